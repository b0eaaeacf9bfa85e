import { describe, expect, test } from "vitest";
import { PagingError } from "../../runtime/src/index.js";
import { acme, rejection } from "./acme.js";
import { base, ids, items, linked, list } from "./listing.js";

describe("Link headers", () => {
  const target = `${base}/widgets?size=7&page=5`;

  test.each([
    [`<${target}>; rel="next"`, "page=5&size=7"],
    [`<${target}>;rel=next`, "page=5&size=7"],
    [`  <${target}>  ;  REL = "last NEXT"`, "page=5&size=7"],
    [`<${base}/widgets?page=1>; rel="first", <${target}>; rel="next"; title="a, b; c"`, "page=5&size=7"],
    [`<${base}/w?page=1>; title="<x>; rel=\\"next\\""; rel=prev, <${target}>; rel=next`, "page=5&size=7"],
    [`<${base}/widgets?page=1,2;3>; rel="prev", <${target}>; rel="next"`, "page=5&size=7"],
    [`<${base}/widgets?q=a,b;c&page=5&size=7>; rel="next"`, "page=5&size=7"],
    [`<${base}/widgets?q="&page=5&size=7>; rel="next"`, "page=5&size=7"],
    [`<${base}/widgets?page=5&size=7&q=\\>; rel="next"`, "page=5&size=7"],
    [`<${target}>; rel="n\\ext"`, "page=5&size=7"],
    [`<${base}/w?page=1>; rel=prev; title="x, <${target}>; rel=next"`, null],
    [`<${base}/w?page=1>; rel=prev; title="x\\", <${target}>; rel=next"`, null],
    [`<${target}>; rel=next"`, null],
    [`<${target}>; rel="\\"next"`, null],
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
