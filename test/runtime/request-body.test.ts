import { describe, expect, test } from "vitest";
import { base, problems, request } from "./request.js";

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

  test("json-patch replaces each member, then removes what is null, in the order given", async () => {
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
      { op: "replace", path: "/a~1b~0c", value: 1 },
      { op: "replace", path: "/status", value: { id: 3 } },
      { op: "replace", path: "/tags", value: ["t"] },
      { op: "remove", path: "/owner" },
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
    expect([form.get("title"), form.get("count"), ...form.getAll("tags")]).toEqual(["T", "2", "x", "y"]);
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

  test("a map may have keys that only look like those", async () => {
    const shape = { method: "POST", body: { kind: "json" }, maps: ["fields"] } as const;
    const fields = { my_constructor: 1, prototypes: 2 };
    expect((await request(shape, { fields })).body).toBe(JSON.stringify({ fields }));
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
