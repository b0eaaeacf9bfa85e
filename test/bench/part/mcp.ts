import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { join } from "node:path";
import { waitForQuiet } from "../measure/idle.js";
import { median } from "../measure/statistics.js";
import { isAsked } from "../options.js";
import { INTEGRATION, root } from "../paths.js";
import { atMost, judge } from "../report/bar.js";
import { ranged } from "../report/format.js";
import type { Context, Section } from "./part.js";

/** What a server that was started took, in milliseconds. */
interface Started {
  readonly start: number;
  readonly list: number;
  readonly bytes: number;
  /** The first search, which makes the index; absent where nothing is searched. */
  readonly search: number | undefined;
  readonly call: number;
}

const LIST = "list all tools";
const WAYS: Readonly<Record<string, readonly string[]>> = {
  [LIST]: ["--list"],
  search: ["--search"],
  "a toolset": ["--toolset", "service_desk"],
};
const CALLS = 200;

/** The MCP server of a package as a client on stdio meets it: from the start of the process to its answers. */
export async function mcp({ options }: Context): Promise<Section> {
  const ways = Object.entries(WAYS).filter(([name]) => isAsked(name, options));
  const found = new Map<string, Started[]>(ways.map(([name]) => [name, []]));
  const bare: number[] = [];
  for (let round = 0; round < options.runs; round++) {
    await waitForQuiet(options.patience);
    bare.push(await emptyProcess());
    for (const [name, args] of ways) found.get(name)?.push(await started(args));
  }
  const of = (name: string, what: keyof Started) => (found.get(name) ?? []).flatMap((one) => one[what] ?? []);
  const column = (name: string, what: keyof Started) => (of(name, what).length > 0 ? ranged(of(name, what)) : "");
  return {
    title: "MCP server",
    verdicts: [
      judge("start, by search", median(of("search", "start")), atMost(300, "ms")),
      judge("start, listing all tools", median(of(LIST, "start")), atMost(300, "ms")),
      judge("tools/list of all tools after start", median(of(LIST, "list")), atMost(50, "ms")),
    ],
    tables: [
      {
        head: ["tools", "start, ms", "tools/list, ms", "its bytes", "first search, ms", "a call, ms"],
        rows: [
          ["an empty process", ranged(bare), "", "", "", ""],
          ...ways.map(([name]) => [
            name,
            ranged(of(name, "start")),
            ranged(of(name, "list")),
            ranged(of(name, "bytes")),
            column(name, "search"),
            ranged(of(name, "call")),
          ]),
        ],
      },
    ],
    notes: [
      "Start is from the start of the process to the answer to `initialize`; `tools/list` is the first one.",
      `A call is the median of ${CALLS} that send nothing to the API: one with a wrong argument, or one that describes a tool.`,
    ],
  };
}

function emptyProcess(): Promise<number> {
  const since = performance.now();
  const child = spawn(process.execPath, ["-e", "0"]);
  return new Promise((resolve) => child.on("close", () => resolve(performance.now() - since)));
}

async function started(args: readonly string[]): Promise<Started> {
  const env = Object.fromEntries(
    ["COMPANY_ID", "PUBLIC_KEY", "PRIVATE_KEY", "CLIENT_ID"].map((name) => [`CONNECTWISE_PSA_${name}`, "none"]),
  );
  const since = performance.now();
  const child = spawn(process.execPath, [join(root, `generated/${INTEGRATION}/dist/bin.js`), "mcp", ...args], {
    env: { ...process.env, ...env },
  });
  const ask = asking(child);
  const client = { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "bench", version: "1" } };
  await ask("initialize", client);
  const start = performance.now() - since;
  const asked = performance.now();
  const bytes = await ask("tools/list", {});
  const list = performance.now() - asked;
  const name = "get_single_connect_wise_psa_ticket_by_id";
  const isSearch = args.includes("--search");
  let search: number | undefined;
  if (isSearch) {
    const before = performance.now();
    await ask("tools/call", { name: "search_tools", arguments: { query: "add a note to a ticket" } });
    search = performance.now() - before;
  }
  const params = isSearch ? { name: "describe_tool", arguments: { name } } : { name, arguments: { id: "none" } };
  const calls: number[] = [];
  for (let call = 0; call < CALLS; call++) {
    const before = performance.now();
    await ask("tools/call", params);
    calls.push(performance.now() - before);
  }
  child.stdin.end();
  await new Promise((resolve) => child.on("close", resolve));
  return { start, list, bytes, search, call: median(calls) };
}

/** Sends a request and waits for the line that answers it; resolves to its length. */
function asking(child: ChildProcessWithoutNullStreams): (method: string, params: object) => Promise<number> {
  let id = 0;
  let length = 0;
  let answered: (bytes: number) => void = () => {};
  child.stderr.resume();
  child.stdout.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (chunk.at(-1) !== 10) return;
    answered(length);
    length = 0;
  });
  return (method, params) =>
    new Promise((resolve) => {
      answered = resolve;
      child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: ++id, method, params })}\n`);
    });
}
