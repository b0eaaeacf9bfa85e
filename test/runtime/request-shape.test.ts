import { describe, expect, test } from "vitest";
import type { ShapeData } from "../../compiler/src/model/shape-data.js";
import { acme, operation } from "./acme.js";
import { base, problems, request } from "./request.js";

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

  test("a body that holds a whole record requires what records require, a part of one does not", async () => {
    const of = { name: "widgets", required: ["name"], dates: ["start"] };
    const start = new Date("2026-01-01T00:00:00Z");
    const shape = { of, id: "widgets.test", method: "POST", body: { kind: "json", record: "whole" } } as const;
    expect(await problems(shape, { start })).toEqual(["name is required"]);
    const part = { ...shape, body: { kind: "json", record: "part" } } as const;
    expect((await request(part, { start }, {}, { dateTime: "seconds" })).body).toBe('{"start":"2026-01-01T00:00:00Z"}');
    const other = { ...shape, body: { kind: "json" } } as const;
    expect((await request(other, { start: "soon" })).body).toBe('{"start":"soon"}');
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
