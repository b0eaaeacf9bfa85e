import { expect, test } from "vitest";
import { integration, operations, summary } from "../support/summary.js";

const search = (changes: string, fields = "filter: { type: string, description: Which widgets. }") =>
  `
search:
  about: Lists widgets by filters that may be long.
  body: { json: { type: object, properties: { ${fields} } } }
  effect: read
  ${changes.replaceAll("\n", "\n  ")}`;

const usual = 'POST: "{collection}/search"\npagination: pages\nreturns: many';

const limited = integration("/v1 }", "/v1, longest_url: 2000 }");

const found = (long: string, other: string): string[] =>
  summary({
    ...operations(`list: { long: ${long}, query: { filter: { type: string, description: Which widgets. } } }${other}`),
    ...limited,
  }).filter((line) => line.startsWith("bad-long"));

test("an operation that lists the same by POST takes over", () => {
  expect(found("search", search(usual))).toEqual([]);
});

test("names in the body may differ by case", () => {
  expect(found("search", search(usual, "FILTER: { type: string, description: Which widgets. }"))).toEqual([]);
});

test.each([
  ["serach", search(usual), 'the resource has no such operation; did you mean "search"?'],
  [
    "search",
    search('PUT: "{collection}/search"\npagination: pages\nreturns: many'),
    "only a POST can stand in for a GET",
  ],
  ["search", search('POST: "{collection}/search"\npagination: pages\nreturns: one'), "it returns something else"],
  ["search", search('POST: "{collection}/search"\nreturns: many'), "it is paged in another way"],
  ["search", search(`${usual}\nenvelope: data`), "its answer has another `envelope`"],
  ["search", search(usual, "other: { type: string, description: Which widgets. }"), 'it does not take "filter"'],
])("%s: %s", (long, other, reason) => {
  expect(found(long, other)).toEqual([expect.stringContaining(`cannot take over from "widgets.list": ${reason}.`)]);
});

test("nothing is too long where nobody says so", () => {
  const [list] = [`list: { long: search, query: { filter: { type: string, description: Which widgets. } } }`];
  expect(summary(operations(`${list}${search(usual)}`)).join()).toContain("does not say which URLs are too long");
});
