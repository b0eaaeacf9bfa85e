import { describe, expect, test } from "vitest";
import type { NextData, PagingData, ShapeData } from "../../compiler/src/model/shape-data.js";
import type { Operation } from "../../runtime/src/index.js";
import { Page, PagingError, ResponseError, ValidationError } from "../../runtime/src/index.js";
import type { Answer, Arguments } from "./acme.js";
import { acme, answer, operation, rejection } from "./acme.js";
import type { OperationAsData } from "./data.js";

interface Item {
  readonly id: number;
}

const base = "https://api.acme.test/base/v1";

/** `count` items with ids from `first`. */
function items(count: number, first = 1): Item[] {
  return Array.from({ length: count }, (_, index) => ({ id: first + index }));
}

function list(
  next: NextData,
  more: Partial<PagingData> & { shape?: Partial<OperationAsData> } = {},
): Operation<Arguments, Item> {
  const { shape, ...others } = more;
  const paging = {
    style: "page",
    parameter: "page",
    size: "size",
    defaultSize: 2,
    maxSize: 100,
    next,
    ...others,
  } as const;
  const inQuery = { [paging.parameter]: paging.style === "page" ? "integer" : "string", size: "integer" } as const;
  return operation<Item>({
    id: "widgets.list",
    query: { q: "string", ...(paging.in !== "body" && inQuery) },
    returns: "many",
    paging,
    ...shape,
  });
}

function linked(body: unknown, link?: string): Answer {
  return answer(200, body as object, link === undefined ? {} : { link });
}

async function ids(listing: AsyncIterable<Item>): Promise<number[]> {
  const found: number[] = [];
  for await (const { id } of listing) found.push(id);
  return found;
}

describe("a listing is lazy", () => {
  test("nothing is sent until it is read, and awaiting it twice fetches its first page once", async () => {
    const { client, sent } = acme([items(2)]);
    const pages = client.pages(list("full-page"), {});
    expect(sent).toHaveLength(0);
    const first = await pages;
    expect(first).toBeInstanceOf(Page);
    expect(await pages).toBe(first);
    expect(sent).toHaveLength(1);
    expect(first).toMatchObject({ items: [{ id: 1 }, { id: 2 }], cursor: "page=2" });
  });

  test("a page is fetched when the item before it was taken, not earlier", async () => {
    const { client, sent } = acme([items(2), items(2, 3), items(1, 5)]);
    const seen: [id: number, requests: number][] = [];
    for await (const { id } of client.pages(list("full-page"), {})) seen.push([id, sent.length]);
    expect(seen).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 2],
      [5, 3],
    ]);
  });

  test("leaving the loop stops fetching", async () => {
    const { client, sent } = acme([items(2)]);
    for await (const { id } of client.pages(list("full-page"), {})) if (id === 2) break;
    expect(sent).toHaveLength(1);
  });

  test("pages() yields pages, and next() walks by hand", async () => {
    const { client } = acme([items(2), items(1, 3), items(2), items(1, 3)]);
    const sizes: number[] = [];
    for await (const page of client.pages(list("full-page"), {}).pages()) sizes.push(page.items.length);
    expect(sizes).toEqual([2, 1]);
    const second = await (await client.pages(list("full-page"), {})).next();
    expect(second).toMatchObject({ items: [{ id: 3 }], cursor: null });
    expect(await second?.next()).toBe(null);
  });

  test("a refused argument rejects when the listing is read", async () => {
    const { client, sent } = acme([]);
    const pages = client.pages(list("full-page"), { nope: 1 });
    await rejection(pages, ValidationError);
    await rejection(pages.pages().next(), ValidationError);
    expect(sent).toHaveLength(0);
  });

  test.each([
    [1, [1], 1],
    [2, [1, 2], 1],
    [3, [1, 2, 3], 2],
    [9, [1, 2, 3], 2],
  ])("a limit of %i ends the walk", async (limit, expected, requests) => {
    const { client, sent } = acme([items(2), items(1, 3)]);
    expect(await ids(client.pages(list("full-page"), {}, { limit }))).toEqual(expected);
    expect(sent).toHaveLength(requests);
  });

  test.each([0, -1, 1.5, Number.NaN])("a limit of %d is refused", async (limit) => {
    const { client } = acme([]);
    const error = await rejection(client.pages(list("full-page"), {}, { limit }), ValidationError);
    expect(error.problems).toEqual([{ path: "limit", message: "must be a positive integer" }]);
  });
});

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

  test("a cursor that is neither text nor number is an error", async () => {
    const { client } = acme([{ data: items(1), next: { a: 1 } }]);
    const paging = { style: "cursor", parameter: "token", shape: { envelope: "data" } } as const;
    const error = await rejection(client.pages(list({ cursor: "next" }, paging), {}), PagingError);
    expect(error.message).toBe("widgets.list: next is not a text");
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

describe("Link headers", () => {
  const target = `${base}/widgets?size=7&page=5`;

  test.each([
    [`<${target}>; rel="next"`, "page=5&size=7"],
    [`<${target}>;rel=next`, "page=5&size=7"],
    [`  <${target}>  ;  REL = "last NEXT"`, "page=5&size=7"],
    [`<${base}/widgets?page=1>; rel="first", <${target}>; rel="next"; title="a, b; c"`, "page=5&size=7"],
    [`<${base}/w?page=1>; title="<x>; rel=\\"next\\""; rel=prev, <${target}>; rel=next`, "page=5&size=7"],
    [`<${base}/widgets?page=1,2;3>; rel="prev", <${target}>; rel="next"`, "page=5&size=7"],
    ["</base/v1/other?page=3>; rel=next", "page=3"],
    [`<${target}>; rel="prev"`, null],
    [`<${target}>; rel="nextish"`, null],
    [`<${target}>; rel="prev"; rel="next"`, null],
    [`<${target}>; rel="next"; anchor="#x"`, null],
    [`${target}; rel="next"`, null],
    [`<${target}`, null],
    [",;,<>;", null],
  ])("%s leads to %s", async (link, cursor) => {
    const { client } = acme([linked(items(2), link)]);
    expect((await client.pages(list("link-header"), {})).cursor).toBe(cursor);
  });

  test("only the paging arguments are taken from a link", async () => {
    const link = `<${base}/widgets?page=2&size=2&q=evil&admin=1>; rel="next"`;
    const { client, sent } = acme([linked(items(2), link), linked(items(1))]);
    await ids(client.pages(list("link-header"), { q: "mine" }));
    expect(sent[1]?.url).toBe(`${base}/widgets?q=mine&page=2&size=2`);
  });

  test("a link without the page is an error", async () => {
    const { client } = acme([linked(items(2), `<${base}/widgets?after=2>; rel="next"`)]);
    const error = await rejection(client.pages(list("link-header"), {}), PagingError);
    expect(error.message).toBe("widgets.list: the next link has no page");
  });

  test.each([
    "<".repeat(50_000),
    '"'.repeat(50_000),
    '\\"'.repeat(50_000),
    ",".repeat(50_000),
    "<a>; rel=".repeat(5_000),
  ])("hostile headers are read in linear time", async (link) => {
    const start = performance.now();
    const { client } = acme([linked(items(2), link)]);
    expect((await client.pages(list("link-header"), {})).cursor).toBe(null);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("cursors", () => {
  test("a listing goes on where a page's cursor says, with the same size", async () => {
    const { client, sent } = acme([items(3), items(1)]);
    const { cursor } = await client.pages(list("full-page"), { q: "x", size: 3 });
    expect(cursor).toBe("page=2&size=3");
    await client.pages(list("full-page"), { q: "x" }, { cursor: String(cursor) });
    expect(sent[1]?.url).toBe(`${base}/widgets?q=x&page=2&size=3`);
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

  test.each([0, 101])("a page size of %i is refused, because a short answer would look like the end", async (size) => {
    const { client } = acme([]);
    const error = await rejection(client.pages(list("full-page"), { size }), ValidationError);
    expect(error.problems).toEqual([{ path: "size", message: "must be from 1 to 100" }]);
  });
});

describe("loops", () => {
  const cursors = { style: "cursor", parameter: "token", shape: { envelope: "data" } } as const;

  test("a repeated cursor ends with an error after the items that were new", async () => {
    const { client, sent } = acme([
      { data: items(1), next: "a" },
      { data: items(1, 2), next: "b" },
      { data: items(1, 3), next: "a" },
    ]);
    const found: number[] = [];
    const walk = async (): Promise<void> => {
      for await (const { id } of client.pages(list({ cursor: "next" }, cursors), {})) found.push(id);
    };
    const error = await rejection(walk(), PagingError);
    expect(error.message).toBe("widgets.list: the next page is one that was read already");
    expect(found).toEqual([1, 2, 3]);
    expect(sent).toHaveLength(3);
  });

  test("a link back to the page itself is a loop", async () => {
    const { client, sent } = acme([
      linked(items(2), `<${base}/widgets?page=2>; rel=next`),
      linked(items(2, 3), `<${base}/widgets?page=2>; rel=next`),
    ]);
    await rejection(ids(client.pages(list("link-header"), {})), PagingError);
    expect(sent).toHaveLength(2);
  });

  test("fetching the same next page twice is not", async () => {
    const { client, sent } = acme([items(2), new Error("lost"), items(1, 3)]);
    const first = await client.pages(list("full-page"), {});
    await rejection(first.next(), Error);
    expect(await first.next()).toMatchObject({ items: [{ id: 3 }] });
    expect(sent).toHaveLength(3);
  });
});

test("paging ends with the caller's abort, with the caller's reason", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  const { client, sent } = acme([items(2), items(2, 3)]);
  const walk = async (): Promise<void> => {
    for await (const { id } of client.pages(list("full-page"), {}, { signal: controller.signal })) {
      if (id === 2) controller.abort(reason);
    }
  };
  expect(await rejection(walk(), Error)).toBe(reason);
  expect(sent).toHaveLength(1);
});
