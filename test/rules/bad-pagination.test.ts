import { expect, test } from "vitest";
import { integration, operations, summary } from "../support/summary.js";

/** What is said of a style that refuses a parameter, beside one that does not. */
function found(refused: string): string[] {
  const others = `others: { deep: { style: cursor, parameter: after, next: { cursor: next }, refuses: [${refused}] } }`;
  return summary({
    ...operations("list: { query: { sort: { type: string, description: Order of the widgets. } } }"),
    ...integration("next: full-page }", `next: full-page, ${others} }`),
  });
}

test("a style refuses parameters that a listing takes", () => {
  expect(found("sort")).toEqual([]);
});

test("a style does not refuse what it sends itself", () => {
  expect(found("after")).toEqual([
    'bad-pagination [after] The paging of "pages" cannot work: it refuses "after", which it sends itself.',
  ]);
});

test.each([
  ["sorted", '; did you mean "sort"?'],
  ["fieldList", ""],
])("a style does not refuse %s, which nobody takes", (refused, hint) => {
  expect(found(refused)).toEqual([
    `bad-pagination [${refused}] The paging of "pages" cannot work: it refuses "${refused}", which no listing that is paged so takes${hint}.`,
  ]);
});
