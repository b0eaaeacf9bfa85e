import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { conformanceHost } from "../mcp/conformance-host.js";
import { baseline } from "../mcp/not-applicable.js";
import { root } from "../support/imports.js";

// Runs the newest conformance suite, which needs Node 22, and the inspector's command line.

const folder = join(root, "test/judges");
const modules = join(folder, "node_modules/@modelcontextprotocol");
const results = join(folder, "node_modules/.results");
mkdirSync(results, { recursive: true });

/** Runs a command line on Node 24, whichever runs this. */
function onNewNode(command: string, env: NodeJS.ProcessEnv = {}): Promise<{ code: number | null; out: string }> {
  const child = spawn("npx", ["-y", "-p", "node@24.9.0", "-c", command], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  child.stdout.on("data", (data) => (out += String(data)));
  child.stderr.on("data", (data) => (out += String(data)));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out })));
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function conformance(): Promise<void> {
  const host = await conformanceHost();
  for (const revision of ["2025-11-25", "2026-07-28"] as const) {
    const expected = join(results, `${revision}.yml`);
    writeFileSync(expected, baseline(revision));
    const suite = join(modules, "conformance/dist/index.js");
    const { code, out } = await onNewNode(
      `node ${suite} server --url ${host.url} --requirements ${revision} --expected-failures ${expected}`,
    );
    writeFileSync(join(results, `${revision}.txt`), out);
    print(`conformance ${revision}: ${code === 0 ? "every applicable check passes" : "FAILS"}`);
    for (const [line] of out.matchAll(/^[✓✗] \S+: .*$/gm)) print(`  ${line}`);
    if (code !== 0) {
      print(out.slice(-2000));
      process.exitCode = 1;
    }
  }
  await host.close();
}

async function inspector(): Promise<void> {
  const account = { ATOMICWORK_TENANT: "acme", ATOMICWORK_API_KEY: "a key" };
  const server = `node ${join(root, "generated/atomicwork/dist/bin.js")} mcp`;
  const cases = [
    ["tools/list", "--toolset service_desk", "--method tools/list"],
    ["tools/call", "", "--method tools/call --tool-name search_tools --tool-arg query=list_requests"],
  ] as const;
  for (const [what, settings, method] of cases) {
    const cli = join(modules, "inspector/cli/build/cli.js");
    const { code, out } = await onNewNode(`node ${cli} --cli ${server} ${settings} ${method}`, account);
    const json = out.slice(out.indexOf("{"), out.lastIndexOf("}") + 1);
    const { tools, content } = JSON.parse(json || "{}") as { tools?: unknown[]; content?: { text: string }[] };
    const got = tools ? `${tools.length} tools` : (content?.[0]?.text.slice(0, 80) ?? out.slice(-500));
    print(`inspector ${what}: ${code === 0 ? got : `FAILS\n${out}`}`);
    if (code !== 0 || !(tools ?? content)) process.exitCode = 1;
  }
}

await conformance();
await inspector();
