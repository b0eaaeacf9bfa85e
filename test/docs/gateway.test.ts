import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";
import { createGateway, listen, parseAccounts } from "@toolwright/gateway";
import { expect, test } from "vitest";
import { scratch } from "../support/scratch.js";
import { blocks, read } from "./markdown.js";

// The files and programs of docs/gateway.md; only the service is a stub.

const all = blocks(read("docs/gateway.md"));
const textOf = (note: string): string => {
  const found = all.find((one) => one.note === note);
  if (!found) throw new Error(`the page has no ${note}`);
  return found.text;
};
const run = promisify(execFile);

test("an agent lists tools and calls one, as the page shows", async () => {
  using folder = scratch({ modules: true });
  folder.write([{ path: "agent.mjs", text: textOf("agent.mjs") }]);
  const accounts = parseAccounts(textOf("toolwright.accounts.yaml"), "toolwright.accounts.yaml");
  const asked: string[] = [];
  const gateway = createGateway({
    accounts: { find: (id) => accounts.find((one) => one.id === id), open: () => [] },
    environment: { ACME_PUBLIC_KEY: "public", ACME_PRIVATE_KEY: "private", ACME_CLIENT_ID: "client" },
    client: {
      fetch: async (url) => {
        asked.push(url);
        return url.includes("companyinfo")
          ? Response.json({ Codebase: "v4_6_release/", IsCloud: true })
          : Response.json([{ id: 1, onHand: 0 }]);
      },
    },
  });
  const server = await listen(gateway, { port: 0 });
  try {
    const { stdout } = await run(process.execPath, ["agent.mjs"], { cwd: folder.path, env: { GATEWAY: server.url } });
    expect(stdout).toContain("list_all_connect_wise_psa_inventory_on_hands");
    expect(stdout).toContain("200 {\n  result: [ { id: 1, onHand: 0 } ],\n  next_cursor: null,");
    expect(stdout).toContain("400 Nothing was sent. Correct limt and call again.");
    expect(asked).toEqual([
      expect.stringMatching(
        /^https:\/\/api-eu\.myconnectwise\.net\/v4_6_release\/apis\/3\.0\/procurement\/.*pageSize=5/,
      ),
    ]);
  } finally {
    await server.close();
  }
});

test("the gateway runs in a program, as the page shows", async () => {
  using folder = scratch({ modules: true });
  folder.write([
    { path: "embedded.mjs", text: textOf("embedded.mjs") },
    { path: "toolwright.accounts.yaml", text: textOf("toolwright.accounts.yaml") },
  ]);
  const { stdout } = await run(process.execPath, ["embedded.mjs"], { cwd: folder.path });
  expect(stdout).toBe("- 200 number\n200\n");
});

test("what the page says of texts fits the file", () => {
  const shown = all.find(
    ({ language, note, text }) => language === "yaml" && note === "" && text.includes("overrides"),
  );
  const accounts = parseAccounts(textOf("toolwright.accounts.yaml") + (shown?.text ?? ""), "a.yaml");
  expect(Object.keys(accounts[0]?.overrides ?? {})).toEqual(["list_all_connect_wise_psa_tickets"]);
});

test("what a supervisor starts, as the page says, ends on SIGTERM and leaves nothing", async () => {
  using folder = scratch({ modules: true });
  folder.write([{ path: "toolwright.accounts.yaml", text: textOf("toolwright.accounts.yaml") }]);
  const [, line = ""] = /starts `node (\S+ serve)`/.exec(read("docs/gateway.md")) ?? [];
  const child = spawn(process.execPath, [...line.split(" "), "--port", "0"], {
    cwd: folder.path,
    env: { ACME_PUBLIC_KEY: "public", ACME_PRIVATE_KEY: "private", ACME_CLIENT_ID: "client" },
  });
  let printed = "";
  let said = "";
  child.stderr.on("data", (data) => (said += String(data)));
  child.stdout.on("data", (data) => {
    printed += String(data);
    if (printed.includes("listening")) child.kill("SIGTERM");
  });
  const [code, signal] = (await once(child, "close")) as [number | null, string | null];
  expect({ code, signal, said }).toEqual({ code: 0, signal: null, said: "" });
  const [url = ""] = /http:\S+/.exec(printed) ?? [];
  await expect(fetch(`${url}/health`)).rejects.toThrow();
});
