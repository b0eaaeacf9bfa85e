import { describe, expect, test } from "vitest";
import { ValidationError } from "../../runtime/src/index.js";
import { acme, operation, rejection } from "./acme.js";
import { base, items, list } from "./listing.js";

describe("cursors", () => {
  test("a listing goes on where a page's cursor says, with the same size", async () => {
    const { client, sent } = acme([items(3), items(1)]);
    const { cursor } = await client.pages(list("full-page"), { q: "x", size: 3 });
    expect(cursor).toMatch(/^page=2&size=3&with=\w+$/);
    await client.pages(list("full-page"), { q: "x" }, { cursor: String(cursor) });
    expect(sent[1]?.url).toBe(`${base}/widgets?q=x&page=2&size=3`);
  });

  test.each([{}, { q: "y" }, { q: "x", extra: "1" }])("is not one of a listing with the arguments %j", async (args) => {
    const { client } = acme([items(3)]);
    const listing = list("full-page", {
      shape: { query: { q: "string", extra: "string", page: "integer", size: "integer" } },
    });
    const { cursor } = await client.pages(listing, { q: "x", size: 3 });
    const error = await rejection(client.pages(listing, args, { cursor }), ValidationError);
    expect(error.problems).toEqual([
      { path: "cursor", message: "goes on with a listing that had other arguments: repeat those" },
    ]);
  });

  test("of a listing of everything is not one of a listing with a filter", async () => {
    const { client } = acme([items(3)]);
    const { cursor } = await client.pages(list("full-page"), { size: 3 });
    const error = await rejection(client.pages(list("full-page"), { q: "x" }, { cursor }), ValidationError);
    expect(error.problems).toEqual([
      { path: "cursor", message: "goes on with a listing that had other arguments: repeat those" },
    ]);
  });

  test("the order of arguments, absent ones and the page size do not make it another listing", async () => {
    const { client, sent } = acme([items(3), items(1)]);
    const listing = list("full-page", {
      shape: { query: { q: "string", r: "string", page: "integer", size: "integer" } },
    });
    const { cursor } = await client.pages(listing, { q: "x", r: "y", size: 3 });
    await client.pages(listing, { r: "y", size: undefined, q: "x" }, { cursor });
    expect(sent).toHaveLength(2);
  });

  test("behind the last page there is nothing, and nothing is sent", async () => {
    const { client, sent } = acme([items(1)]);
    const { cursor } = await client.pages(list("full-page"), { size: 3 });
    expect(cursor).toBeNull();
    expect((await client.pages(list("full-page"), { size: 3 }, { cursor })).items).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  test("a token with any characters survives", async () => {
    const token = "a&b=c/+%20 ü";
    const paging = { style: "cursor", parameter: "token", shape: { envelope: "data" } } as const;
    const { client, sent } = acme([{ data: items(1), t: token }, { data: items(1) }]);
    const listing = list({ cursor: "t" }, paging);
    const { cursor } = await client.pages(listing, {});
    await client.pages(listing, {}, { cursor: String(cursor) });
    expect(new URL(String(sent[1]?.url)).searchParams.get("token")).toBe(token);
  });

  test.each(["", "2", "size=5", "page=2&q=x", "page=2&page=3", "page=2&__proto__=1", "https://evil.test/?page=2"])(
    "the cursor %j is refused",
    async (cursor) => {
      const { client } = acme([]);
      const error = await rejection(client.pages(list("full-page"), {}, { cursor }), ValidationError);
      expect(error.problems).toEqual([
        { path: "cursor", message: "must be the cursor of an earlier page of this operation, unchanged" },
      ]);
    },
  );

  test("a cursor's values are checked like arguments", async () => {
    const { client } = acme([]);
    const error = await rejection(client.pages(list("full-page"), {}, { cursor: "page=x" }), ValidationError);
    expect(error.problems).toEqual([{ path: "page", message: "must be an integer" }]);
  });

  test("a listing of one page takes none", async () => {
    const { client } = acme([]);
    await rejection(client.pages(operation({ returns: "many" }), {}, { cursor: "page=2" }), ValidationError);
  });

  test("a page size of none is refused where nobody knows the largest", async () => {
    const { client } = acme([]);
    const listing = list("full-page", { maxSize: undefined as never });
    await expect(client.pages(listing, { size: 0 })).rejects.toThrow("size must be at least 1");
  });

  test.each([0, 101])("a page size of %i is refused, because a short answer would look like the end", async (size) => {
    const { client } = acme([]);
    const error = await rejection(client.pages(list("full-page"), { size }), ValidationError);
    expect(error.problems).toEqual([{ path: "size", message: "must be from 1 to 100" }]);
  });
});
