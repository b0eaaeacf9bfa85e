// Measures the gateway over loopback, the service's stub and the gateway in processes of their own:
// `node gateway.mjs <command line> <server program> <folder> <requests>`. Prints figures as JSON.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rawConnection, type RawConnection } from "./raw-client.js";

const [cli = "", program = "", folder = "", count = "0"] = process.argv.slice(2);
const AT_ONCE = 50;

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
const direct = "/v4_6_release/apis/3.0/service/tickets?pageSize=2";
const through = "/proxy/tickets?integrated_account_id=a&limit=2&next_cursor=";

let failed = 0;
const listMs: number[] = [];
const toService = rawConnection(`http://127.0.0.1:${port}`);
const toGateway = rawConnection(url);
for (let round = 0; round < 10; round++) listMs.push(await took(toGateway, "/integrated-account/a/tools"));
const addedMs: number[] = [];
for (let round = 0; round < 2000; round++) {
  const [bare, whole] = [await took(toService, direct), await took(toGateway, through)];
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

async function took(connection: RawConnection, path: string): Promise<number> {
  const start = performance.now();
  if ((await connection.get(path)) !== 200) failed++;
  return performance.now() - start;
}

/** Requests a second at 50 at once. */
async function flood(requests: number): Promise<number> {
  let left = requests;
  const start = performance.now();
  const worker = async (): Promise<void> => {
    const connection = rawConnection(url);
    while (left-- > 0) {
      const status = await connection.get(through).catch(() => 0);
      if (status !== 200) failed++;
    }
    connection.close();
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
