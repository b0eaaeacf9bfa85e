import { listen, type Account } from "@toolwright/gateway";
import { integration as connectwise } from "@toolwright/connectwise-psa/integration";
import { openAccount } from "../../gateway/dist/account/open-account.js";
import { keyring } from "../../gateway/dist/account/keyring.js";
import { memoryTokens } from "../../gateway/dist/account/memory-tokens.js";
import { Bounded } from "../../gateway/dist/bounded.js";
import { listing } from "../../gateway/dist/tools/listing.js";
import { connect } from "node:net";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { ask, environment, desk, json, psa, SECRET, stage } from "./gateway.js";

const { gateway, sent } = stage([psa, desk, { ...psa, id: "reader", methods: ["read"], tags: ["service"] }]);

/** A mistake in a request, how it is answered, and that nothing reached the vendor. */
const refused: readonly [line: string, given: string | undefined, status: number, message: string][] = [
  ["GET /nothing", undefined, 404, "There is nothing at this path."],
  ["GET /helth", undefined, 404, 'Did you mean "/health"?'],
  ["GET /integrated-account/psa/tool", undefined, 404, "There is nothing at this path."],
  ["GET /proxy/tickets/7/notes?integrated_account_id=psa", undefined, 404, "There is nothing at this path."],
  ["GET http://elsewhere.example/proxy/tickets", undefined, 400, "not a path"],
  ["POST /health", undefined, 405, "POST is not allowed here."],
  ["GET /proxy/tickets", undefined, 400, "integrated_account_id, once"],
  [
    "GET /proxy/tickets?integrated_account_id=psa&integrated_account_id=desk",
    undefined,
    400,
    "integrated_account_id, once",
  ],
  ["GET /proxy/tikets?integrated_account_id=psa", undefined, 404, 'no resource "tikets". Did you mean "tickets"?'],
  ["GET /proxy/..%2ftickets?integrated_account_id=psa", undefined, 404, "There is no resource"],
  ["GET /proxy/__proto__?integrated_account_id=psa", undefined, 404, "There is no resource"],
  ["POST /proxy/tickets/constructor?integrated_account_id=psa", "{}", 404, 'no method "constructor"'],
  ["POST /proxy/tickets/marge?integrated_account_id=psa", "{}", 404, 'Did you mean "merge"?'],
  ["DELETE /proxy/tickets?integrated_account_id=psa", undefined, 405, "DELETE is not allowed here."],
  ["TRACE /proxy/tickets?integrated_account_id=psa", undefined, 405, "TRACE is not allowed here."],
  // Path tricks.
  ["GET /proxy/tickets/..%2f..%2fsystem?integrated_account_id=psa", undefined, 400, "id must be integer, not string"],
  ["GET /proxy/tickets/7%2e%2e?integrated_account_id=psa", undefined, 400, "id must be integer, not string"],
  ["GET /proxy/tickets/%252e%252e?integrated_account_id=psa", undefined, 400, "id must be integer, not string"],
  ["GET /proxy/tickets/07?integrated_account_id=psa", undefined, 400, "id must be integer, not string"],
  ["GET /proxy/tickets/7%00?integrated_account_id=psa", undefined, 400, "id must be integer, not string"],
  ["GET /proxy/tickets/%zz?integrated_account_id=psa", undefined, 400, "percent sign that encodes nothing"],
  ["GET /proxy/tickets/7?integrated_account_id=psa&id=8", undefined, 400, "id is given twice, with different values"],
  ["PATCH /proxy/tickets/7?integrated_account_id=psa&id=7", '{"id":8,"summary":"x"}', 400, "id is given twice"],
  ["GET /proxy/custom_objects/..?integrated_account_id=desk&workspace_id=1", undefined, 400, ""],
  // Queries.
  ["GET /proxy/tickets?integrated_account_id=psa&limit=ten", undefined, 400, "limit must be integer, not string"],
  ["GET /proxy/tickets?integrated_account_id=psa&limit=5&limit=6", undefined, 400, "limit must be integer, not array"],
  ["GET /proxy/tickets?integrated_account_id=psa&limit[a]=5", undefined, 400, "limit must be integer, not object"],
  ["GET /proxy/tickets?integrated_account_id=psa&limit=1e1", undefined, 400, "limit must be integer, not string"],
  ["GET /proxy/tickets?integrated_account_id=psa&limt=5", undefined, 400, 'limt is not known. Did you mean "limit"?'],
  ["GET /proxy/tickets?integrated_account_id=psa&__proto__[x]=1", undefined, 400, "a name that is not allowed"],
  ["GET /proxy/tickets?integrated_account_id=psa&a[__proto__]=1", undefined, 400, "a name that is not allowed"],
  [
    "GET /proxy/tickets?integrated_account_id=psa&constructor[prototype][x]=1",
    undefined,
    400,
    "constructor is not known",
  ],
  ["GET /proxy/tickets?integrated_account_id=psa&conditions=%ff", undefined, 400, "percent sign that encodes nothing"],
  [
    `GET /proxy/tickets?integrated_account_id=psa&a${"[b]".repeat(50)}=1`,
    undefined,
    400,
    "too many or too deeply nested",
  ],
  [
    `GET /proxy/tickets?integrated_account_id=psa${"&a=1".repeat(1000)}`,
    undefined,
    400,
    "too many or too deeply nested",
  ],
  [
    `GET /proxy/tickets?integrated_account_id=psa&${"a[]=1&".repeat(300)}`,
    undefined,
    400,
    "too many or too deeply nested",
  ],
  ["GET /proxy/tickets?integrated_account_id=psa&a[999999999]=1", undefined, 400, ""],
  // Bodies.
  ["POST /proxy/tickets?integrated_account_id=psa", "{", 400, "The body is not JSON."],
  ["POST /proxy/tickets?integrated_account_id=psa", "[1]", 400, "must be a JSON object, not an array"],
  ["POST /proxy/tickets?integrated_account_id=psa", "null", 400, "must be a JSON object, not null"],
  ["POST /proxy/tickets?integrated_account_id=psa", "{}", 400, "summary is required"],
  [
    "POST /proxy/tickets?integrated_account_id=psa",
    '{"summary":5,"company":{"id":3}}',
    400,
    "summary must be string, not number",
  ],
  [
    "POST /proxy/tickets?integrated_account_id=psa",
    '{"summary":"s","company":{"id":3},"__proto__":{"x":1}}',
    400,
    "__proto__ is not known",
  ],
  [
    "POST /proxy/tickets?integrated_account_id=psa",
    `{"summary":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
    400,
    "",
  ],
  // Limits of the account.
  [
    "POST /proxy/tickets?integrated_account_id=reader",
    '{"summary":"s","company":{"id":3}}',
    403,
    "does not offer create_a_connect_wise_psa_ticket",
  ],
  ["DELETE /proxy/tickets/7?integrated_account_id=reader", undefined, 403, "does not offer"],
  ["POST /proxy/tickets/merge?integrated_account_id=reader", "{}", 403, "does not offer"],
  [
    "GET /proxy/invoices?integrated_account_id=reader",
    undefined,
    403,
    "does not offer list_all_connect_wise_psa_invoices",
  ],
];

test.each(refused)("%s", async (line, text, status, message) => {
  const told = await ask(gateway, line, text === undefined ? {} : { text });
  expect(told.status, told.raw).toBe(status);
  expect(told.body).toMatchObject({
    statusCode: status,
    error: expect.any(String),
    advice: expect.stringMatching(/\.$/),
    details: { kind: expect.any(String) },
  });
  expect(told.body["message"]).toContain(message);
  expect(sent).toEqual([]);
  expect(told.raw).not.toContain(SECRET);
});

test("what is refused does not come back whole", async () => {
  const names = Array.from({ length: 350 }, (_, index) => `get_single_connect_wise_psa_ticket_by_ix${index}`);
  const many = await ask(gateway, `GET /integrated-account/psa/tools?names=${names.join()}`);
  const long = await ask(gateway, "POST /proxy/tickets?integrated_account_id=psa", {
    text: `{"${"k".repeat(500_000)}":1}`,
  });
  for (const { status, raw } of [many, long]) {
    expect(status).toBe(400);
    expect(raw.length).toBeLessThan(5000);
  }
  expect(sent).toEqual([]);
});

test("a listing that is kept is counted with the filter it is kept by", async () => {
  const filter = { names: connectwise.catalogue.tools.slice(0, 100).map(({ name }) => name) };
  const opening = {
    keys: keyring(undefined),
    environment,
    client: {},
    tokens: memoryTokens(),
  };
  const only = { ...psa, names: ["connect_wise_psa_tickets_count"] };
  const open = openAccount(only, connectwise, opening, (problems) => {
    throw new Error(JSON.stringify(problems));
  });
  const kept = (most: number): Bounded<Buffer> => new Bounded(most);
  const [little, enough] = [kept(1000), kept(100_000)];
  const made = await listing(open, filter, little);
  expect(made.length).toBeLessThan(100);
  expect(await listing(open, filter, little)).not.toBe(made);
  expect(await listing(open, filter, enough)).toBe(await listing(open, filter, enough));
});

test("nothing was left on the prototype of objects", () => {
  expect(({} as Record<string, unknown>)["x"]).toBe(undefined);
});

test("405 tells what is allowed", async () => {
  const { headers } = await ask(gateway, "DELETE /proxy/tickets?integrated_account_id=psa");
  expect(headers["allow"]).toBe("GET, POST, OPTIONS");
  const item = await ask(gateway, "TRACE /proxy/tickets/7?integrated_account_id=psa");
  expect(item.headers["allow"]).toBe("GET, PATCH, PUT, DELETE, OPTIONS");
  expect((await ask(gateway, "OPTIONS /proxy/tickets/7")).status).toBe(204);
  expect((await ask(gateway, "HEAD /health")).raw).toBe("");
});

test("a failure of the gateway itself tells nothing but that, and the log tells why", async () => {
  const broken = stage([psa], () => json([]), {
    load: () => Promise.reject(new Error(`cannot load with ${"a secret of the machine"}`)),
  });
  const { status, raw } = await ask(broken.gateway, "GET /proxy/tickets?integrated_account_id=psa");
  expect(status).toBe(500);
  expect(raw).not.toContain("secret");
  expect(broken.logged[0]?.fault).toContain("cannot load");
});

test("what the vendor repeats of a credential is hidden in answers and logs", async () => {
  const echo = stage([psa], () => json({ message: `the key ${SECRET} is wrong` }, { status: 401 }));
  const { status, raw, body } = await ask(echo.gateway, "GET /proxy/tickets?integrated_account_id=psa");
  // Not 401: it is not the client's token that is wrong.
  expect(status).toBe(424);
  expect(body["advice"]).toBe(
    "Tell whoever runs the gateway to check the credentials in account psa; calling again does not help.",
  );
  expect(echo.logged[0]?.fault).toBe(
    "account psa: its credentials (companyId, publicKey, privateKey, clientId) were refused by the service",
  );
  expect(raw + JSON.stringify(echo.logged)).not.toContain(SECRET);
});

test("a log entry holds neither arguments nor credentials", async () => {
  const log = stage([psa]);
  await ask(log.gateway, "GET /proxy/tickets?integrated_account_id=psa&conditions=summary%3D%22canary%22", {
    headers: { authorization: "Bearer canary", "x-request-id": "req-1" },
  });
  expect(log.logged).toEqual([
    expect.objectContaining({
      id: "req-1",
      method: "GET",
      account: "psa",
      tool: "list_all_connect_wise_psa_tickets",
      status: 200,
    }),
  ]);
  expect(JSON.stringify(log.logged)).not.toContain("canary");
});

test("who asks with a wrong token is logged, with the account and without the token", async () => {
  const log = stage([{ ...psa, tokens: [{ sha256: "0".repeat(64) }] }]);
  const headers = { authorization: "Bearer twg_canary" };
  for (const id of ["psa", "nobody", "twg_canary", "a%0Ab"]) {
    await ask(log.gateway, `GET /integrated-account/${id}/tools`, { headers });
  }
  expect(log.logged.map(({ status, account, kind }) => [status, account, kind])).toEqual([
    [401, "psa", "unauthorized"],
    [401, "nobody", "unauthorized"],
    [401, undefined, "unauthorized"],
    [401, undefined, "unauthorized"],
  ]);
  expect(JSON.stringify(log.logged)).not.toContain("canary");
});

describe("over sockets", () => {
  /** Sends bytes as they are and reads until the server closes. */
  async function raw(url: string, ...parts: readonly (string | Uint8Array)[]): Promise<string> {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let text = "";
    socket.on("data", (chunk) => (text += String(chunk))).on("error", () => {});
    for (const part of parts) socket.write(part);
    await once(socket, "close");
    return text;
  }

  const account: Account = { ...psa, id: "psa" };
  const HEAD = "Host: 127.0.0.1\r\nConnection: close\r\n";

  test.each([
    ["no HTTP at all", ["hello\r\n\r\n"], 400],
    ["a long head", [`GET / HTTP/1.1\r\n${HEAD}x: ${"x".repeat(40_000)}\r\n\r\n`], 431],
    ["a long URL", [`GET /?${"x".repeat(20_000)} HTTP/1.1\r\n${HEAD}\r\n`], 414],
    [
      "a body that says it is long",
      [`POST /proxy/tickets?integrated_account_id=psa HTTP/1.1\r\n${HEAD}Content-Length: 2000\r\n\r\n{`],
      413,
    ],
    [
      "a body that is long",
      [
        `POST /proxy/tickets?integrated_account_id=psa HTTP/1.1\r\n${HEAD}Transfer-Encoding: chunked\r\n\r\n`,
        `7d0\r\n${"x".repeat(2000)}\r\n`,
      ],
      413,
    ],
    [
      "a compressed body",
      [
        `POST /proxy/tickets?integrated_account_id=psa HTTP/1.1\r\n${HEAD}Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}`,
      ],
      415,
    ],
    [
      "a body that is not UTF-8",
      [
        `POST /proxy/tickets?integrated_account_id=psa HTTP/1.1\r\n${HEAD}Content-Length: 8\r\n\r\n`,
        Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d, 0x20]),
      ],
      400,
    ],
    ["a head that does not come", ["GET / HTTP/1.1\r\nHost: x\r\n"], 408],
    [
      "a body that does not come",
      [`POST /proxy/tickets?integrated_account_id=psa HTTP/1.1\r\n${HEAD}Content-Length: 20\r\n\r\n{`],
      408,
    ],
  ])("%s", async (name, parts, status) => {
    const socketed = stage([account]);
    const server = await listen(socketed.gateway, {
      port: 0,
      maxBodyBytes: 1000,
      ...(status === 408 && { requestTimeoutMs: 60 }),
    });
    try {
      const answer = await raw(server.url, ...parts);
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(JSON.parse(answer.slice(answer.indexOf("\r\n\r\n")))).toMatchObject({
        statusCode: status,
        advice: expect.any(String),
      });
      if (name.includes("UTF-8")) expect(answer).toContain("not UTF-8");
      expect(socketed.sent).toEqual([]);
      // Nothing is broken by it.
      expect((await ask(socketed.gateway, "GET /health")).body).toEqual({ status: "ok" });
    } finally {
      await server.close();
    }
  });
});

test("an answer that is nested too deeply is the service's fault, and of a write nobody knows what it did", async () => {
  const { gateway: deep } = stage([psa], () => new Response(`${"[".repeat(100_000)}${"]".repeat(100_000)}`));
  expect(await ask(deep, "GET /proxy/tickets/7?integrated_account_id=psa")).toMatchObject({
    status: 502,
    body: {
      message: "tickets.get: the answer is nested too deeply (over 500 levels)",
      advice: expect.stringMatching(/^The response is nested too deeply to be read\./) as string,
      details: { kind: "response" },
    },
  });
  const written = await ask(deep, "PATCH /proxy/tickets/7?integrated_account_id=psa", { body: { summary: "VPN" } });
  expect(written).toMatchObject({ status: 500, body: { details: { kind: "response", uncertain: true } } });
  // What became of each of many things is read however it is written, and cannot always be passed on.
  const line = "POST /proxy/company_configurations/delete_many?integrated_account_id=psa";
  expect(await ask(deep, line, { body: { ids: [1] } })).toMatchObject({
    status: 500,
    body: {
      message: "company_configurations.delete_many: the answer is nested too deeply to be passed on",
      details: { kind: "response", uncertain: true },
      advice: expect.stringContaining("may have done it all the same") as string,
    },
  });
});

describe("what a tool resolved to and cannot be printed", () => {
  /** A gateway whose tools resolve to something that is printed so. */
  function printing(toJSON: () => unknown) {
    const bindTools: typeof connectwise.bindTools = (client, filter) =>
      connectwise.bindTools(client, filter).map((tool) => ({ ...tool, invoke: async () => ({ toJSON }) }));
    return stage([psa], undefined, { load: async () => ({ ...connectwise, bindTools }) });
  }
  const read = "GET /proxy/tickets/7?integrated_account_id=psa";
  const write = "PATCH /proxy/tickets/7?integrated_account_id=psa";

  test.each([
    // Longer than V8 makes texts, which costs nothing to find out.
    ["too long", () => "x".repeat(2 ** 30), /^Ask for less: fewer fields, or a smaller page\.$/],
    [
      "nested too deeply",
      () => JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`) as unknown,
      /^Ask for fewer fields; otherwise report it/,
    ],
  ])("because it is %s is told as that, with what to do about it", async (what, toJSON, advice) => {
    const { gateway: told } = printing(toJSON);
    expect(await ask(told, read)).toMatchObject({
      status: 502,
      body: {
        message: `tickets.get: the answer is ${what} to be passed on`,
        advice: expect.stringMatching(advice) as string,
        details: { kind: "response" },
      },
    });
    expect(await ask(told, write, { body: { summary: "VPN" } })).toMatchObject({
      status: 500,
      body: {
        message: `tickets.update: the answer is ${what} to be passed on`,
        advice: expect.stringContaining("may have done it all the same") as string,
        details: { kind: "response", uncertain: true },
      },
    });
  });

  test("for another reason is the gateway's own fault", async () => {
    const { gateway: told, logged } = printing(() => "x".repeat(-1));
    expect(await ask(told, read)).toMatchObject({ status: 500, body: { details: { kind: "internal" } } });
    expect(logged[0]?.fault).toContain("Invalid count value");
  });
});
