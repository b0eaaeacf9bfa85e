// Measures what a client costs beside bare fetch, calls answered by a stub, both in turns:
// `node overhead.mjs <url of the bare module> <url of the client's module> <light or real>`. Prints pairs as JSON.
import { connected } from "./connect.js";
import { inTurns } from "./in-turns.js";
import { TICKETS } from "./tickets.js";

const [bareUrl = "", clientUrl = "", stub = "light"] = process.argv.slice(2);
const CALLS = stub === "light" ? 10_000 : 2_000;
const PAIRS = 9;

const headers = new Headers({ "content-type": "application/json" });
/** An answer that costs nothing to make, so that only the client's own work is seen. */
const answer = {
  ok: true,
  status: 200,
  statusText: "OK",
  url: "",
  headers,
  body: {},
  text: async () => TICKETS,
  json: async () => JSON.parse(TICKETS) as unknown,
  clone: () => answer,
};
const stubs = {
  light: async () => answer as unknown as Response,
  real: async () => new Response(TICKETS, { headers }),
};
globalThis.fetch = stub === "light" ? stubs.light : stubs.real;

const base = "https://api-na.myconnectwise.net/v4_6_release/apis/3.0";
const bare = await connected(bareUrl, base);
const client = await connected(clientUrl, base);

async function microseconds(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let index = 0; index < CALLS; index++) await call();
  return ((performance.now() - start) * 1000) / CALLS;
}

process.stdout.write(JSON.stringify(await inTurns(PAIRS, microseconds, bare, client)));
