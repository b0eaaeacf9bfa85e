import { expect, test } from "vitest";
import { members, summary } from "../support/summary.js";

const member = (yaml: string) => members(`part: { ${yaml}, description: Some text for the test. }`);

test.each([
  ["type: string, enum: [a], values: { a: First }", "`enum` and `values` both list what is allowed"],
  ["type: string, minLength: 3, maxLength: 2", "`minLength` is more than `maxLength`"],
  ["type: string, properties: { a: { type: string } }", "`properties` is for object, and its type is string"],
  ["type: string, maximum: 3", "`maximum` is for number and integer, and its type is string"],
  ["type: integer, enum: [1, two]", '"two" is not of type integer'],
  ["type: integer, default: many", 'the default "many" is not of type integer'],
  ["type: string, values: { a: First }, default: b", 'the default "b" is not one of the values'],
])("%s", (yaml, fault) => {
  expect(summary(member(yaml)).join()).toContain(`"Widget.part" contradicts itself: ${fault}.`);
});

test.each([
  'type: [string, "null"], default: null',
  "type: integer, values: { 1: One, 2: Two }, default: 2",
  "type: number, default: 3",
  "type: array, items: { type: string }, default: [a]",
])("%s", (yaml) => {
  expect(summary(member(yaml))).toEqual([]);
});

test.each([
  ["^(a+)+$", "takes exponential time for some texts"],
  ["(a|a)*b", "takes exponential time for some texts"],
  ["\\d+$", "takes polynomial time for some texts"],
  ["[a-z", "is not a regular expression: "],
  ["\\p{Foo}", "is not a regular expression: "],
])("pattern %s", (pattern, fault) => {
  expect(summary(member(`type: string, pattern: '${pattern}'`)).join()).toContain(
    `unsafe-pattern ['${pattern}'] The pattern ${fault}`,
  );
});

test.each(["^[A-Z]{2}-\\d+$", "^a|b$", "^([a-z]+\\.)+[a-z]{2,5}$", "^.*$"])("pattern %s", (pattern) => {
  expect(summary(member(`type: string, pattern: '${pattern}'`))).toEqual([]);
});
