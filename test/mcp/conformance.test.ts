import { spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../support/imports.js";
import { scratch } from "../support/scratch.js";
import { connectwise, serving, upstream } from "./account.js";
import { speaker } from "./clients.js";
import { conformanceHost } from "./conformance-host.js";
import { baseline } from "./not-applicable.js";
import type { Listening } from "../../mcp/dist/http.js";

/** The scenarios of the version of the suite that runs on Node 20. */
const ALL = "0.1.13";

const APPLICABLE = [
  "server-initialize",
  "ping",
  "tools-list",
  "tools-call-simple-text",
  "tools-call-image",
  "tools-call-audio",
  "tools-call-embedded-resource",
  "tools-call-error",
  "tools-call-with-progress",
  "json-schema-2020-12",
  "server-sse-multiple-streams",
  "dns-rebinding-protection",
];

let host: Listening;
beforeAll(async () => {
  host = await conformanceHost();
});
afterAll(() => host.close());

test("the official suite: every applicable scenario passes, and no other", async () => {
  using folder = scratch();
  folder.write([{ path: "expected.yml", text: baseline(ALL) }]);
  const { code, out } = await conformance(folder.path, ["--suite", "all", "--expected-failures", "expected.yml"]);
  const passed = [...out.matchAll(/^✓ (\S+): (\d+) passed, 0 failed/gm)].map(([, name]) => name);
  expect(passed.filter((name) => APPLICABLE.includes(name ?? ""))).toEqual(APPLICABLE);
  expect(out).toMatch(/dns-rebinding-protection: 2 passed, 0 failed/);
  expect(code, out).toBe(0);
});

test.each([["--list"], ["--search"]])("no tool listed with %s mirrors an argument into a header", async (how) => {
  const client = await speaker("2026-07-28", { make: await serving(upstream(), how, "--allow-destructive") });
  const tools = await client.list();
  await client.close();
  expect(tools).toHaveLength(how === "--search" ? 3 : (await connectwise()).catalogue.tools.length);
  // The server would have to compare such a header with the argument; nor does a schema have any other extension.
  const extensions = new Set<string>();
  JSON.stringify(tools, (key, value: unknown) => {
    if (key.startsWith("x-")) extensions.add(key);
    return value;
  });
  expect([...extensions]).toEqual([]);
});

function conformance(cwd: string, args: readonly string[]): Promise<{ code: number | null; out: string }> {
  const bin = join(root, "node_modules/@modelcontextprotocol/conformance/dist/index.js");
  const child = spawn(process.execPath, [bin, "server", "--url", host.url, ...args], { cwd });
  let out = "";
  child.stdout.on("data", (data) => (out += String(data)));
  child.stderr.on("data", (data) => (out += String(data)));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out })));
}
