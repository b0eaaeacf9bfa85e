import { spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../support/imports.js";
import { scratch } from "../support/scratch.js";
import { conformanceHost } from "./conformance-host.js";
import type { Listening } from "../../mcp/dist/http.js";

/**
 * Scenarios about what the server does not have, and why. Declaring none of it is conformant: a client sees from the
 * capabilities that there is nothing to ask for.
 */
const NOT_APPLICABLE: Readonly<Record<string, readonly string[]>> = {
  "no prompts": [
    "prompts-list",
    "prompts-get-simple",
    "prompts-get-with-args",
    "prompts-get-embedded-resource",
    "prompts-get-with-image",
    "completion-complete",
  ],
  "no resources": [
    "resources-list",
    "resources-read-text",
    "resources-read-binary",
    "resources-templates-read",
    "resources-subscribe",
    "resources-unsubscribe",
  ],
  "no log messages: what went wrong is in the result, or on standard error": [
    "logging-set-level",
    "tools-call-with-logging",
  ],
  "a result has one file, as an operation downloads one": ["tools-call-mixed-content"],
  "streams are not taken up again: there are no sessions, and 2026-07-28 has no such thing": ["server-sse-polling"],
  "a stateless server asks its client for nothing over HTTP, and has no use for a model": [
    "tools-call-sampling",
    "tools-call-elicitation",
    "elicitation-sep1034-defaults",
    "elicitation-sep1330-enums",
  ],
};

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
  const expected = Object.values(NOT_APPLICABLE).flat();
  folder.write([{ path: "expected.yml", text: `server:\n${expected.map((one) => `  - ${one}\n`).join("")}` }]);
  const { code, out } = await conformance(folder.path, ["--suite", "all", "--expected-failures", "expected.yml"]);
  const passed = [...out.matchAll(/^✓ (\S+): (\d+) passed, 0 failed/gm)].map(([, name]) => name);
  expect(passed.filter((name) => APPLICABLE.includes(name ?? ""))).toEqual(APPLICABLE);
  expect(out).toMatch(/dns-rebinding-protection: 2 passed, 0 failed/);
  expect(code, out).toBe(0);
});

function conformance(cwd: string, args: readonly string[]): Promise<{ code: number | null; out: string }> {
  const bin = join(root, "node_modules/@modelcontextprotocol/conformance/dist/index.js");
  const child = spawn(process.execPath, [bin, "server", "--url", host.url, ...args], { cwd });
  let out = "";
  child.stdout.on("data", (data) => (out += String(data)));
  child.stderr.on("data", (data) => (out += String(data)));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out })));
}
