import { listen, newToken, tokenHash, type Listening } from "@toolwright/gateway";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { desk, json, psa, stage, type Answer } from "./gateway.js";
import { trutoClient, type Listed } from "./truto.js";

// What the public toolset and SDK do on the wire, row by row of what was measured of them.
const token = newToken();
let answer: Answer;
const tokens = [{ label: "agent", sha256: tokenHash(token) }];
const { gateway, sent } = stage(
  [
    { ...psa, tokens },
    { ...desk, tokens },
  ],
  (request) => answer(request),
);
let server: Listening;
let client: ReturnType<typeof trutoClient>;
let tools: ReadonlyMap<string, Listed>;

beforeAll(async () => {
  server = await listen(gateway, { port: 0 });
  client = trutoClient(server.url, token);
  const filter = { methods: ["read", "write", "custom"], tags: [] };
  const listed = [...(await client.tools("psa", filter)), ...(await client.tools("desk", filter))];
  tools = new Map(listed.map((one) => [one.name, one]));
});
afterAll(() => server.close());
beforeEach(() => {
  sent.length = 0;
  answer = () => json({ id: 7 });
});

function call(name: string, args: Readonly<Record<string, unknown>>) {
  const listed = tools.get(name);
  if (!listed) throw new Error(`${name} is not listed`);
  return client.call(name.includes("atomicwork") ? "desk" : "psa", listed, args);
}

const wire = () =>
  sent.map(({ method, url, body }) => [
    method,
    url.replace(/^https:\/\/[^/]+(\/v4_6_release\/apis\/3\.0|\/api\/v1)/, ""),
    body ?? undefined,
  ]);

describe("each way of calling", () => {
  test("list: the first page has an empty next_cursor, the second the one it was told", async () => {
    answer = () =>
      json([{ id: 1 }, { id: 2 }], {
        headers: {
          link: '<https://api-na.myconnectwise.net/v4_6_release/apis/3.0/service/tickets?pageSize=2&page=2>; rel="next"',
        },
      });
    const args = { limit: 2, conditions: 'summary = "a & b"' };
    const { items, nextCursor } = JSON.parse((await call("list_all_connect_wise_psa_tickets", args)).text) as {
      items: unknown;
      nextCursor: string;
    };
    expect(items).toEqual([{ id: 1 }, { id: 2 }]);
    await call("list_all_connect_wise_psa_tickets", { ...args, next_cursor: nextCursor });
    expect(wire()).toEqual([
      ["GET", "/service/tickets?conditions=summary%20%3D%20%22a%20%26%20b%22&pageSize=2", undefined],
      ["GET", "/service/tickets?conditions=summary%20%3D%20%22a%20%26%20b%22&page=2&pageSize=2", undefined],
    ]);
  });

  test("get: the id comes in the path and in the query, and goes out once", async () => {
    expect(JSON.parse((await call("get_single_connect_wise_psa_ticket_by_id", { id: 7 })).text)).toEqual({ id: 7 });
    expect(wire()).toEqual([["GET", "/service/tickets/7", undefined]]);
  });

  test("create and update send their bodies; the id is no part of one", async () => {
    await call("create_a_connect_wise_psa_ticket", { summary: "s", company: { id: 3 } });
    await call("update_a_connect_wise_psa_ticket_by_id", { id: 7, summary: "x" });
    expect(wire()).toEqual([
      ["POST", "/service/tickets", { summary: "s", company: { id: 3 } }],
      ["PATCH", "/service/tickets/7", [{ op: "replace", path: "/summary", value: "x" }]],
    ]);
  });

  test("delete: an answer without content becomes the id (row 9)", async () => {
    answer = () => new Response(null, { status: 204 });
    expect(JSON.parse((await call("delete_a_connect_wise_psa_ticket_by_id", { id: 7 })).text)).toEqual({ id: 7 });
    expect(wire()).toEqual([["DELETE", "/service/tickets/7", undefined]]);
  });

  test("every other method is a POST, with its ids in the query", async () => {
    answer = () => json({ success: true });
    await call("connect_wise_psa_tickets_merge", { id: 7, mergeTicketIds: [8, 9], status: { id: 1 } });
    expect(wire()).toEqual([["POST", "/service/tickets/7/merge", { mergeTicketIds: [8, 9], status: { id: 1 } }]]);
    answer = () => json({ count: 3 });
    await call("connect_wise_psa_tickets_count", {});
    expect(wire()[1]).toEqual(["GET", "/service/tickets/count", undefined]);
  });
});

test("a path that ends in another argument than id still has one for the toolset (row 1)", async () => {
  await call("get_single_atomicwork_problem_assessment", { id: 41 });
  expect(sent[0]?.url).toMatch(/\/41\/|\/41$/);
});

test("lists and objects in a query keep their types (row 2)", async () => {
  answer = () => json({ data: [], total_count: 0 });
  const filters = [{ attribute: "requester_id", operator: "IS_ANY_OF", values: [{ value: 4101 }, { value: "4101" }] }];
  const listed = tools.get("list_all_atomicwork_requests");
  expect(listed?.query_schema.properties?.["filters"]).toMatchObject({ type: "string" });
  const { text } = await call("list_all_atomicwork_requests", {
    workspace_id: 1,
    filters: JSON.stringify(filters),
    limit: 10,
  });
  expect(
    sent.map(({ body }) => body),
    text,
  ).toEqual([filters]);
});

test("a download is JSON, so that nothing of it is lost (row 9)", async () => {
  answer = () => new Response(new Uint8Array([1, 2, 3]), { headers: { "content-type": "image/png" } });
  const listed = [...tools.values()].find(({ method }) => method === "get_image");
  const { text } = await call(listed?.name ?? "", { id: 7 });
  expect(JSON.parse(text)).toEqual({ media_type: "image/png", size: 3, base64: "AQID" });
});

test("what to do about an error is in its body, which is all that the model reads (row 8)", async () => {
  answer = () =>
    json(
      {
        code: "InvalidObject",
        message: "ticket object is invalid",
        errors: [{ code: "MissingRequired", field: "summary", message: "Summary is required" }],
      },
      { status: 400 },
    );
  const { text, attempts } = await call("create_a_connect_wise_psa_ticket", { summary: "s", company: { id: 3 } });
  const { data } = JSON.parse(text) as {
    data: { statusCode: number; advice: string; details: Record<string, unknown> };
  };
  expect(data).toMatchObject({
    statusCode: 400,
    error: "Bad Request",
    advice: expect.stringContaining("summary"),
    details: { code: "InvalidObject", upstream_status: 400, failures: [{ field: "summary" }] },
  });
  expect(attempts).toBe(1);
});

describe("what the SDK sends again by itself (rows 10 to 12)", () => {
  const create = () => call("create_a_connect_wise_psa_ticket", { summary: "s", company: { id: 3 } });
  const read = () => call("get_single_connect_wise_psa_ticket_by_id", { id: 7 });

  const ticket = { id: 7, summary: "s", company: { id: 3 } };
  const reads = {
    GET: read,
    "a reading POST": () => call("connect_wise_psa_bundles_count_records", { requests: [] }),
  };
  const writes = {
    POST: create,
    PATCH: () => call("update_a_connect_wise_psa_ticket_by_id", ticket),
    PUT: () => call("replace_a_connect_wise_psa_market_by_id", { id: 7, name: "n" }),
    DELETE: () => call("connect_wise_psa_purchaseorder_lineitems_delete_bulk", { purchaseOrderId: 7, ids: [1] }),
  };
  const unknown: Readonly<Record<string, Answer>> = {
    "an HTML page": () => new Response("<html>Welcome</html>", { headers: { "content-type": "text/html" } }),
    "JSON of too many levels": () => new Response(`${'{"a":'.repeat(1000)}1${"}".repeat(1000)}`),
    "a connection that breaks": () => Promise.reject(new TypeError("fetch failed")),
    "a connection that breaks in the answer": () =>
      new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError("terminated")) })),
    ...Object.fromEntries([408, 502, 503, 504].map((status) => [status, () => json({ message: "no" }, { status })])),
  };

  test.each(Object.keys(unknown))(
    "%s: a read is tried again, a write of any method is uncertain and sent once",
    async (what) => {
      answer = unknown[what] ?? answer;
      const outcomes = async (calls: Readonly<Record<string, typeof create>>) => {
        const told: Record<string, unknown> = {};
        for (const [name, ask] of Object.entries(calls)) {
          const { attempts, text } = await ask();
          const { statusCode, data } = JSON.parse(text) as {
            statusCode: number;
            data: { advice: string; details: { uncertain?: boolean } };
          };
          const { uncertain } = data.details;
          told[name] = { attempts, statusCode, uncertain, isLookedUp: data.advice.includes("Look the record up") };
        }
        return told;
      };
      const repeated = {
        attempts: 3,
        statusCode: expect.any(Number) as number,
        uncertain: undefined,
        isLookedUp: false,
      };
      const once = { attempts: 1, statusCode: 500, uncertain: true, isLookedUp: true };
      expect(await outcomes(reads)).toEqual({ GET: repeated, "a reading POST": repeated });
      // What became of each of many things is read however it is written.
      const { DELETE: _, ...others } = writes;
      const asked = what.includes("levels") ? others : writes;
      expect(await outcomes(asked)).toEqual(Object.fromEntries(Object.keys(asked).map((name) => [name, once])));
      // One whose answer nobody reads is done, whatever that is.
      const remove = () => call("delete_a_connect_wise_psa_ticket_by_id", { id: 7 });
      if (/HTML|levels/.test(what)) expect(JSON.parse((await remove()).text)).toEqual({ id: 7 });
      else expect(await outcomes({ DELETE: remove })).toEqual({ DELETE: once });
    },
  );

  test.each(Object.keys(writes))("a %s that fails with any status is sent once", async (method) => {
    for (const status of [408, 409, 425, 500, 502, 503, 504]) {
      sent.length = 0;
      answer = () => json({ message: "no" }, { status });
      const { attempts, text } = await writes[method as keyof typeof writes]();
      expect(attempts, text).toBe(1);
      expect(sent).toHaveLength(1);
      expect((JSON.parse(text) as { data: unknown }).data).toMatchObject({ details: { upstream_status: status } });
    }
  });

  test.each([502, 503, 504])("a read that fails with %s is tried again", async (status) => {
    answer = () => json({ message: "no" }, { status });
    expect((await read()).attempts).toBe(3);
  });

  test("a record that is in another state is said so, and not tried again", async () => {
    answer = () => json({ message: "already closed" }, { status: 409 });
    const { text } = await create();
    expect(JSON.parse(text)).toMatchObject({
      statusCode: 422,
      data: { details: { kind: "conflict", upstream_status: 409 } },
    });
  });

  test.each([
    ["seconds", { "retry-after": "7" }, 7],
    ["nothing to wait", { "retry-after": "0" }, 1],
    ["a date", { "retry-after": "Mon, 02 Mar 2026 09:00:30 GMT", date: "Mon, 02 Mar 2026 09:00:00 GMT" }, 30],
    ["a reset of the IETF draft", { ratelimit: '"default";r=0;t=12' }, 12],
    ["nothing at all", {}, 60],
  ])("429 with %s is passed with whole seconds", async (_, headers, seconds) => {
    answer = () => json({ message: "slow down" }, { status: 429, headers });
    const { waits, attempts } = await create();
    expect({ waits, attempts }).toEqual({ waits: [seconds, seconds], attempts: 3 });
    const { response } = await client.send({ method: "GET", target: "/proxy/tickets/7?integrated_account_id=psa" });
    expect(response.status).toBe(429);
    expect(await response.json()).toMatchObject({
      advice: expect.stringMatching(/^Wait (a minute|\d+ seconds?) before/),
    });
  });
});

test("limits are told with every answer that has them", async () => {
  answer = () =>
    json([], { headers: { "ratelimit-limit": "100", "ratelimit-remaining": "99", "ratelimit-reset": "30" } });
  const { response } = await client.send({ method: "GET", target: "/proxy/tickets?integrated_account_id=psa" });
  const told = ["limit", "remaining", "reset"].map((name) => response.headers.get(`ratelimit-${name}`));
  expect(told).toEqual(["100", "99", "30"]);
});

test("slashes that follow each other are one (row 13)", async () => {
  const { response } = await client.send({
    method: "GET",
    target: "//integrated-account/psa/tools?methods=read&names=list_all_connect_wise_psa_tickets",
  });
  expect(((await response.json()) as { result: Listed[] }).result).toHaveLength(1);
});

test("a body is JSON whatever its content type says (row 14)", async () => {
  const response = await fetch(`${server.url}/proxy/tickets?integrated_account_id=psa`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "text/plain;charset=UTF-8" },
    body: '{"summary":"s","company":{"id":3}}',
  });
  expect(response.status).toBe(200);
  expect(sent[0]?.body).toEqual({ summary: "s", company: { id: 3 } });
});

test("an encoded slash in an id is decoded once and refused where an id is a number", async () => {
  const { response } = await client.send({
    method: "GET",
    target: "/proxy/tickets/a%2Fb?integrated_account_id=psa&id=a%2Fb&fields=id",
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    message: "get_single_connect_wise_psa_ticket_by_id: id must be integer, not string",
  });
  expect(sent).toEqual([]);
});

test("null, where a schema admits it, arrives as null (row 5)", async () => {
  const listed = [...tools.values()].find(
    ({ body_schema, method }) => method === "update" && JSON.stringify(body_schema).includes('["boolean","null"]'),
  );
  const [name = ""] =
    Object.entries(listed?.body_schema.properties ?? {}).find(
      ([, schema]) => JSON.stringify((schema as { type?: unknown }).type) === '["boolean","null"]',
    ) ?? [];
  const args = Object.fromEntries(listed?.required.map((one) => [one, 7]) ?? []);
  await call(listed?.name ?? "", { ...args, [name]: null });
  // Which is how a JSON Patch empties a member.
  expect(sent[0]?.body).toEqual([{ op: "remove", path: `/${name}` }]);
});
