import { describe, expect, test } from "vitest";
import type { ContractData } from "../../runtime/src/contract/index.js";
import { contractOf } from "../../runtime/src/contract/index.js";
import type { ClientOptions, Operation } from "../../runtime/src/index.js";
import { Client, standard } from "../../runtime/src/index.js";
import { api, apiKey, operation, type Arguments } from "./acme.js";
import { toApi } from "./data.js";

const filter = {
  conditions: { type: "string", format: "conditions" },
  childConditions: { type: "string", format: "child-conditions" },
};

const data: ContractData = {
  longestUrl: 2000,
  types: {
    Widget: {
      type: "object",
      properties: { id: { type: "integer" }, name: { type: "string" }, parts: { type: "array" } },
      unfilterable: { secret: "It is kept elsewhere." },
    },
    WidgetInfo: { type: "object", properties: { id: { type: "integer" }, title: { type: "string" } } },
    Count: { type: "object", properties: { count: { type: "integer" } } },
    Params: {
      type: "object",
      properties: {
        ...filter,
        orderBy: { type: "string", format: "order-by" },
        fields: { type: "string", format: "field-list" },
        page: { type: "integer" },
        pageSize: { type: "integer" },
      },
    },
  },
  operations: {
    "widgets.list": {
      takes: "Params",
      gives: "Widget",
      long: {
        name: "search",
        path: "/widgets/search",
        body: { conditions: "conditions", childConditions: "childconditions", orderBy: "orderBy" },
      },
    },
    "widgets.list_info": { takes: "Params", gives: "WidgetInfo", of: { extends: ["Widget", "WidgetInfo"] } },
    "widgets.count": { takes: "Params", gives: "Count", of: "Widget" },
    "widgets.tally": { takes: "Params", gives: "Count" },
    "widgets.search": { takes: "Params", gives: "Widget" },
    "widgets.get": { takes: "Params", gives: "Widget" },
  },
};

const query = {
  conditions: "expression",
  childConditions: "expression",
  orderBy: "expression",
  fields: "expression",
} as const;
const paging = {
  style: "page",
  parameter: "page",
  size: "pageSize",
  defaultSize: 2,
  in: "query",
  next: "full-page",
} as const;

const list = operation({
  id: "widgets.list",
  query: { ...query, page: "integer", pageSize: "integer" },
  paging,
  returns: "many",
});
const listInfo = operation({ id: "widgets.list_info", query, returns: "many" });
const count = operation({ id: "widgets.count", query });
const tally = operation({ id: "widgets.tally", query });
const get = operation({ id: "widgets.get", query });

interface Sent {
  readonly method: string | undefined;
  readonly url: string;
  readonly body: unknown;
}

function client(options: ClientOptions = {}, answer: (index: number) => unknown = () => []) {
  const sent: Sent[] = [];
  const fetch = async (url: string, { method, body }: RequestInit): Promise<Response> => {
    sent.push({
      method,
      url: url.replace(/.*\/v1/, ""),
      body: typeof body === "string" ? JSON.parse(body) : undefined,
    });
    return Response.json(answer(sent.length));
  };
  const features = { ...standard, contract: async () => contractOf(data) };
  return { acme: new Client(toApi(api), { fetch, apiKey, ...options } as ClientOptions, features), sent };
}

/** What is wrong with a call, as sentences without the place. */
async function refused(one: Operation<Arguments>, args: Arguments, options: ClientOptions = {}): Promise<string[]> {
  const { acme, sent } = client(options);
  const isList = one.returns?.kind === "many";
  const error: unknown = await (isList ? acme.pages(one, args).then(() => {}) : acme.call(one, args)).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(sent.length).toBe(error === undefined ? 1 : 0);
  const { problems = [] } = (error ?? {}) as { problems?: { path: string; message: string }[] };
  return problems.map(({ path, message }) => `${path} ${message.replace(/ at character.*/, "")}`);
}

describe("filters are about", () => {
  test.each<[string, Operation<Arguments>, Arguments, readonly string[]]>([
    ["what is listed", list, { conditions: "id = 1" }, []],
    [
      "what is listed, and nothing else",
      list,
      { conditions: "title = 1" },
      ['conditions names "title", which these records do not have'],
    ],
    ["what is counted", count, { conditions: "id = 1" }, []],
    [
      "what is counted, not the count",
      count,
      { conditions: "count = 1" },
      ['conditions names "count", which these records do not have'],
    ],
    ["anything, when nobody says what is counted", tally, { conditions: "whatever = 1" }, []],
    ["records, listed in short", listInfo, { conditions: 'title = "a" and name = "b"' }, []],
    [
      "what the records cannot be asked for either",
      listInfo,
      { conditions: "secret = 1" },
      ["conditions filters by secret in a way that finds nothing"],
    ],
    [
      "the fields of what comes back",
      listInfo,
      { fields: "name" },
      ['fields names "name", which these records do not have'],
    ],
    ["the fields of one record", get, { fields: "name,id" }, []],
    ["nothing, when they are empty", list, { conditions: " ", fields: "", orderBy: undefined }, []],
    ["texts alone", list, { conditions: 5 }, ["conditions must be string, not number"]],
  ])("%s", async (_, one, args, expected) => {
    expect(await refused(one, args)).toEqual(expected);
  });

  test("names that only the account knows, when the client admits them", async () => {
    const args = { conditions: "title = 1", orderBy: "rank", fields: "secret" };
    expect((await refused(list, args)).length).toBe(3);
    expect(await refused(list, args, { allowUnknownNames: true })).toEqual([]);
    expect(await refused(list, { conditions: "title 1" }, { allowUnknownNames: true })).toHaveLength(1);
  });
});

test("single quotes become double ones, and nothing else changes", async () => {
  const { acme, sent } = client();
  const args = { conditions: "name  =  'a' AND id=1", fields: "id, name" };
  await acme.pages(list, args);
  expect(sent.map(({ url }) => decodeURIComponent(url))).toEqual([
    '/widgets?conditions=name  =  "a" AND id=1&fields=id, name',
  ]);
  expect(args.conditions).toBe("name  =  'a' AND id=1");
});

describe("a filter that makes the URL too long", () => {
  const ids = (length: number): string => `id in (${Array.from({ length }, (_, index) => 100_000 + index).join()})`;
  const conditions = ids(500);

  test("travels in the body of the operation that has room for it, with paging and fields in the query", async () => {
    const { acme, sent } = client({}, (index) => (index < 3 ? [{ id: index }, { id: -index }] : []));
    const found: unknown[] = [];
    const args = { conditions, childConditions: "parts/id = 1", orderBy: "id asc", fields: "id", pageSize: 2 };
    for await (const item of acme.pages(list, args)) found.push(item);
    expect(found).toEqual([{ id: 1 }, { id: -1 }, { id: 2 }, { id: -2 }]);
    const body = { conditions, childconditions: "parts/id = 1", orderBy: "id asc" };
    expect(sent).toEqual([
      { method: "POST", url: "/widgets/search?fields=id&pageSize=2", body },
      { method: "POST", url: "/widgets/search?fields=id&page=2&pageSize=2", body },
      { method: "POST", url: "/widgets/search?fields=id&page=3&pageSize=2", body },
    ]);
  });

  test("does so from the first character on that is too many", async () => {
    const { acme, sent } = client();
    const base = "https://api.acme.test/base/v1/widgets?conditions=name%20%3D%20%22%22".length;
    for (const length of [2000, 2001]) await acme.pages(list, { conditions: `name = "${"a".repeat(length - base)}"` });
    expect(sent.map(({ method }) => method)).toEqual(["GET", "POST"]);
  });

  test("is sent again like any listing", async () => {
    let calls = 0;
    const fetch = async (): Promise<Response> =>
      calls++ === 0 ? new Response("", { status: 503 }) : Response.json([]);
    const clock = { now: () => 0, sleep: async () => {} };
    const { acme } = client({ fetch, clock, retry: { attempts: 2, maxWaitMs: 1000 } });
    await acme.pages(list, { conditions });
    expect(calls).toBe(2);
  });

  test("is refused where there is no such operation, with what to do instead", async () => {
    const { acme, sent } = client();
    await expect(acme.call(count, { conditions, orderBy: "id" })).rejects.toMatchObject({
      message: "widgets.count: conditions makes the URL 4573 characters long; at most 2000 work",
      advice:
        "Nothing was sent. Say less in one call: split a list behind `in` over several calls, with at most 100 values each.",
    });
    expect(sent).toEqual([]);
  });

  test("is refused by the name of the longest argument", async () => {
    const fields = Array.from({ length: 700 }, () => "count").join();
    expect(await refused(count, { conditions: "id = 1", fields })).toEqual([
      expect.stringContaining("fields makes the URL"),
    ]);
  });

  test("is refused where a body is sent beside it", async () => {
    const search = operation({
      id: "widgets.search",
      method: "POST",
      query: { fields: "expression" },
      body: { kind: "json" },
    });
    const fields = Array.from({ length: 700 }, () => "id").join();
    expect(await refused(search, { fields, conditions: "id = 1" })).toEqual([
      expect.stringContaining("fields makes the URL"),
    ]);
  });

  test("is refused when the rest of the query is too long as well", async () => {
    const fields = Array.from({ length: 700 }, () => "id").join();
    expect(await refused(list, { conditions, fields })).toEqual([expect.stringContaining("conditions makes the URL")]);
  });
});
