// Measures the gateway over loopback, the service's stub and the gateway in processes of their own:
// `node gateway.mjs <command line> <server program> <folder> <requests>`. Prints figures as JSON.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";

const [cli = "", program = "", folder = "", count = "0"] = process.argv.slice(2);
const AT_ONCE = 50;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

const stub = spawn(process.execPath, [program], { stdio: ["ignore", "pipe", "inherit"] });
const port = await firstLine(stub);
const accounts = join(folder, "accounts.json");
const options = {
  companyId: "a",
  publicKey: "b",
  clientId: "c",
  site: `http://127.0.0.1:${port}`,
  allowCustomHost: true,
};
const account = { id: "a", integration: "connectwise-psa", options, credentials: { privateKey: { env: "KEY" } } };
writeFileSync(accounts, JSON.stringify({ accounts: [account] }));
const started = performance.now();
const gateway = spawn(process.execPath, [cli, "serve", "--accounts", accounts, "--port", "0", "--quiet"], {
  stdio: ["ignore", "pipe", "inherit"],
  env: { ...process.env, KEY: "d" },
});
const url = (await firstLine(gateway)).replace("listening on ", "");
const startMs = performance.now() - started;
const direct = `http://127.0.0.1:${port}/v4_6_release/apis/3.0/service/tickets?pageSize=2`;
const through = `${url}/proxy/tickets?integrated_account_id=a&limit=2&next_cursor=`;

let failed = 0;
const listMs: number[] = [];
for (let round = 0; round < 10; round++) listMs.push(await took(`${url}/integrated-account/a/tools`));
const addedMs: number[] = [];
for (let round = 0; round < 2000; round++) {
  const [bare, whole] = [await took(direct), await took(through)];
  // The first ones warm up.
  if (round >= 500) addedMs.push(whole - bare);
}
const perSecond: number[] = [];
const memoryMiB: number[] = [memory(gateway)];
for (let round = 0; round < 10; round++) {
  perSecond.push(await flood(Number(count) / 10));
  memoryMiB.push(memory(gateway));
}
process.stdout.write(JSON.stringify({ startMs, listMs, addedMs, perSecond, memoryMiB, failed }));
gateway.kill();
stub.kill();
process.exit(0);

async function firstLine(child: ChildProcess): Promise<string> {
  const [chunk] = (await once(child.stdout ?? child, "data")) as [Buffer];
  return String(chunk).trim();
}

async function took(target: string): Promise<number> {
  const start = performance.now();
  await get(target);
  return performance.now() - start;
}

function get(target: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request(target, { agent }, (response) => {
      if (response.statusCode !== 200) failed++;
      response.resume().on("end", resolve).on("error", reject);
    })
      .on("error", reject)
      .end();
  });
}

/** Requests a second at 50 at once. */
async function flood(requests: number): Promise<number> {
  let left = requests;
  const start = performance.now();
  const worker = async (): Promise<void> => {
    while (left-- > 0) await get(through).catch(() => void failed++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return (requests * 1000) / (performance.now() - start);
}

/** What a process has in memory, where the system tells. */
function memory({ pid }: ChildProcess): number {
  try {
    const [, kibibytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kibibytes) / 1024;
  } catch {
    return Number.NaN;
  }
}
