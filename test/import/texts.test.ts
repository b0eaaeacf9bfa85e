import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importOpenApi } from "../../compiler/dist/command/import.js";
import { project, runImport, textOf, written } from "./run.js";

const text = { type: "string" };
const query = (name: string, schema: object = text) => ({ name, in: "query", schema });
const block = {
  type: "object",
  properties: { id: text, vrf_key: text, time_created: { type: "integer" }, end_time: { type: "integer" }, size: text },
};
const document = {
  openapi: "3.0.3",
  info: { title: "T", version: "1" },
  servers: [{ url: "https://main.example.com" }],
  paths: {
    "/blocks": {
      get: {
        parameters: [query("from"), query("to"), query("min_size"), query("status"), query("created_after")],
        responses: {
          200: { description: "x", content: { "application/json": { schema: { type: "array", items: block } } } },
        },
      },
    },
  },
};

async function imported() {
  const folder = project({ "api.json": JSON.stringify(document) });
  return { folder, ...(await runImport(folder, "api.json")) };
}

async function listed(folder: string): Promise<string> {
  let stdout = "";
  await importOpenApi.run({
    root: folder,
    positionals: [],
    values: { into: "shop", texts: true },
    out: (part) => void (stdout += part),
    err: (part) => void (stdout += part),
  });
  return stdout;
}

test("texts say what names tell: ranges, limits, moments, abbreviations, what can be done", async () => {
  const all = Object.values(written((await imported()).folder)).join("\n");
  for (const said of [
    "Start of the range; what lies before it is left out.",
    "Only records whose size is at least this.",
    "Only records created after this.",
    "When the block was created.",
    "When the block ends.",
    "VRF key of the block.",
    "A block that can be listed.",
  ])
    expect(all).toContain(said);
});

test("the report names the files with texts to write, and how to list them", async () => {
  const { stdout } = await imported();
  expect(stdout).toMatch(/Texts to write, by file\n {2}\d+ definitions\/shop\//);
  expect(stdout).toContain("`npx toolwright import --into shop --texts` lists those that are left");
});

test("texts to write are listed with their places until a person has written them", async () => {
  const { folder } = await imported();
  const path = "definitions/shop/schemas/blocks/block.yaml";
  expect(await listed(folder)).toMatch(/schemas\/blocks\/block\.yaml:\d+:\d+ VRF key of the block\./);
  const better = textOf(folder, path).replace("VRF key of the block.", "Proves that its maker was chosen at random.");
  writeFileSync(join(folder, path), better);
  const now = await listed(folder);
  expect(now).not.toContain("VRF key");
  expect(now).toMatch(/\n\d+ texts? to write\.\n$/);
});
