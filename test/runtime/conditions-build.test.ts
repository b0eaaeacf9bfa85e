import { describe, expect, test } from "vitest";
import { ValidationError } from "../../runtime/src/index.js";
import type { ConditionValue } from "../../runtime/src/conditions/index.js";
import {
  all,
  any,
  chunksOf,
  conditions,
  parseConditions,
  printConditions,
} from "../../runtime/src/conditions/index.js";
import { comparisonsOf } from "../../runtime/src/conditions/tree.js";
import { seeded } from "../import/mutations.js";
import { draw, plain, ROUNDS } from "./random-conditions.js";

describe("values", () => {
  test.each<[string, ConditionValue, string]>([
    ["a text", "Network", '"Network"'],
    ["a text with quotes", 'a "b" \\ c', String.raw`"a \"b\" \\ c"`],
    ["what looks like a condition", '" or id > 0 or name = "', String.raw`"\" or id > 0 or name = \""`],
    ["an integer", 5, "5"],
    ["a negative decimal", -2.5, "-2.5"],
    ["a number of many digits", 1234.0625, "1234.0625"],
    ["the largest integer", Number.MAX_SAFE_INTEGER, "9007199254740991"],
    ["a bigint", 12345678901234567890n, "12345678901234567890"],
    ["true", true, "true"],
    ["null", null, "null"],
    ["a Date", new Date("2025-01-31T09:00:00.123Z"), "[2025-01-31T09:00:00Z]"],
    ["a list", [1, 2], "(1, 2)"],
    ["a list of texts", ["a", '"'], String.raw`("a", "\"")`],
  ])("%s", (_, value, written) => {
    expect(conditions`x = ${value}`).toBe(`x = ${written}`);
  });

  test.each<[string, unknown, string]>([
    ["a text with a line break", "a\nb", "value 1 holds control characters"],
    ["a text with a zero byte", "a\0", "value 1 holds control characters"],
    ["half of a surrogate pair", "\ud800", "value 1 holds control characters"],
    ["NaN", Number.NaN, "value 1 must be a finite number without an exponent; give integers beyond 2^53 as a bigint"],
    ["a rounded integer", 2 ** 53, "value 1 must be a finite number without an exponent"],
    ["a number with an exponent", 1e-7, "value 1 must be a finite number without an exponent"],
    ["a date that does not exist", new Date("x"), "value 1 is a date that does not exist"],
    ["an empty list", [], "value 1 is an empty list, which nothing is in: leave the request out"],
    ["a list in a list", [[1]], "value 1[0] must be a text, a number, true or false, a Date, null, or a list of such"],
    ["undefined", undefined, "value 1 must be a text"],
    ["an object", { toString: () => "1 or 1 = 1" }, "value 1 must be a text"],
  ])("%s is refused", (_, value, message) => {
    expect(() => conditions`x = ${value as never}`).toThrow(`conditions: ${message}`);
  });

  test("stand outside of quotes", () => {
    expect(() => conditions`x = "${"a"}"`).toThrow("value 1 stands in quotes: leave them out");
    expect(() => conditions`x = '${"a"}'`).toThrow("value 1 stands in quotes");
    expect(conditions`x = "a" and y = ${'"'} and z = ${"b"}`).toBe(String.raw`x = "a" and y = "\"" and z = "b"`);
    expect(conditions`x = 'two words' and y = ${1}`).toBe("x = 'two words' and y = 1");
    expect(conditions`x = "a \\" b" and y = ${1}`).toBe(String.raw`x = "a \" b" and y = 1`);
  });
});

test("terms are joined, and those that are not there are left out", () => {
  const open = conditions`closedFlag = ${false}`;
  expect(all(open, undefined, "", "  ", any("a = 1", "b = 2"))).toBe("(closedFlag = false) and ((a = 1) or (b = 2))");
  expect(all(undefined, open)).toBe(open);
  expect(any()).toBe("");
});

test("lists are split", () => {
  const ids = Array.from({ length: 250 }, (_, index) => index);
  expect([...chunksOf(ids)].map(({ length }) => length)).toEqual([100, 100, 50]);
  expect([...chunksOf([1, 2, 3, 4], 2)]).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect([...chunksOf([])]).toEqual([]);
  expect(() => [...chunksOf([1], 0)]).toThrow("size must be a positive integer");
});

test("what is printed is read as the same tree", () => {
  const { tree } = draw(seeded(1));
  for (let round = 0; round < ROUNDS; round++) {
    const drawn = tree(4);
    expect(plain(parseConditions(printConditions(drawn)))).toEqual(drawn);
  }
});

test("values come back as they were given, and nothing beside them", () => {
  const { text, pick } = draw(seeded(2));
  for (let round = 0; round < ROUNDS; round++) {
    const [a, b, c] = [text(), text(), text()];
    const operator = pick([
      conditions`name = ${a} and board/name in ${[b, c]}`,
      conditions`name contains ${a} or x not in ${[b, c]}`,
    ]);
    const found = [...comparisonsOf(parseConditions(operator))];
    expect(found.map(({ values }) => values.map(({ value }) => value))).toEqual([[a], [b, c]]);
  }
});

test("a value stands where values stand, and nowhere else", () => {
  const term = conditions`board/name = ${1}`;
  const message = "value 1 stands where a name or a term belongs";
  expect(() => conditions`${term} and id = ${5}`).toThrow(message);
  expect(() => conditions`${"id"} = 5`).toThrow(message);
  expect(() => conditions`id = 5 and ${"x"}`).toThrow(message);
  expect(all(term, conditions`id not in ${[1]} and name contains ${"a"} or (id < ${5})`)).toContain("board/name = 1");
  expect(() => conditions`id in ${Array(1) as never}`).toThrow("value 1[0] must be a text");
});

test.each(["id > 0) or (id > 0", "id > 0 and", '"', "id > 0)", "(id > 0"])(
  "a term that would not stay in its parentheses is refused: %s",
  (term) => {
    for (const join of [all, any]) {
      expect(() => join(conditions`company/id = ${5}`, term)).toThrow(ValidationError);
      expect(() => join(term)).toThrow(ValidationError);
    }
  },
);
