import { afterAll, beforeAll, expect, test } from "vitest";
import { blocks, read } from "./markdown.js";
import { Sandbox } from "./sandbox.js";

// The program of docs/telemetry.md is type-checked and run; only the server and the tracer are stubs.

const sandbox = new Sandbox();
beforeAll(() => sandbox.linkPackages());
afterAll(() => sandbox.remove());

const RUN = `
import { traced } from "./program.mjs";

const statuses = [503, 200, 404];
globalThis.fetch = async () => Response.json({ id: 7, message: "none" }, { status: statuses.shift() });
globalThis.Math.random = () => 0;
const client = traced({
  startSpan(name, { kind, attributes }) {
    const seen = { name, kind, ...attributes };
    return {
      setAttributes: (more) => Object.assign(seen, more),
      setStatus: ({ code }) => Object.assign(seen, { code }),
      end: () => console.log(JSON.stringify(seen)),
    };
  },
});
await client.tickets.get(7);
await client.tickets.get(8).catch(() => {});
`;

test("the program compiles, and makes a span of each attempt", () => {
  const program = blocks(read("docs/telemetry.md")).find(({ language }) => language === "ts");
  expect(sandbox.compile({ "program.mts": program?.text ?? "" })).toBe("");
  sandbox.write("run.mjs", RUN);
  const spans = sandbox.runProgram("run.mjs", { PRIVATE_KEY: "private" }).map((line) => JSON.parse(line) as unknown);
  const server = "https://api-na.myconnectwise.net/v4_6_release/apis/3.0/service/tickets";
  const span = {
    name: "GET /v4_6_release/apis/3.0/service/tickets/{id}",
    kind: 2,
    "http.request.method": "GET",
    "server.address": "api-na.myconnectwise.net",
    "server.port": 443,
    "url.template": "/v4_6_release/apis/3.0/service/tickets/{id}",
  };
  const failed = (status: number): object => ({
    "http.response.status_code": status,
    "error.type": String(status),
    code: 2,
  });
  expect(spans).toEqual([
    { ...span, "url.full": `${server}/7`, ...failed(503) },
    { ...span, "url.full": `${server}/7`, "http.request.resend_count": 1, "http.response.status_code": 200 },
    { ...span, "url.full": `${server}/8`, ...failed(404) },
  ]);
});
