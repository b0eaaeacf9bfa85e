import * as conventions from "@opentelemetry/semantic-conventions/incubating";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blocks, read } from "./markdown.js";
import { Sandbox } from "./sandbox.js";

// The program of docs/telemetry.md is type-checked, and run with the SDK of OpenTelemetry; only the server is a stub.

const sandbox = new Sandbox();
const secret = "canary-private-key-1f2e3d";
let [mistakes, lines] = ["", [] as readonly string[]];
beforeAll(() => {
  sandbox.linkPackages();
  const program = blocks(read("docs/telemetry.md")).find(({ language }) => language === "ts");
  mistakes = sandbox.compile({ "program.mts": program?.text ?? "" });
  sandbox.write("run.mjs", RUN);
  lines = sandbox.runProgram("run.mjs", { PRIVATE_KEY: secret });
});
afterAll(() => sandbox.remove());

const RUN = `
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { traced } from "./program.mjs";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const next = { link: '<https://api-na.myconnectwise.net/v4_6_release/apis/3.0/service/tickets?pageSize=1&page=2>; rel="next"' };
const answers = [
  [503, {}], [200, { id: 7 }],
  [404, { message: "none" }],
  "ECONNRESET", "ECONNRESET",
  [200, [{ id: 1 }], next], [200, []],
];
globalThis.fetch = async (_, { headers }) => {
  const answer = answers.shift();
  if (typeof answer === "string") throw new TypeError("fetch failed for " + headers.authorization, { cause: { code: answer } });
  const [status, body, more] = answer;
  return Response.json(body, { status, headers: more });
};
globalThis.Math.random = () => 0;
const client = traced(provider.getTracer("psa"));
await client.tickets.get(7);
await client.tickets.get(8).catch(() => {});
await client.tickets.get(9).catch(() => {});
for await (const _ of client.tickets.list({ pageSize: 1 }));
await provider.forceFlush();
for (const { name, kind, attributes, status, ended, events, links, instrumentationScope, resource } of exporter.getFinishedSpans()) {
  console.log(JSON.stringify({ name, kind, attributes, status, ended, events, links, scope: instrumentationScope.name, resource: resource.attributes }));
}
`;

describe("the program of docs/telemetry.md", () => {
  test("compiles", () => expect(mistakes).toBe(""));

  test("makes a span of each attempt, of calls that fail as well, and of each page", () => {
    const server = "https://api-na.myconnectwise.net/v4_6_release/apis/3.0/service/tickets";
    const [unset, error] = [{ code: 0 }, { code: 2 }];
    const span = (path: string, url: string, status: object, attributes: object): object => ({
      name: `GET /v4_6_release/apis/3.0/service/tickets${path}`,
      // SpanKind.CLIENT
      kind: 2,
      attributes: {
        "http.request.method": "GET",
        "server.address": "api-na.myconnectwise.net",
        "server.port": 443,
        "url.template": `/v4_6_release/apis/3.0/service/tickets${path}`,
        "url.full": server + url,
        ...attributes,
      },
      status,
      ended: true,
      events: [],
      links: [],
      scope: "psa",
      resource: expect.anything() as unknown,
    });
    const came = (status: number): object => ({ "http.response.status_code": status });
    const again = { "http.request.resend_count": 1 };
    const lost = { "error.type": "ConnectionError" };
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      span("/{id}", "/7", error, { ...came(503), "error.type": "503" }),
      span("/{id}", "/7", unset, { ...came(200), ...again }),
      span("/{id}", "/8", error, { ...came(404), "error.type": "404" }),
      span("/{id}", "/9", error, lost),
      span("/{id}", "/9", error, { ...lost, ...again }),
      span("", "?pageSize=1", unset, came(200)),
      span("", "?page=2&pageSize=1", unset, came(200)),
    ]);
  });

  test("names attributes as the conventions do", () => {
    const known = new Set<unknown>(Object.values(conventions));
    const names = lines.flatMap((line) => Object.keys((JSON.parse(line) as { attributes: object }).attributes));
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(8);
  });

  test("tells no secret", () => {
    const text = lines.join();
    // The stub's broken connections have it in their error.
    const basic = Buffer.from(`northwind+public:${secret}`).toString("base64");
    expect([secret, basic].filter((one) => text.includes(one))).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
  });
});
