import { describe, expect, test } from "vitest";
import { Page, PagingError, ValidationError } from "../../runtime/src/index.js";
import { acme, rejection } from "./acme.js";
import { base, ids, items, linked, list } from "./listing.js";

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

  test("a server that does not look at the page number", async () => {
    const { client, sent } = acme([items(2), items(2), items(2)]);
    const found: number[] = [];
    const walk = async (): Promise<void> => {
      for await (const { id } of client.pages(list("full-page"), {})) found.push(id);
    };
    const error = await rejection(walk(), PagingError);
    expect(error.message).toBe("widgets.list: the next page is the same as this one");
    expect(found).toEqual([1, 2]);
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
