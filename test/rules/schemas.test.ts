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
  ["type: integer, values: { 1: One, two: Two }", '"two" is not of type integer'],
  ["type: integer, values: { 1: One, 1.5: Half }", '"1.5" is not of type integer'],
  ["type: boolean, values: { true: Yes }", "`values` lists texts and numbers, and its type is boolean"],
  ["type: integer, format: date", "format `date` is for string, and its type is integer"],
  ["type: boolean, format: email", "format `email` is for string, and its type is boolean"],
  [
    "type: integer, default: 9007199254740993",
    "`default` has an integer beyond 2^53, which is not exact; write it as a string",
  ],
  [
    "type: integer, maximum: 9223372036854775807",
    "`maximum` has an integer beyond 2^53, which is not exact; write it as a string",
  ],
  ["enum: [1, 9007199254740993]", "`enum` has an integer beyond 2^53, which is not exact; write it as a string"],
  ["const: 9007199254740993", "`const` has an integer beyond 2^53, which is not exact; write it as a string"],
  ["type: string, values: { a: First }, default: b", 'the default "b" is not one of the values'],
])("%s", (yaml, fault) => {
  expect(summary(member(yaml)).join()).toContain(`"Widget.part" contradicts itself: ${fault}.`);
});

test.each([
  'type: [string, "null"], default: null',
  "type: integer, values: { 1: One, 2: Two }, default: 2",
  "type: number, default: 3",
  "type: number, values: { 0.5: Half, 1: Whole }",
  "type: integer, maximum: 9007199254740991",
  "type: number, maximum: 1e+20",
  "type: integer, format: int64",
  'type: [string, "null"], format: date',
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

const alias = (yaml: string) => ({
  ...member("$ref: Alpha"),
  "definitions/acme/schemas/alias.yaml": yaml,
});

test.each([
  ["itself", "Alpha: { $ref: Alpha }\n", "Alpha -> Alpha"],
  ["each other", "Alpha: { $ref: Beta }\nBeta: { $ref: Alpha }\n", "Alpha -> Beta -> Alpha"],
  ["a branch of its own", "Alpha:\n  anyOf: [{ $ref: Alpha }, { type: string }]\n", "Alpha -> Alpha"],
  [
    "a branch of another",
    "Alpha: { $ref: Beta }\nBeta:\n  anyOf: [{ type: string }, { $ref: Alpha }]\n",
    "Alpha -> Beta -> Alpha",
  ],
])("a schema that is only %s", (_name, yaml, chain) => {
  expect(summary(alias(yaml))).toEqual([`circular-schema [Alpha] "Alpha" is only a reference to itself: ${chain}.`]);
});

test("a schema that leads into a circle is not part of it", () => {
  const found = summary(alias("Alpha: { $ref: Beta }\nBeta: { $ref: Gamma }\nGamma: { $ref: Beta }\n"));
  expect(found).toEqual(['circular-schema [Beta] "Beta" is only a reference to itself: Beta -> Gamma -> Beta.']);
});

test("a list of its own kind has an end", () => {
  const files = alias("Alpha:\n  type: array\n  items: { $ref: Alpha }\n  description: Some text for the test.\n");
  expect(summary(files)).toEqual([]);
});

test("what must be sent can be sent", () => {
  const path = "definitions/acme/schemas/widget.yaml";
  const text = members("")[path] ?? "";
  const files = { [path]: text.replace("required: [id]", "required: [id]\n  requiredOnCreate: [name, id]") };
  expect(summary(files)).toEqual([
    'contradictory-schema [id] "Widget" contradicts itself: "id" must be sent on create, and is `readOnly`.',
  ]);
});
