import { execFile } from "node:child_process";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import type { AgentWorld } from "./agent-world.js";
import type { Sandbox } from "./sandbox.js";

/** In the process of the programs: all they ask for and all they sleep is told to the test, and costs no time. */
const PRELOAD = `
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";

const real = globalThis.fetch;
const tell = (what, body) =>
  real(process.env.WORLDS + what + "?" + globalThis.program, { method: "POST", body: JSON.stringify(body) });
globalThis.fetch = (url, { method, headers, body } = {}) =>
  tell("fetch", { url: String(url), init: { method, headers: Object.fromEntries(new Headers(headers)), body } });
timers.setTimeout = (ms) => tell("sleep", ms);
syncBuiltinESMExports();
`;

/** One process plays all programs: most of what it takes is loading the frameworks. */
const RUN = `
for (const program of process.argv.slice(2)) {
  globalThis.program = program;
  console.log("== " + program);
  await import("./" + program + ".mjs").catch((error) => console.log(error));
}
`;

/**
 * Runs programs, each in its world.
 * @param programs as files of the sandbox, without their ending
 * @returns the lines that each prints
 */
export async function runPrograms(
  sandbox: Sandbox,
  worlds: ReadonlyMap<string, AgentWorld>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  sandbox.write("preload.mjs", PRELOAD);
  sandbox.write("run.mjs", RUN);
  const server = createServer((request, response) => {
    void answer(worlds, request).then(async (answered) => {
      response.writeHead(answered.status, Object.fromEntries(answered.headers));
      response.end(await answered.text());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const keys = { OPENAI_API_KEY: "none", ANTHROPIC_API_KEY: "none", GEMINI_API_KEY: "none" };
  const accounts = [...worlds.values()].map(({ environment }) => environment);
  const env = Object.assign({ WORLDS: `http://127.0.0.1:${port}/`, ...keys }, ...accounts) as Record<string, string>;
  try {
    const args = ["--import", "./preload.mjs", "run.mjs", ...worlds.keys()];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: sandbox.root, env });
    if (stderr !== "") throw new Error(stderr);
    const printed = stdout.split(/^== /m).slice(1);
    return new Map(printed.map((text) => text.trimEnd().split("\n")).map(([name = "", ...lines]) => [name, lines]));
  } finally {
    server.close();
  }
}

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

async function answer(worlds: ReadonlyMap<string, AgentWorld>, request: IncomingMessage): Promise<Response> {
  const { pathname, search } = new URL(request.url ?? "", "http://127.0.0.1");
  const told: unknown = JSON.parse(Buffer.concat(await request.toArray()).toString());
  const world = worlds.get(decodeURIComponent(search.slice(1)));
  if (pathname === "/sleep") {
    world?.waits.push(told as number);
    return new Response();
  }
  const { url, init } = told as Asked;
  // What is not in the workflow is refused in a way that nobody repeats.
  const refused = (error: Error): Response => Response.json({ error: { message: error.message } }, { status: 400 });
  return world?.fetch(url, init).catch(refused) ?? refused(new Error("no such program"));
}
