import { expect, test } from "vitest";
import { integration, operations, summary, widgets } from "../support/summary.js";

const get = (path: string) =>
  operations(`part: { GET: ${JSON.stringify(path)}, about: Gets one part of a widget., returns: one }`);

test.each([
  ["{item}/parts?all=1", "has a query string"],
  ["{item}/parts#first", "has a fragment (`#`)"],
  ["{item}/../parts", "has a `.` or `..` segment"],
  ["{item}//parts", "has an empty segment (`//`)"],
  ["{item}/parts/", "ends with a slash"],
  ["{item}/part{s", "has a brace without its partner"],
  ["{item}/{part id}", "has a parameter whose name is not made of letters, digits and `_`"],
  ["{item}/big parts", "has characters that a URL cannot have"],
])("path %s", (path, fault) => {
  expect(summary(get(path)).join("\n")).toContain(`bad-path ["${path}"] The path "${path}" ${fault}.`);
});

test.each(["{item}/parts/{part}", "/a-b/c_d/e.json", "{collection}/@me", "/x/$count"])("path %s", (path) => {
  expect(summary(get(path)).filter((line) => line.startsWith("bad-path"))).toEqual([]);
});

test.each([
  [
    "path and query",
    "get: { query: { id: { type: integer, description: Number of the version. } } }",
    '[id] "id" is both a path parameter and a query parameter of "widgets.get".',
  ],
  [
    "query and paging",
    "list: { query: { page: { type: integer, description: Page of the catalogue. } } }",
    '[pages] "page" is both a query parameter and a paging parameter',
  ],
  [
    "query and header",
    "get: { query: { x_id: { type: integer, description: Number of the version. } }, header: { X-Id: { type: string, description: Number of the call. } } }",
    '[X-Id] "x_id" is both a query parameter and a header',
  ],
])("collision: %s", (_name, yaml, message) => {
  expect(summary(operations(yaml)).join()).toContain(`argument-collision ${message}`);
});

test("a path parameter may be called like a member that is not sent", () => {
  expect(
    summary(operations('replace: { PUT: "{item}", about: Replaces a widget., body: json, returns: one }')),
  ).toEqual([]);
});

test.each([
  [
    "a cursor for pages",
    "next: full-page",
    "next: { cursor: next }",
    "style `page` counts pages, so a cursor is of no use",
  ],
  [
    "a page count for cursors",
    "style: page, parameter: page, size: per_page, default: 20, max: 100, next: full-page",
    "style: cursor, parameter: after, next: { pages: count }",
    "style `cursor` needs a cursor",
  ],
  ["a default above the most", "default: 20", "default: 200", "`default` (200) is more than `max` (100)"],
  ["a full page of unknown size", "size: per_page, default: 20, max: 100, ", "", "a full page can be told only when"],
  ["a name that is none", "  pages: {", "  Pages-a: {", 'A name in "pagination" cannot be "Pages-a"'],
  [
    "paging in a body that is not there",
    "next: full-page",
    "in: body, next: full-page",
    '"pages" puts its parameters into the body',
  ],
])("paging: %s", (_name, from, to, fault) => {
  expect(summary(integration(from, to)).join()).toContain(fault);
});

test.each([
  ["body: { json: Widget, multipart: Widget }", "it is both `json` and `multipart`"],
  ["body: { only: [name], omit: [color] }", "`only` and `omit` exclude each other"],
  ["body: { array: names, items: { type: string }, only: [name] }", "a bare array has none"],
  ["body: { items: { type: string } }", "`array` does not name its argument"],
])("%s", (body, fault) => {
  expect(
    summary(operations(`send: { POST: "{item}/send", about: Sends one widget., ${body}, returns: none }`)).join(),
  ).toContain(fault);
});

test.each(["__proto__", "constructor", "prototype"])("an argument called %s", (name) => {
  expect(summary(get(`{item}/{${name}}`))).toContainEqual(expect.stringMatching(/^unsafe-name/));
  expect(summary(operations(`list: { query: [${name}] }`))).toContainEqual(expect.stringMatching(/^unsafe-name/));
});

test("an operation that overrides a convention nobody listed", () => {
  const files = { ...widgets("") };
  const [path = "", text = ""] = Object.entries(files)[0] ?? [];
  const found = summary({
    [path]: text.replace("methods: [list, get]", "methods: [get]\noperations: { list: { pagination: none } }"),
  });
  expect(found.join()).toContain(
    '"widgets.list" has no request, and `methods` does not list "list", so the convention of that name does not apply.',
  );
});
