// Measures requests a second at 50 at once against a server on this machine, bare fetch and a client in turns:
// `node throughput.mjs <url of the bare module> <url of the client's module> <server program>`. Prints pairs as JSON.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { connected } from "./connect.js";
import { inTurns } from "./in-turns.js";

const [bareUrl = "", clientUrl = "", program = ""] = process.argv.slice(2);
const REQUESTS = 3_000;
const AT_ONCE = 50;
const PAIRS = 7;

const server = spawn(process.execPath, [program], { stdio: ["ignore", "pipe", "inherit"] });
const [port] = (await once(server.stdout, "data")) as [Buffer];
const base = `http://127.0.0.1:${String(port).trim()}/v4_6_release/apis/3.0`;
const bare = await connected(bareUrl, base);
const client = await connected(clientUrl, base);

async function perSecond(call: () => Promise<unknown>): Promise<number> {
  let left = REQUESTS;
  const start = performance.now();
  const workers = Array.from({ length: AT_ONCE }, async () => {
    while (left-- > 0) await call();
  });
  await Promise.all(workers);
  return (REQUESTS * 1000) / (performance.now() - start);
}

process.stdout.write(JSON.stringify(await inTurns(PAIRS, perSecond, bare, client)));
server.kill();
process.exit(0);
