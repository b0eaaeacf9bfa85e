import { expect, test } from "vitest";
import { project, runImport, written } from "./run.js";

const json = (schema: object) => ({
  responses: { 200: { description: "x", content: { "application/json": { schema } } } },
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };

/** Pins that another server answers, schemas of every fate, and names in another spelling. */
const document = {
  openapi: "3.0.3",
  info: { title: "T", version: "1" },
  servers: [{ url: "https://main.example.com/v1" }],
  paths: {
    "/blocks": { get: json({ type: "array", items: ref("block_content") }) },
    "/blocks/{id}": {
      get: {
        parameters: [{ name: "id", in: "path", required: true, schema: ref("hash") }],
        responses: {
          ...json(ref("block_content")).responses,
          404: { description: "x", content: { "application/json": { schema: ref("fault") } } },
        },
      },
    },
    "/pins": {
      servers: [{ url: "https://pins.example.com/v1" }],
      get: json({ type: "array", items: ref("pin") }),
      post: { servers: [{ url: "https://main.example.com/v1/" }], ...json(ref("pin")) },
    },
  },
  components: {
    schemas: {
      block_content: { allOf: [ref("base"), { type: "object", properties: { size: { type: "integer" } } }] },
      base: { type: "object", properties: { id: text } },
      hash: text,
      pin: { type: "object", properties: { id: text, state: text } },
      fault: { type: "object", properties: { message: text } },
      orphan: { type: "object", properties: { child: ref("orphan_child") } },
      orphan_child: { type: "object", properties: { id: text } },
      Promise: { type: "object", properties: { id: text } },
    },
  },
};

async function imported(format?: "json") {
  const folder = project({ "api.json": JSON.stringify(document, null, 2) });
  return { folder, ...(await runImport(folder, "api.json", format ? { format } : {})) };
}

test("what became of the schemas of a document is counted, and only what nothing uses is unused", async () => {
  const { counts, findings } = JSON.parse((await imported("json")).stdout) as {
    counts: Record<string, number>;
    findings: { code: string; pointer: string }[];
  };
  expect(counts).toMatchObject({ schemasInDocument: 8, schemasKept: 3, schemasInPlace: 1, schemasLeftOut: 4 });
  const unused = findings.filter(({ code }) => code === "unused").map(({ pointer }) => pointer.split("/").at(-1));
  expect(unused.sort()).toEqual(["Promise", "orphan", "orphan_child"]);
  expect(findings).toContainEqual(expect.objectContaining({ code: "left-out", pointer: "/components/schemas/fault" }));
});

test("totals come first, then what is left out; the document is named once", async () => {
  const { stdout } = await imported();
  expect(stdout.split("api.json")).toHaveLength(2);
  expect(stdout).toContain("Imported api.json; places are line:column of it.");
  expect(stdout).toContain(
    "8 named in the document: 3 kept, 1 written into what uses them, 4 that no imported operation uses",
  );
  const titles = ["operations:", "Left out:", "Renamed:", "Respelled:", "Unused:"].map((one) => stdout.indexOf(one));
  expect(titles).not.toContain(-1);
  expect(titles).toEqual([...titles].sort((a, b) => a - b));
});

test("names that only have another spelling are counted in one line, real renames are listed", async () => {
  const { stdout } = await imported();
  expect(stdout).toContain('schema name in another spelling: 7 (such as "block_content" is "BlockContent"');
  expect(stdout).toMatch(/\d+:\d+ \/components\/schemas\/Promise: "Promise" is "PromiseRecord"/);
  expect(stdout).not.toMatch(/\d+:\d+ \/components\/schemas\/block_content/);
});

test("an operation that another server answers is no tool, and both servers are told", async () => {
  const { folder, stdout } = await imported();
  expect(stdout).toContain(
    "it asks for https://pins.example.com/v1, requests go to https://main.example.com/v1: `pins.list` has `tool: false`",
  );
  expect(stdout).toContain("operation of another server: 1\n");
  const pins = written(folder)["shop/resources/pins/pins.yaml"] ?? "";
  expect(pins).toContain("list: { tool: false }");
  expect(pins).not.toMatch(/create:.*tool: false/);
});
