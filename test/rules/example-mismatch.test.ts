import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { fits } from "../../compiler/src/check/fits.js";
import { members, operations, summary } from "../support/summary.js";

const withExample = (yaml: string) => ({
  ...operations(
    `create: { POST: "{collection}", about: Creates a widget., body: json, returns: one, tool: { examples: [${yaml}] } }`,
  ),
  ...members(
    "parts: { type: array, items: { type: object, required: [code], properties: { code: { type: string, pattern: '^[a-z]+$', description: Code of the part. } } }, description: Parts of the widget. }\nsize: { anyOf: [{ type: number }, { type: string }], description: Size in millimetres. }",
  ),
});

test.each([
  ["{ name: 3 }", '[3] The example does not fit the tool "create_a_acme_widget": "name" is 3, not string.'],
  ["{ color: black }", '"color" is "black", not one of "red", "green", "blue".'],
  [
    "{ nam: Bolt }",
    '[nam] The example does not fit the tool "create_a_acme_widget": there is no argument "nam"; did you mean "name".',
  ],
  ["{ parts: [{ cod: a }] }", '"parts[0]" has no member "cod"; did you mean "code".'],
  ["{ parts: [{ code: a }, { code: A1 }] }", '"parts[1].code" must match pattern "^[a-z]+$".'],
  ["{ parts: bolt }", '"parts" is "bolt", not array.'],
  ["{ size: [1] }", '"size" is [1], not number or string.'],
])("%s", (yaml, message) => {
  expect(summary(withExample(yaml)).join("\n")).toContain(message);
});

test.each(["{}", "{ name: Bolt, color: red, size: 3, parts: [{ code: a }] }", "{ size: big }"])("%s", (yaml) => {
  expect(summary(withExample(yaml))).toEqual([]);
});

const closed = { additionalProperties: false };
const schemas = [
  { type: "string", minLength: 2, maxLength: 3, pattern: "^a" },
  { type: ["integer", "null"], minimum: 1, maximum: 9, multipleOf: 2 },
  { type: "array", items: { type: "number" }, minItems: 1, maxItems: 2 },
  { type: "object", properties: { a: { type: "boolean" }, b: { enum: ["x", 1] } }, required: ["a"], ...closed },
  { anyOf: [{ type: "string" }, { type: "object", properties: { a: { type: "number" } }, required: [], ...closed }] },
];
const values = [
  "",
  "a",
  "ab",
  "abcd",
  "bb",
  "😀😀",
  0,
  2,
  3,
  10,
  2.5,
  null,
  true,
  [],
  [1],
  [1, 2, 3],
  ["x"],
  {},
  { a: true },
  { a: 1 },
  { a: true, b: "x" },
  { a: true, b: 2 },
  { a: true, c: 1 },
];

test("what fits is what JSON Schema accepts", () => {
  const ajv = new Ajv2020({ strict: false });
  for (const schema of schemas) {
    const validate = ajv.compile(schema);
    for (const value of values) expect([schema, value, fits(value, schema)]).toEqual([schema, value, validate(value)]);
  }
});
