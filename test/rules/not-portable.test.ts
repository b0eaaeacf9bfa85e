import { expect, test } from "vitest";
import { members, operations, summary } from "../support/summary.js";

const create = operations('create: { POST: "{collection}", about: Creates a widget., body: json, returns: one }');
const withMember = (yaml: string) => ({ ...create, ...members(yaml) });
const deep = (levels: number): string =>
  levels === 0
    ? "{ type: string, description: The innermost text. }"
    : `{ type: object, description: One level of several., properties: { p${levels}: ${deep(levels - 1)} } }`;

test.each([
  [
    "no type",
    "part: { description: Any part of the widget. }",
    '"part" of the tool "create_a_acme_widget" has no type.',
  ],
  [
    "a list without items",
    "parts: { type: array, description: Parts of the widget. }",
    "is a list of nobody knows what; say `items`",
  ],
  [
    "an object without members",
    "part: { type: object, description: Any part of the widget. }",
    "is an object without members",
  ],
  [
    "an enum of booleans",
    "part: { enum: [true], description: Part of the widget. }",
    "allows true; only texts and numbers can be listed",
  ],
  [
    "an enum with an empty text",
    'part: { type: string, enum: ["", a], description: Part of the widget. }',
    "allows the empty text, which Gemini refuses",
  ],
  [
    "a name with a space",
    "'my part': { type: string, description: Part of the widget. }",
    "has a name that is not made of letters",
  ],
  ["six levels", `part: ${deep(5)}`, "is nested 6 levels deep; 5 is the most"],
])("%s", (_name, yaml, message) => {
  expect(summary(withMember(yaml))).toEqual([expect.stringContaining(message)]);
});

test("a schema that contains itself", () => {
  const found = summary(withMember("twin: { $ref: Widget, description: A widget that looks the same. }"));
  expect(found).toEqual([expect.stringMatching(/^not-portable \[twin\] .* contains itself\.$/)]);
});

test("six plain objects of the same name are deep, and not without end", () => {
  const box = (levels: number): string =>
    `{ type: object, description: One level of several., properties: { x: ${levels === 0 ? "{ type: string, description: The innermost text. }" : box(levels - 1)} } }`;
  expect(summary(withMember(`x: ${box(4)}`))).toEqual([
    expect.stringMatching(/^not-portable \[x\] .* is nested 6 levels deep; 5 is the most\.$/),
  ]);
});

const more = (yaml: string) => ({
  ...withMember("part: { $ref: Alpha, description: Some text for the test. }"),
  "definitions/acme/schemas/more.yaml": yaml,
});
const ref = (name: string) => `{ $ref: ${name}, description: Some text for the test. }`;

test.each([
  [
    "two schemas with members of other names",
    `Alpha:\n  type: object\n  properties: { a: ${ref("Beta")} }\nBeta:\n  type: object\n  properties: { b: ${ref("Alpha")} }\n`,
  ],
  [
    "three schemas",
    `Alpha:\n  type: object\n  properties: { a: ${ref("Beta")} }\nBeta:\n  type: object\n  properties: { b: ${ref("Gamma")} }\nGamma:\n  type: object\n  properties: { c: ${ref("Alpha")} }\n`,
  ],
  ["a list of lists", "Alpha:\n  type: array\n  items: { $ref: Alpha }\n"],
  [
    "a list of objects",
    `Alpha:\n  type: object\n  properties: { a: { type: array, items: { $ref: Alpha }, description: Some text for the test. } }\n`,
  ],
  ["a map", "Alpha:\n  type: object\n  additionalProperties: { $ref: Alpha }\n"],
])("%s without end", (_name, yaml) => {
  expect(summary(more(yaml))).toEqual([expect.stringMatching(/^not-portable .* contains itself\.$/)]);
});

test.each([
  ["five levels", `part: ${deep(4)}`],
  ["null as a type", 'part: { type: [string, "null"], description: Part of the widget. }'],
  [
    "a map with values",
    "parts: { type: object, additionalProperties: { type: string, description: Name of the part. }, description: Parts by code. }",
  ],
  ["a choice that may be null", 'part: { type: [string, "null"], enum: [a, null], description: Part of the widget. }'],
  [
    "a union",
    "part: { anyOf: [{ type: string }, { type: array, items: { type: string } }], description: One part or several. }",
  ],
])("%s", (_name, yaml) => {
  expect(summary(withMember(yaml))).toEqual([]);
});

test("what only responses have may be anything", () => {
  expect(summary(withMember("part: { readOnly: true, description: Any part of the widget. }"))).toEqual([]);
});
