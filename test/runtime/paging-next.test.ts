import { describe, expect, test } from "vitest";
import type { NextData, ShapeData } from "../../compiler/src/model/shape-data.js";
import { PagingError, ResponseError } from "../../runtime/src/index.js";
import type { Operation } from "../../runtime/src/index.js";
import type { Answer, Arguments } from "./acme.js";
import { acme, answer, operation, rejection } from "./acme.js";
import { base, ids, items, linked, list } from "./listing.js";
import type { Item } from "./listing.js";

describe("where the next page is", () => {
  const next = `<${base}/widgets?page=2&size=2>; rel="next"`;

  test.each([
    ["full-page: a short page ends", "full-page", [items(2), items(1, 3)], [1, 2, 3]],
    ["full-page: an empty page ends", "full-page", [items(2), []], [1, 2]],
    [
      "pages: the total ends, even after a full page",
      { pages: "meta.total" },
      [
        { data: items(2), meta: { total: 2 } },
        { data: items(2, 3), meta: { total: 2 } },
      ],
      [1, 2, 3, 4],
    ],
    [
      "pages: a short page in between does not",
      { pages: "meta.total" },
      [
        { data: items(1), meta: { total: 2 } },
        { data: items(2, 3), meta: { total: 2 } },
      ],
      [1, 3, 4],
    ],
    [
      "pages: without a total, a short page ends",
      { pages: "meta.total" },
      [{ data: items(2) }, { data: items(1, 3) }],
      [1, 2, 3],
    ],
    [
      "more: told by the server",
      { more: "has_more" },
      [
        { data: items(1), has_more: true },
        { data: items(2, 2), has_more: false },
      ],
      [1, 2, 3],
    ],
    ["more: an empty page ends, whatever is told", { more: "has_more" }, [{ data: [], has_more: true }], []],
    [
      "link-header: no next link ends, even after a full page",
      "link-header",
      [linked(items(2), next), linked(items(2, 3))],
      [1, 2, 3, 4],
    ],
    [
      "link-header: a short page with a next link goes on",
      "link-header",
      [linked(items(1), next), linked(items(1, 3))],
      [1, 3],
    ],
    ["link-header: an empty page ends, whatever the link", "link-header", [linked([], next)], []],
    ["link-header: an empty link ends", "link-header", [linked(items(2), '<>; rel="next"')], [1, 2]],
  ] as [string, NextData, Answer[], number[]][])("%s", async (_, kind, answers, expected) => {
    const envelope = typeof kind === "object" ? { shape: { envelope: "data" } } : {};
    const { client, sent } = acme(answers);
    expect(await ids(client.pages(list(kind, envelope), {}))).toEqual(expected);
    expect(sent).toHaveLength(answers.length);
  });

  test.each(["t2", 17])("a cursor %j is sent as it came, until there is none", async (token) => {
    const paging = { style: "cursor", parameter: "token", shape: { envelope: "data" } } as const;
    const { client, sent } = acme([
      { data: items(1), next: { token } },
      { data: items(1, 2), next: { token: null } },
    ]);
    expect(await ids(client.pages(list({ cursor: "next.token" }, paging), { q: "x", size: 1 }))).toEqual([1, 2]);
    expect(sent.map(({ url }) => url)).toEqual([
      `${base}/widgets?q=x&size=1`,
      `${base}/widgets?q=x&token=${token}&size=1`,
    ]);
  });

  test.each([{ a: 1 }, "\ud800"])("a cursor that is neither text nor number, %j, is an error", async (next) => {
    const { client } = acme([{ data: items(1), next }]);
    const paging = { style: "cursor", parameter: "token", shape: { envelope: "data" } } as const;
    const error = await rejection(client.pages(list({ cursor: "next" }, paging), {}), PagingError);
    expect(error.message).toBe("widgets.list: the cursor in the answer (next) is not a text");
  });

  test("pages count from the first page of the API", async () => {
    const { client, sent } = acme([
      { data: items(2), pages: 2 },
      { data: items(2, 3), pages: 2 },
    ]);
    const paging = { first: 0, shape: { envelope: "data" } };
    expect(await ids(client.pages(list({ pages: "pages" }, paging), {}))).toEqual([1, 2, 3, 4]);
    expect(sent.map(({ url }) => url)).toEqual([`${base}/widgets`, `${base}/widgets?page=1`]);
  });

  test("a page number the API insists on is sent from the first page on", async () => {
    const { client, sent } = acme([items(2), items(1, 3)]);
    await ids(client.pages(list("full-page", { shape: { defaults: { page: 1 }, required: ["page"] } }), {}));
    expect(sent.map(({ url }) => url)).toEqual([`${base}/widgets?page=1`, `${base}/widgets?page=2`]);
  });

  test("without any page size, an empty page ends", async () => {
    const { client, sent } = acme([items(1), items(1, 2), []]);
    const unsized: Operation<Arguments, Item> = operation({
      query: { page: "integer" },
      returns: "many",
      paging: { style: "page", parameter: "page", next: "full-page" },
    });
    expect(await ids(client.pages(unsized, {}))).toEqual([1, 2]);
    expect(sent).toHaveLength(3);
  });

  test("paging arguments travel in the body when the API takes them there", async () => {
    const { client, sent } = acme([{ data: items(2) }, { data: items(1, 3) }]);
    const shape: ShapeData = { method: "POST", body: { kind: "json" }, envelope: "data" };
    await ids(client.pages(list("full-page", { in: "body", shape }), { filters: [], size: 2 }));
    expect(sent.map(({ body }) => body)).toEqual(['{"filters":[],"size":2}', '{"filters":[],"size":2,"page":2}']);
    expect(sent.map(({ url }) => url)).toEqual([`${base}/widgets`, `${base}/widgets`]);
  });

  test("an operation without paging is one page", async () => {
    const { client, sent } = acme([items(3)]);
    expect(await ids(client.pages(operation<Item>({ returns: "many" }), {}))).toEqual([1, 2, 3]);
    expect(sent).toHaveLength(1);
  });

  test("headers that switch paging on are sent", async () => {
    const { client, sent } = acme([items(1)]);
    await client.pages(list("full-page", { headers: { "Pagination-Type": "forward-only" } }), {});
    expect(sent[0]?.headers).toHaveProperty("pagination-type", "forward-only");
  });

  test("an answer without a list is an error; null and 204 are an empty list", async () => {
    const { client } = acme([{ message: "x" }, null, answer(204), { data: null }, { other: [] }]);
    expect((await rejection(client.pages(list("full-page"), {}), ResponseError)).message).toBe(
      "widgets.list: the answer holds no list",
    );
    expect(await client.pages(list("full-page"), {})).toMatchObject({ items: [], cursor: null });
    expect(await client.pages(list("full-page"), {})).toMatchObject({ items: [], cursor: null });
    const enveloped = list("full-page", { shape: { envelope: "data" } });
    expect(await client.pages(enveloped, {})).toMatchObject({ items: [], cursor: null });
    expect((await rejection(client.pages(enveloped, {}), ResponseError)).message).toBe(
      "widgets.list: the answer holds no list at data",
    );
  });
});

describe("another way of paging", () => {
  const listing = (): Operation<Arguments, number> =>
    operation<number>({
      path: "/widgets",
      query: { page: "integer", size: "integer", after: "string", sort: "string" },
      envelope: "data",
      returns: "many",
      paging: {
        style: "page",
        parameter: "page",
        size: "size",
        next: "full-page",
        others: {
          forward: {
            style: "cursor",
            parameter: "after",
            size: "size",
            next: { cursor: "next" },
            headers: { "x-way": "on" },
            refuses: ["sort"],
          },
        },
      },
    });

  test("is the one whose name is given", async () => {
    const { client, sent } = acme([{ next: "b", data: [1] }, { data: [2] }]);
    const first = await client.pages(listing(), { size: 1 }, { paging: "forward" });
    expect(first.cursor).toBe("after=b&size=1&paging=forward");
    await first.next();
    expect(sent.map(({ url, headers }) => [url.split("?")[1], headers["x-way"]])).toEqual([
      ["size=1", "on"],
      ["size=1&after=b", "on"],
    ]);
  });

  test("is not used unless it is asked for", async () => {
    const { client, sent } = acme([{ data: [1] }]);
    await client.pages(listing(), { size: 1 });
    expect(sent[0]?.headers).not.toHaveProperty("x-way");
  });

  test.each<[string, Arguments, string | undefined, string]>([
    ["without its name", { after: "b" }, undefined, "after is not used by this way of paging"],
    ["beside another", { page: 3 }, "forward", 'page is not used by "forward"'],
    ["one it refuses", { sort: "x" }, "forward", 'sort is not allowed by "forward"'],
  ])("has arguments of its own: not %s", async (_, args, paging, message) => {
    const { client, sent } = acme([]);
    await expect(client.pages(listing(), args, { paging })).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });

  test("takes in its own what it refuses in another", async () => {
    const { client, sent } = acme([{ data: [1] }]);
    await client.pages(listing(), { sort: "x" });
    expect(sent[0]?.url).toMatch(/\?sort=x$/);
  });

  test("is told by its cursor: no other way goes on with it", async () => {
    const { client, sent } = acme([{ next: "b", data: [1] }, { data: [2] }, { data: [1] }]);
    const { cursor: after } = await client.pages(listing(), { size: 1 }, { paging: "forward" });
    const { cursor: page } = await client.pages(listing(), { size: 1 });
    expect([after, page]).toEqual(["after=b&size=1&paging=forward", "page=2&size=1"]);
    const message = "cursor goes on with another way of paging: give the option paging of that call";
    await expect(client.pages(listing(), { size: 1 }, { cursor: after })).rejects.toThrow(message);
    for (const cursor of [page, "garbage"]) {
      await expect(client.pages(listing(), { size: 1 }, { cursor, paging: "forward" })).rejects.toThrow(
        "cursor must be the cursor of an earlier page in this way of paging",
      );
    }
    await client.pages(listing(), { size: 1 }, { cursor: after, paging: "forward" });
    expect(sent.map(({ url }) => url.split("?")[1])).toEqual(["size=1", "size=1", "size=1&after=b"]);
  });

  test("is told even where two ways have the same parameters", async () => {
    const twin = { style: "page", parameter: "page", next: "full-page", defaultSize: 1 } as const;
    const twins = operation<number>({
      path: "/widgets",
      query: { page: "integer" },
      returns: "many",
      paging: { ...twin, others: { deep: twin } },
    });
    const { client } = acme([[1]]);
    const { cursor } = await client.pages(twins, {}, { paging: "deep" });
    await expect(client.pages(twins, {}, { cursor })).rejects.toThrow("cursor goes on with another way of paging");
  });

  test.each(["backward", "toString"])("called %s does not exist", async (paging) => {
    const { client, sent } = acme([]);
    await expect(client.pages(listing(), {}, { paging })).rejects.toThrow('paging must be "forward"');
    expect(sent).toEqual([]);
  });

  test("does not exist where there is one", async () => {
    const { client } = acme([]);
    const single = operation({ path: "/widgets", returns: "many" });
    await expect(client.pages(single, {}, { paging: "forward" })).rejects.toThrow(
      "paging does not exist for this listing",
    );
  });
});
