import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../support/imports.js";
import { read, speaker } from "./clients.js";

const BIN = join(root, "generated/atomicwork/dist/bin.js");
const KEY = "an-api-key-5ecret";
const TOKEN = "a-token-of-the-test";
const ACCOUNT = { ATOMICWORK_TENANT: "acme", ATOMICWORK_API_KEY: KEY };

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line until it ends. */
function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  { input = "", stopAt }: { input?: string; stopAt?: RegExp } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [BIN, ...args], { env: { PATH: process.env["PATH"] ?? "", ...env } });
  let out = "";
  let err = "";
  child.stdout.on("data", (data) => (out += String(data)));
  child.stderr.on("data", (data) => {
    err += String(data);
    if (stopAt?.test(err)) child.kill("SIGTERM");
  });
  if (stopAt === undefined) child.stdin.end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

describe.concurrent("the command line of a package", () => {
  test("says how it is used when there is no verb or a wrong one", async () => {
    const [none, wrong] = await Promise.all([run([]), run(["serve"])]);
    expect(none).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(/^A verb is missing: mcp\.\n\nUsage: /),
    });
    expect(wrong).toMatchObject({
      code: 2,
      out: "",
      err: '"serve" is not a verb of atomicwork. The only one is mcp.\nSee atomicwork --help.\n',
    });
  });

  test("makes no code while it runs", async () => {
    // Who tries whether code can be made lets it be when that fails, so it does not fail.
    const trap = `const told = (how) => (...given) => (process.stderr.write("code was made"), Reflect[how](...given));
      globalThis.Function = new Proxy(Function, { construct: told("construct"), apply: told("apply") });`;
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(trap)}`;
    const client = { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "test", version: "1" } };
    const describing = { name: "describe_tool", arguments: { name: "create_a_atomicwork_request" } };
    const requests = Object.entries({ initialize: client, "tools/list": {}, "tools/call": describing });
    const input = requests.map(([method, params], id) => JSON.stringify({ jsonrpc: "2.0", id, method, params }));
    const { out, err } = await run(
      ["mcp", "--search"],
      { ...ACCOUNT, NODE_OPTIONS },
      { input: `${input.join("\n")}\n` },
    );
    expect(err).not.toContain("code was made");
    expect(out.trim().split("\n")).toHaveLength(3);
    expect(out).not.toContain('"error"');
  });

  test("lists all variables that are missing, by name", async () => {
    const { code, out, err } = await run(["mcp"], { ATOMICWORK_WORKSPACE_ID: "abc" });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(`atomicwork mcp cannot start:
  ATOMICWORK_API_KEY is required
  ATOMICWORK_WORKSPACE_ID must be a whole number
  ATOMICWORK_TENANT is required
See atomicwork --help.
`);
  });

  test("opens to others only with a token, and takes no weak one", async () => {
    const http = ["mcp", "--http", "--port", "0", "--host", "0.0.0.0"];
    const [bare, unset, weak] = await Promise.all([
      run(http, ACCOUNT),
      run([...http, "--token-env", "NOPE"], ACCOUNT),
      run([...http, "--token-env", "TOKEN"], { ...ACCOUNT, TOKEN: "short" }),
    ]);
    expect(bare).toMatchObject({ code: 2, err: expect.stringContaining("--token-env <name") });
    expect(unset.err).toBe("--token-env: NOPE is not set.\nSee atomicwork --help.\n");
    expect(weak).toMatchObject({ code: 2, err: expect.stringContaining("TOKEN must hold a token of at least 16") });
    expect(weak.err).not.toContain("short");
  });

  test("does not start when what processes should share cannot be shared", async () => {
    const [{ code, err }, help] = await Promise.all([
      run(["mcp"], { ...ACCOUNT, TOOLWRIGHT_CONFIRM_FOLDER: BIN }),
      run(["mcp", "--help"]),
    ]);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(
        /^TOOLWRIGHT_CONFIRM_FOLDER cannot be used: EEXIST.*\nSee atomicwork --help\.\n$/,
      ) as string,
    });
    expect(help.out).toContain("TOOLWRIGHT_CONFIRM_FOLDER");
  });

  test("serves on stdio until input ends: only protocol on standard output, the rest beside it", async () => {
    const client = { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "x", version: "1" } };
    const lines = [
      "this is no JSON",
      JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: client }),
      JSON.stringify({ jsonrpc: "2.0", id: 2, method: "tools/call", params: { name: "nothing" } }),
      JSON.stringify({ jsonrpc: "2.0", id: 3, method: "nothing" }),
    ];
    const child = spawn(process.execPath, [BIN, "mcp"], { env: { PATH: process.env["PATH"] ?? "", ...ACCOUNT } });
    let out = "";
    let err = "";
    child.stderr.on("data", (data) => (err += String(data)));
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    await new Promise<void>((resolve) => {
      child.stdout.on("data", (data) => {
        out += String(data);
        if (out.split("\n").length > 3) resolve();
      });
      child.stdin.write(`${lines.join("\n")}\n`);
    });
    child.stdin.end();
    expect(await ended).toBe(0);
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: number; error?: { code: number } })
      .sort((a, b) => a.id - b.id);
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [1, undefined],
      [2, -32602],
      [3, -32601],
    ]);
    expect(err).toMatch(/^atomicwork mcp: stdio: 3 tools that find and call \d+ tools, about \d+ tokens/m);
    expect(err + out).not.toContain(KEY);
  });

  test("serves HTTP until it is told to stop", async () => {
    const args = ["mcp", "--http", "--port", "0", "--toolset", "service_desk", "--token-env", "TOKEN"];
    const { code, out, err } = await run(args, { ...ACCOUNT, TOKEN }, { stopAt: /tokens of definitions/ });
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toMatch(/^atomicwork mcp: http:\/\/127\.0\.0\.1:\d+\/mcp: 27 tools, [\d,]+ tokens of definitions\n$/);
    expect(err).not.toContain(TOKEN);
  });

  test("says in a line that the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { code, out, err } = await run(["mcp", "--http", "--port", String(port)], ACCOUNT);
    other.close();
    expect({ code, out, err }).toEqual({
      code: 1,
      out: "",
      err: `atomicwork mcp: port ${port} is in use; give --port.\n`,
    });
  });

  test("says what is wrong with a choice of tools", async () => {
    const { code, err } = await run(["mcp", "--toolset", "service_dsk"], ACCOUNT);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('Did you mean "service_desk"?') });
    expect(err).toMatch(/^ {2}--toolset asks for/m);
  });

  test("names the account to who confirms, without its key", async () => {
    const client = await speaker("2025-11-25", {
      command: process.execPath,
      args: [BIN, "mcp", "--search", "--allow-destructive"],
      env: { ...ACCOUNT, ATOMICWORK_WORKSPACE_ID: "7" },
    });
    const found = read(await client.call("search_tools", { query: "delete", limit: 25 })) as {
      tools: readonly { name: string; effect: string; required: Readonly<Record<string, string>> }[];
    };
    const tool = found.tools.find(
      ({ effect, required }) => effect === "destructive" && Object.values(required).every((type) => type === "integer"),
    );
    const given = Object.fromEntries(Object.keys(tool?.required ?? {}).map((key) => [key, 1]));
    const shown = read(await client.call("call_tool", { name: tool?.name ?? "", arguments: given }));
    expect(shown).toMatchObject({ done: false, would_do: { account: "workspaceId 7, tenant acme" } });
    expect(JSON.stringify(shown)).not.toContain(KEY);
    await client.close();
  });
});
