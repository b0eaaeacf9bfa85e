import { describe, expect, test } from "vitest";
import type { ShapeData } from "../../compiler/src/model/shape-data.js";
import { ValidationError } from "../../runtime/src/index.js";
import type { Arguments } from "./acme.js";
import { acme, operation, rejection } from "./acme.js";
import type { OperationAsData } from "./data.js";

const base = "https://api.acme.test/base/v1";

/** Sends one call and returns the request it made. */
async function request(shape: Partial<OperationAsData>, args: Arguments, options = {}, definition = {}) {
  const { client, sent } = acme([{}], options, definition);
  await client.call(operation(shape), args);
  expect(sent).toHaveLength(1);
  return sent[0]!;
}

/** The problems a call is refused with; nothing may be sent. */
async function problems(shape: Partial<OperationAsData>, args: Arguments, definition = {}) {
  const { client, sent } = acme([], {}, definition);
  const error = await rejection(client.call(operation(shape), args), ValidationError);
  expect(sent).toEqual([]);
  expect(error.operation).toBe("widgets.test");
  return error.problems.map(({ path, message }) => `${path} ${message}`);
}

describe("path arguments", () => {
  test.each([
    ["integer", 42, "42"],
    ["integer", "9007199254740993", "9007199254740993"],
    ["integer", 12n, "12"],
    ["string", "a b", "a%20b"],
    ["string", "a/b", "a%2Fb"],
    ["string", "!'()*", "%21%27%28%29%2A"],
    ["string", "~-._", "~-._"],
    ["string", "ü€😀", "%C3%BC%E2%82%AC%F0%9F%98%80"],
    ["string", "?x=1#y", "%3Fx%3D1%23y"],
    ["string", "100%", "100%25"],
    ["string", "...", "..."],
    ["date", "2026-01-31", "2026-01-31"],
  ] as const)("%s %s is written as %s", async (kind, value, text) => {
    const { url } = await request({ path: "/widgets/{id}/parts", ids: { id: kind } }, { id: value });
    expect(url).toBe(`${base}/widgets/${text}/parts`);
  });

  test.each([
    ["integer", 1.5, "id must be an integer"],
    ["integer", "1e3", "id must be an integer"],
    ["integer", "", "id must be an integer"],
    ["integer", Number.NaN, "id must be an integer"],
    ["integer", 2 ** 53, "id must be an integer"],
    ["integer", true, "id must be an integer"],
    ["integer", null, "id must be an integer"],
    ["string", {}, "id must be a string"],
    ["string", "\ud800", "id must be a string"],
  ] as const)("%s %s is refused", async (kind, value, problem) => {
    expect(await problems({ path: "/widgets/{id}", ids: { id: kind } }, { id: value })).toEqual([problem]);
  });

  test.each([
    [{ path: "/widgets" }, "/widgets/7/parts"],
    [{ path: "/widgets", item: "/widget/{id}" }, "/widget/7/parts"],
    [{ path: "/widgets", item: "{collection}/number/{id}" }, "/widgets/number/7/parts"],
  ])("{item} of %j is %s", async (of, path) => {
    const { url } = await request({ of: { name: "widgets", ...of }, path: "{item}/parts" }, { id: 7 });
    expect(url).toBe(base + path);
  });

  test("a missing one is named", async () => {
    expect(await problems({ path: "/widgets/{id}/parts/{partId}" }, { id: "7" })).toEqual(["partId is required"]);
  });
});

describe("query arguments", () => {
  test.each([
    ["string", 'a = "b c" & d+e', "a%20%3D%20%22b%20c%22%20%26%20d%2Be"],
    ["string", "", ""],
    ["string", 5, "5"],
    ["integer", 0, "0"],
    ["integer", -3, "-3"],
    ["number", 1.25, "1.25"],
    ["boolean", false, "false"],
    ["comma", ["id", "status/id", "a,b"], "id,status%2Fid,a%2Cb"],
    ["comma", "id,name", "id,name"],
    ["comma", [1, 2], "1,2"],
    ["date", new Date("2026-01-31T23:30:00Z"), "2026-01-31"],
  ] as const)("%s %j is written as %s", async (kind, value, text) => {
    expect((await request({ query: { q: kind } }, { q: value })).url).toBe(`${base}/widgets?q=${text}`);
  });

  test("the declared order counts, and what is undefined or empty is left out", async () => {
    const shape = { query: { a: "string", b: "string", c: "repeat", "d[]": "repeat", e: "comma" } } as const;
    const { url } = await request(shape, { "d[]": ["x", "y z"], b: "2", a: "1", c: undefined, e: [] });
    expect(url).toBe(`${base}/widgets?a=1&b=2&d%5B%5D=x&d%5B%5D=y%20z`);
  });

  test("all problems are listed at once, without the values", async () => {
    const shape = {
      query: { conditions: "string", size: "integer", since: "date-time", flag: "boolean", ids: "repeat" },
      required: ["name"],
    } as const;
    const args = { condition: "x", size: "many", since: "yesterday", flag: 1, ids: [{}], conditions: null };
    expect(await problems(shape, args)).toEqual([
      "conditions must be a string",
      "size must be an integer",
      "since must be a date-time with its zone, e.g. 2026-01-31T09:00:00.000Z",
      "flag must be true or false",
      "ids must be a list of strings or numbers",
      "name is required",
      'condition is not an argument of widgets.test. Did you mean "conditions"?',
    ]);
  });

  test("the message tells every problem, the advice which arguments to correct", async () => {
    const { client } = acme([]);
    const call = client.call(operation({ query: { size: "integer" }, required: ["name"] }), { size: "x", zzzzzz: 1 });
    const error = await rejection(call, ValidationError);
    expect(error.message).toBe(
      "widgets.test: size must be an integer; name is required; zzzzzz is not an argument of widgets.test.",
    );
    expect(error.advice).toBe("Nothing was sent. Correct size, name, zzzzzz and call again.");
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ kind: "validation", problems: error.problems });
  });

  test("an unknown argument without a near name gets no suggestion", async () => {
    expect(await problems({ query: { page: "integer" } }, { zzzzzz: 1 })).toEqual([
      "zzzzzz is not an argument of widgets.test.",
    ]);
  });
});

describe("date-times", () => {
  test.each([
    ["seconds", new Date("2026-03-01T10:11:12.345Z"), "2026-03-01T10:11:12Z"],
    ["milliseconds", new Date("2026-03-01T10:11:12.345Z"), "2026-03-01T10:11:12.345Z"],
    ["seconds", "2026-03-01", "2026-03-01T00:00:00Z"],
    ["seconds", "2026-03-01T10:11:12+02:00", "2026-03-01T08:11:12Z"],
    ["seconds", "2026-03-01T10:11Z", "2026-03-01T10:11:00Z"],
    ["seconds", "2026-03-01 10:11:12.999Z", "2026-03-01T10:11:12Z"],
    ["seconds", "2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"],
    ["milliseconds", "2026-03-01T10:11:12Z", "2026-03-01T10:11:12.000Z"],
  ] as const)("in %s, %s is written as %s", async (dateTime, value, text) => {
    const shape = { method: "POST", body: { kind: "json" }, dates: ["start"] } as const;
    const { body } = await request(shape, { start: value }, {}, { dateTime });
    expect(body).toBe(JSON.stringify({ start: text }));
    const { url } = await request({ query: { since: "date-time" } }, { since: value }, {}, { dateTime });
    expect(url).toBe(`${base}/widgets?since=${encodeURIComponent(text)}`);
  });

  test.each([
    "2026-02-30T00:00:00Z",
    "2026-13-01",
    "2026-03-01T10:11:12",
    "tomorrow",
    1767225600000,
    "",
    {},
    new Date(""),
  ])("%s is refused with an example", async (value) => {
    const shape = { method: "POST", body: { kind: "json" }, dates: ["entries[].start"] } as const;
    expect(await problems(shape, { entries: [{}, { start: value }] }, { dateTime: "seconds" })).toEqual([
      "entries[1].start must be a date-time with its zone, e.g. 2026-01-31T09:00:00Z",
    ]);
  });

  test("nested ones are written without changing what the caller gave; null clears", async () => {
    const start = new Date("2026-01-01T00:00:00Z");
    const args = { a: { b: [{ start }, { start: null }, {}] }, c: 1 };
    const shape = { method: "POST", body: { kind: "json" }, dates: ["a.b[].start", "x.y"] } as const;
    const { body } = await request(shape, args, {}, { dateTime: "seconds" });
    expect(body).toBe('{"a":{"b":[{"start":"2026-01-01T00:00:00Z"},{"start":null},{}]},"c":1}');
    expect(args.a.b[0]).toEqual({ start });
  });
});

describe("bodies", () => {
  test("json holds the arguments that are neither path, query nor header arguments", async () => {
    const shape = {
      method: "POST",
      path: "/widgets/{id}",
      query: { dry: "boolean" },
      header: { trace: "X-Trace" },
      body: { kind: "json" },
    } as const;
    const sent = await request(shape, {
      name: "n",
      id: "7",
      dry: true,
      trace: "t1",
      tags: [],
      note: null,
      no: undefined,
    });
    expect(sent.url).toBe(`${base}/widgets/7?dry=true`);
    expect(sent.method).toBe("POST");
    expect(sent.body).toBe('{"name":"n","tags":[],"note":null}');
    expect(sent.headers).toMatchObject({ "content-type": "application/json", "x-trace": "t1" });
  });

  test("a path id that the body wants too is given once", async () => {
    const shape = {
      method: "PUT",
      path: "/widgets/{id}",
      ids: { id: "integer" },
      body: { kind: "json", ids: ["id"] },
    } as const;
    const sent = await request(shape, { id: 9, name: "n" });
    expect(sent.url).toMatch(/\/widgets\/9$/);
    expect(sent.body).toBe('{"id":9,"name":"n"}');
  });

  test("json-patch replaces each member, removes null, in the order given", async () => {
    const shape = { method: "PATCH", path: "/widgets/{id}", body: { kind: "json-patch" } } as const;
    const { body } = await request(shape, {
      summary: "x",
      owner: null,
      "a/b~c": 1,
      status: { id: 3 },
      tags: ["t"],
      skipped: undefined,
      id: "5",
    });
    expect(JSON.parse(String(body))).toEqual([
      { op: "replace", path: "/summary", value: "x" },
      { op: "remove", path: "/owner" },
      { op: "replace", path: "/a~1b~0c", value: 1 },
      { op: "replace", path: "/status", value: { id: 3 } },
      { op: "replace", path: "/tags", value: ["t"] },
    ]);
  });

  test("an empty json-patch is refused", async () => {
    const shape = { method: "PATCH", path: "/widgets/{id}", body: { kind: "json-patch" } } as const;
    expect(await problems(shape, { id: "5", name: undefined })).toEqual(["arguments hold nothing to update"]);
  });

  test("an argument is the whole body, with what is sent when it is left out", async () => {
    const shape = { method: "POST", body: { kind: "argument", name: "filters", empty: [] } } as const;
    expect((await request(shape, { filters: [{ a: 1 }] })).body).toBe('[{"a":1}]');
    expect((await request(shape, {})).body).toBe("[]");
    expect(await problems(shape, { filter: [] })).toEqual([
      'filter is not an argument of widgets.test. Did you mean "filters"?',
    ]);
  });

  test("multipart has a part for each argument and each element of a list", async () => {
    const shape = { method: "POST", body: { kind: "multipart", files: ["file", "more"] } } as const;
    const { body, headers } = await request(shape, {
      title: "T",
      count: 2,
      meta: { a: 1 },
      tags: ["x", "y"],
      file: new File(["hello"], "h.txt", { type: "text/plain" }),
      more: [new Blob(["1"]), new Blob(["2"])],
    });
    const form = body as FormData;
    expect([...form.keys()]).toEqual(["title", "count", "meta", "tags", "tags", "file", "more", "more"]);
    expect(form.get("count")).toBe("2");
    expect(form.get("meta")).toBe('{"a":1}');
    expect(form.get("file")).toMatchObject({ name: "h.txt", type: "text/plain", size: 5 });
    // The boundary is fetch's to choose.
    expect(headers).not.toHaveProperty("content-type");
  });

  test("a multipart file must be one", async () => {
    const shape = { method: "POST", body: { kind: "multipart", files: ["file"] } } as const;
    expect(await problems(shape, { file: "text" })).toEqual(["file must be a Blob or a File"]);
  });

  test.each([
    ["an object", { a: "1", b: "2" }],
    [
      "a list of pairs",
      [
        { key: "a", value: "1" },
        { key: "b", value: "2" },
      ],
    ],
  ])("a map is given as %s", async (_, fields) => {
    const shape = { method: "POST", body: { kind: "json" }, maps: ["fields", "rows[].cells"] } as const;
    const { body } = await request(shape, { fields, rows: [{ cells: fields }] });
    expect(body).toBe('{"fields":{"a":"1","b":"2"},"rows":[{"cells":{"a":"1","b":"2"}}]}');
  });

  test.each([
    [[{ name: "a" }], "fields must be an object or a list of { key, value }"],
    ["text", "fields must be an object or a list of { key, value }"],
    [[{ key: "__proto__", value: 1 }], "fields.__proto__ is not allowed as a key"],
    [JSON.parse('{"constructor": 1}'), "fields.constructor is not allowed as a key"],
  ])("the map %j is refused", async (fields, problem) => {
    expect(await problems({ method: "POST", body: { kind: "json" }, maps: ["fields"] }, { fields })).toEqual([problem]);
  });

  test("required members are looked up by their path", async () => {
    const shape = { method: "POST", body: { kind: "json" }, required: ["summary", "company.id"] } as const;
    expect(await problems(shape, { company: { name: "x" } })).toEqual([
      "summary is required",
      "company.id is required",
    ]);
    expect((await request(shape, { summary: null, company: { id: 1 } })).body).toBe(
      '{"summary":null,"company":{"id":1}}',
    );
  });

  test("what JSON cannot hold is refused", async () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    const problem = "arguments cannot be written as JSON: a bigint, or a circle of references";
    expect(await problems({ method: "POST", body: { kind: "json" } }, { circle })).toEqual([problem]);
    expect(await problems({ method: "POST", body: { kind: "json" } }, { id: 5n })).toEqual([problem]);
  });

  test("an operation without a body sends none", async () => {
    const { body, headers, init } = await request({ method: "DELETE", path: "/widgets/{id}" }, { id: "1" });
    expect(body).toBe(null);
    expect(headers).not.toHaveProperty("content-type");
    expect(init.redirect).toBe("manual");
  });
});

describe("conventions", () => {
  test("an operation's own members win over those it is like", async () => {
    const like: ShapeData = { method: "POST", query: { a: "string" }, body: { kind: "json" } };
    const sent = await request({ like, method: "PUT" }, { a: "1", b: "2" });
    expect(sent).toMatchObject({ method: "PUT", url: `${base}/widgets?a=1`, body: '{"b":"2"}' });
  });

  test("defaults are sent where the caller gives nothing, wherever the argument goes", async () => {
    const shape = {
      method: "POST",
      query: { filter: "string" },
      header: { usertype: "x-usertype" },
      body: { kind: "json" },
      defaults: { filter: "all", usertype: "integrator", page: 1 },
      required: ["filter", "page"],
    } as const;
    const sent = await request(shape, { filter: undefined, name: "n" });
    expect(sent.url).toBe(`${base}/widgets?filter=all`);
    expect(sent.headers).toHaveProperty("x-usertype", "integrator");
    expect(JSON.parse(String(sent.body))).toEqual({ name: "n", page: 1 });
    const own = await request(shape, { filter: "mine", usertype: "member", page: 2 });
    expect(own.url).toBe(`${base}/widgets?filter=mine`);
    expect(own.headers).toHaveProperty("x-usertype", "member");
    expect(own.body).toBe('{"page":2}');
    expect(await problems(shape, { filter: null })).toEqual(["filter must be a string"]);
  });

  test("paging arguments are sent in the order of the query, like all others", async () => {
    const paging = { style: "page", parameter: "page", size: "size", next: "full-page" } as const;
    const query = { q: "string", page: "integer", size: "integer" } as const;
    const { url } = await request({ paging, query }, { size: 5, page: 2, q: "x" });
    expect(url).toBe(`${base}/widgets?q=x&page=2&size=5`);
  });
});

describe("headers", () => {
  test("credentials, templates and the caller's headers come together, the last one winning", async () => {
    const { client, sent } = acme([{}], { workspace: 12, headers: { "X-Trace": "client", "X-Team": "a" } });
    await client.call(operation(), {}, { headers: { "x-trace": "call" } });
    expect(sent[0]?.headers).toEqual({
      accept: "application/vnd.acme+json",
      "x-api-key": "canary-9f8e7d6c5b4a",
      "x-workspace": "12",
      "x-trace": "call",
      "x-team": "a",
    });
  });

  test("a header whose option is not given is left out", async () => {
    expect((await request({}, {})).headers).not.toHaveProperty("x-workspace");
  });
});
