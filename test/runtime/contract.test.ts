import { describe, expect, test } from "vitest";
import type { ContractData } from "../../runtime/src/contract/index.js";
import { contractOf } from "../../runtime/src/contract/index.js";
import type { Client, ClientOptions, MismatchView, Operation } from "../../runtime/src/index.js";
import { Client as RuntimeClient, standard } from "../../runtime/src/index.js";
import { api, apiKey, operation, type Answer, type Arguments } from "./acme.js";
import { toApi } from "./data.js";

const data: ContractData = {
  types: {
    Widget: {
      type: "object",
      properties: {
        id: { type: "integer" },
        name: { type: "string" },
        size: { enum: ["small", "large"], type: "string" },
        owner: { $ref: "Reference" },
        madeAt: { type: "string", format: "date-time" },
      },
      required: ["id"],
    },
    WidgetCreate: {
      type: "object",
      properties: {
        name: { type: "string", maxLength: 5 },
        size: { enum: ["small", "large"], type: "string" },
        owner: { $ref: "Reference" },
        madeAt: { type: "string", format: "date-time" },
        tags: { type: "object", additionalProperties: { type: "string" } },
        count: { type: "integer" },
      },
      required: ["name"],
    },
    Reference: { type: "object", properties: { id: { type: "integer" } }, required: ["id"] },
    ListParams: {
      type: "object",
      properties: {
        order: { enum: ["up", "down"], type: "string" },
        fields: { type: "string", format: "field-list" },
        q: { type: "string" },
        page: { type: "integer" },
      },
    },
  },
  operations: {
    "widgets.create": { takes: "WidgetCreate", gives: "Widget" },
    "widgets.update": { takes: "WidgetCreate", gives: "Widget" },
    "widgets.replace": {
      takes: { extends: ["WidgetCreate"], properties: { reason: { type: "string" } }, required: ["reason"] },
    },
    "widgets.replaceAll": {
      takes: { type: "object", properties: { all: { type: "array", items: { $ref: "WidgetCreate" } } } },
    },
    "widgets.list": { takes: "ListParams", gives: "Widget" },
    "widgets.search": { takes: "ListParams", gives: "Widget" },
    "widgets.touch": { takes: { type: "object", properties: { mode: { enum: ["soft"], type: "string" } } } },
    "widgets.add": { takes: { type: "object", properties: { a: { type: "integer" } }, additionalProperties: true } },
    "widgets.any": { takes: { type: "object" } },
  },
};

const create = operation({ name: "create", method: "POST", path: "/widgets", body: { kind: "json" } });
const update = operation({ name: "update", method: "PATCH", path: "/widgets/{id}", body: { kind: "json-patch" } });
const replace = operation({ name: "replace", method: "PUT", path: "/widgets/{id}", body: { kind: "json" } });
const createOfLists = operation({
  name: "create",
  method: "POST",
  path: "/widgets",
  body: { kind: "json" },
  maps: ["tags"],
});
const touch = operation({ name: "touch", method: "PUT", path: "/widgets/{id}", query: { mode: "expression" } });
const add = operation({ name: "add", method: "POST", path: "/widgets", body: { kind: "json" } });
const any = operation({ name: "any", method: "POST", path: "/widgets", body: { kind: "json" } });
const search = operation({
  name: "search",
  method: "POST",
  path: "/widgets/search",
  body: { kind: "json" },
  returns: "many",
  paging: { style: "page", parameter: "page", in: "body", defaultSize: 2, next: "full-page" },
});
const list = operation({
  name: "list",
  path: "/widgets",
  query: { order: "expression", q: "string", fields: "expression", page: "integer" },
  returns: "many",
});

/** A client with the contract, what it sent, and how often the contract was loaded. */
function client(answer: Answer = { id: 1 }, options: ClientOptions = {}) {
  const sent: unknown[] = [];
  const seen = { loaded: 0 };
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    sent.push(typeof init.body === "string" ? JSON.parse(init.body) : url);
    return Response.json(answer);
  };
  const contract = async () => (seen.loaded++, contractOf(data));
  const features = { ...standard, contract };
  return {
    client: new RuntimeClient(toApi(api), { fetch, apiKey, ...options } as ClientOptions, features),
    sent,
    seen,
  };
}

/** What is wrong with the arguments of a call, as sentences. */
async function refused(one: Operation<Arguments>, args: Arguments): Promise<string[]> {
  const { client: acme, sent } = client(one.returns?.kind === "many" ? [] : { id: 1 });
  const error: unknown = await call(acme, one, args).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(sent.length).toBe(error === undefined ? 1 : 0);
  const { problems = [] } = (error ?? {}) as { problems?: { path: string; message: string }[] };
  return problems.map(({ path, message }) => `${path} ${message}`);
}

async function call(acme: Client, one: Operation<Arguments>, args: Arguments): Promise<unknown> {
  return one.returns?.kind === "many" ? acme.pages(one, args) : acme.call(one, args);
}

describe("arguments", () => {
  test.each<[string, Operation<Arguments>, Arguments, readonly string[]]>([
    ["fit", create, { name: "a", size: "small", owner: { id: 1 } }, []],
    ["have members inside that nobody knows", create, { name: "a", owner: { id: 1, _info: {} } }, []],
    ["hold a Date", create, { name: "a", madeAt: new Date(0) }, []],
    [
      "hold a Date that is none",
      create,
      { name: "a", madeAt: new Date("x") },
      ["madeAt must have the format date-time"],
    ],
    ["lack one", create, {}, ["name is required"]],
    ["hold undefined", create, { name: undefined, size: undefined }, ["name is required"]],
    ["hold undefined by a name nobody knows", create, { name: "a", colour: undefined }, []],
    ["have the wrong type", create, { name: 1 }, ["name must be string, not number"]],
    ["are too long", create, { name: "abcdef" }, ["name must have at most 5 characters"]],
    ["are no choice", create, { name: "a", size: "huge" }, ['size must be one of "small", "large"']],
    ["are wrong inside", create, { name: "a", owner: {} }, ["owner.id is required"]],
    [
      "are misspelt",
      create,
      { name: "a", sise: "small" },
      ['sise is not an argument of widgets.create. Did you mean "size"?'],
    ],
    ["hold a null in a change", update, { id: 1, name: "a", size: null }, []],
    ["hold a null in a new record", create, { name: "a", size: null }, ["size must be string, not null"]],
    ["lack what the operation adds", replace, { id: 1, name: "a" }, ["reason is required"]],
    ["hold a map", create, { name: "a", tags: { b: "c" } }, []],
    ["hold a wrong map", create, { name: "a", tags: { b: 1 } }, ["tags.b must be string, not number"]],
    ["hold a map as a list of entries", createOfLists, { name: "a", tags: [{ key: "b", value: "c" }] }, []],
    [
      "hold a wrong map as a list of entries",
      createOfLists,
      { name: "a", tags: [{ key: "b", value: 1 }] },
      ["tags.b must be string, not number"],
    ],
    ["are numbers in a query, given as texts", list, { page: "12", order: "up", q: "12" }, []],
    ["are the page in a body, given as a text", search, { page: "12" }, []],
    [
      "are numbers in a body, given as texts",
      create,
      { name: "a", count: "12" },
      ["count must be integer, not string"],
    ],
    ["are null in a query", list, { order: null }, ["order must be string, not null"]],
    ["belong to a PUT without a body", touch, { id: 1, mode: "soft" }, []],
    ["may be others too", add, { a: 1, b: 2 }, []],
    ["may be anything", any, { b: 2 }, []],
    ["are no numbers in a query", list, { page: "two", order: "up" }, ["page must be integer, not string"]],
    ["are no choice of a query", list, { order: "sideways" }, ['order must be one of "up", "down"']],
  ])("that %s", async (_, one, args, expected) => {
    expect(await refused(one, args)).toEqual(expected);
  });

  test("are sent without what only the server sets, when a record is put back whole", async () => {
    const { client: acme, sent } = client();
    await acme.call(replace, { id: 1, name: "a", reason: "b", lastUpdated: "2026", _info: { by: "x" } });
    expect(sent).toEqual([{ name: "a", reason: "b" }]);
  });

  test("what a record that is put back holds inside of it does not travel either", async () => {
    const { client: acme, sent } = client();
    const madeAt = new Date(0);
    const read = { name: "a", owner: { id: 2, name: "O", _info: { href: "x" } }, tags: { any: "t" }, madeAt };
    await acme.call(replace, { ...read, id: 1, reason: "b" });
    const put = { name: "a", owner: { id: 2 }, tags: { any: "t" }, madeAt: "1970-01-01T00:00:00.000Z" };
    expect(sent).toEqual([{ ...put, reason: "b" }]);
    const everything = operation({
      name: "replaceAll",
      method: "PUT",
      path: "/all",
      body: { kind: "argument", name: "all" },
    });
    await acme.call(everything, { all: [{ ...read, lastUpdated: "2026" }] });
    expect(sent.slice(1)).toEqual([[put]]);
    await expect(acme.call(everything, { all: [], others: [] })).rejects.toThrow("others is not an argument");
    await acme.call(create, { name: "a", owner: { id: 2, name: "O" } });
    expect(sent.at(-1)).toEqual({ name: "a", owner: { id: 2, name: "O" } });
  });

  test("are not dropped when they are misspelt, because a PUT empties what it leaves out", async () => {
    expect(await refused(replace, { id: 1, name: "a", reason: "b", sise: "small", lastUpdated: "2026" })).toEqual([
      'sise is not an argument of widgets.replace. Did you mean "size"?',
    ]);
  });

  test("may be dropped when the name they are nearly is given as well", async () => {
    const { client: acme, sent } = client();
    await acme.call(replace, { id: 1, name: "a", reason: "b", names: ["a"] });
    expect(sent).toEqual([{ name: "a", reason: "b" }]);
  });

  test("that are too large for a number travel as texts", async () => {
    expect(await refused(create, { name: "a", owner: { id: "9007199254740993" } })).toEqual([]);
    expect(await refused(create, { name: "a", owner: { id: "12" } })).toEqual(["owner.id must be integer, not string"]);
  });

  test("that nothing is known about are not checked, and load nothing", async () => {
    const { client: acme, seen } = client([{ id: 1 }]);
    await acme.pages(list, { page: 2 });
    expect(seen.loaded).toBe(0);
    await acme.pages(list, { order: "up" });
    expect(seen.loaded).toBe(1);
  });
});

describe("answers", () => {
  const broken = [{ id: "1", size: "huge", name: null, more: true }];

  test("are not looked at by default", async () => {
    const { client: acme, seen } = client(broken);
    expect((await acme.pages(list, {})).items).toEqual(broken);
    expect(seen.loaded).toBe(0);
  });

  test("that break their schema end the call with `throw`", async () => {
    const { client: acme } = client(broken, { validateResponses: "throw" });
    await expect(acme.pages(list, {})).rejects.toMatchObject({
      kind: "response",
      message:
        'widgets.list: the answer breaks its schema: [0].id must be integer, not string; [0].size must be one of "small", "large"',
      problems: [{ path: "[0].id" }, { path: "[0].size" }],
      isUncertain: false,
    });
  });

  test("of a write say that it may have been done", async () => {
    const { client: acme } = client({}, { validateResponses: "throw" });
    await expect(acme.call(create, { name: "a" })).rejects.toMatchObject({ isUncertain: true });
  });

  test("that break their schema are told to a hook with `warn`, and delivered", async () => {
    const told: MismatchView[] = [];
    const { client: acme } = client(broken, {
      validateResponses: "warn",
      hooks: { onMismatch: (one) => void told.push(one) },
    });
    expect((await acme.pages(list, {})).items).toEqual(broken);
    expect(told).toEqual([
      {
        operation: "widgets.list",
        problems: [
          { path: "[0].id", message: "must be integer, not string" },
          { path: "[0].size", message: 'must be one of "small", "large"' },
        ],
      },
    ]);
  });

  test("may be a part of the record when a part was asked for", async () => {
    const { client: acme } = client([{ name: "a" }], { validateResponses: "throw" });
    await expect(acme.pages(list, {})).rejects.toThrow("[0].id is required");
    expect((await acme.pages(list, { fields: "name" })).items).toEqual([{ name: "a" }]);
  });

  test.each([
    ["warn", "tells nobody without hooks.onMismatch"],
    ["error", 'must be "off", "warn" or "throw"'],
    [true, 'must be "off", "warn" or "throw"'],
  ])("are not checked by %j", (validateResponses, message) => {
    expect(() => client({}, { validateResponses } as never)).toThrow(`validateResponses ${message}`);
  });

  test("that are no record at all are called answers", async () => {
    const { client: acme } = client("text", { validateResponses: "throw" });
    await expect(acme.call(create, { name: "a" })).rejects.toThrow("the answer must be object");
    const { client: listing } = client([{ id: 1 }], { validateResponses: "throw" });
    await expect(listing.call(create, { name: "a" })).rejects.toThrow("the answer must be object");
  });

  test("that nothing is said about, or that are empty, break no schema", async () => {
    const { client: acme } = client({ any: "thing" }, { validateResponses: "throw" });
    expect(await acme.call(replace, { id: 1, name: "a", reason: "b" })).toEqual({ any: "thing" });
    const fetch = async (): Promise<Response> => new Response(null, { status: 204 });
    const { client: silent } = client({}, { validateResponses: "throw", fetch });
    expect(await silent.call(create, { name: "a" })).toBeUndefined();
  });

  test("whose contract cannot be loaded are not asked for", async () => {
    const sent: string[] = [];
    const fetch = async (url: string): Promise<Response> => (sent.push(url), Response.json([]));
    const contract = async (): Promise<never> => {
      throw new Error("chunk is gone");
    };
    const options = { fetch, apiKey, validateResponses: "throw" } as ClientOptions;
    const acme = new RuntimeClient(toApi(api), options, { ...standard, contract });
    await expect(acme.pages(list, {})).rejects.toThrow("chunk is gone");
    expect(sent).toEqual([]);
  });

  test("name five faults of a thousand", async () => {
    const { client: acme } = client(
      Array.from({ length: 1000 }, () => ({})),
      { validateResponses: "throw" },
    );
    await expect(acme.pages(list, {})).rejects.toThrow("[4].id is required; and 995 more");
    const { client: five } = client([{}, {}, {}, {}, {}], { validateResponses: "throw" });
    await expect(five.pages(list, {})).rejects.toThrow(/\[4\]\.id is required$/);
  });
});

test("names of a contract are its own: nothing is inherited from objects", () => {
  const { input } = contractOf({ types: {}, operations: { "a.b": { takes: "toString" } } });
  const plan = { id: "constructor", outside: new Set<string>() } as never;
  const connection = {} as never;
  expect(input(connection, plan, { a: 1 })).toEqual({ args: { a: 1 }, problems: [] });
  expect(input(connection, { ...(plan as object), id: "a.b" } as never, { a: 1 })).toEqual({
    args: { a: 1 },
    problems: [],
  });
});
