import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../runtime/src/index.js";
import { checkSchema } from "../../runtime/src/schema/check-schema.js";

function problems(schema: JsonSchema, value: unknown): string[] {
  return checkSchema(schema, value).map(({ path, message }) => `${path} ${message}`);
}

test("what is nested without end is a problem, not a crash", () => {
  const schema: JsonSchema = { type: "object", properties: { a: { $ref: "Tree" } } };
  let value: unknown = {};
  for (let depth = 0; depth < 20_000; depth++) value = { a: value };
  expect(checkSchema(schema, value, { resolve: () => schema })).toEqual([
    { path: `${"a.".repeat(25)}...`, message: "is nested too deep" },
  ]);
});

describe("one keyword at a time", () => {
  test.each<[JsonSchema, readonly unknown[], readonly (readonly [unknown, string])[]]>([
    [
      { type: "string" },
      ["", "a"],
      [
        [1, "must be string, not number"],
        [1e300, "must be string, not number"],
        [null, "must be string, not null"],
        [["a"], "must be string, not array"],
      ],
    ],
    [
      { type: "integer" },
      [1, -0, 1.0, 1e3, "9007199254740993", "-9007199254740993"],
      [
        [1.5, "must be integer, not number"],
        ["1", "must be integer, not string"],
        ["9007199254740991", "must be integer, not string"],
        ["90071992547409931 ", "must be integer, not string"],
        ["x90071992547409931", "must be integer, not string"],
        [2 ** 53, "must be integer, not number beyond 2^53"],
        [Number.NaN, "must be integer, not NaN"],
      ],
    ],
    [
      { type: "number" },
      [1.5, 0],
      [
        [Infinity, "must be number, not Infinity"],
        [true, "must be number, not boolean"],
      ],
    ],
    [
      { type: "boolean" },
      [true, false],
      [
        [0, "must be boolean, not number"],
        ["true", "must be boolean, not string"],
      ],
    ],
    [
      { type: "null" },
      [null],
      [
        [undefined, "must be null, not undefined"],
        [0, "must be null, not number"],
      ],
    ],
    [
      { type: "object" },
      [{}],
      [
        [[], "must be object, not array"],
        [null, "must be object, not null"],
      ],
    ],
    [
      { type: "array" },
      [[]],
      [
        [{}, "must be array, not object"],
        ["[]", "must be array, not string"],
      ],
    ],
    [{ type: ["integer", "null"] }, [1, null], [["1", "must be integer or null, not string"]]],
    [
      { enum: ["a", 1, null] },
      ["a", 1, null],
      [
        ["b", 'must be one of "a", 1, null'],
        ["1", 'must be one of "a", 1, null'],
      ],
    ],
    [{ const: "x" }, ["x"], [["y", 'must be "x"']]],
    [{ const: { a: [1] } }, [{ a: [1] }], [[{ a: [2] }, 'must be {"a":[1]}']]],
    [{ enum: [{ a: 1, b: { c: 2, d: 3 } }] }, [{ b: { d: 3, c: 2 }, a: 1 }], []],
    [{ anyOf: [false, { const: 1 }] }, [1], [[2, "may not be given"]]],
    [{ items: false }, [[], {}], []],
    [
      { minLength: 2 },
      ["ab", "😀b", 5],
      [
        ["a", "must have at least 2 characters"],
        ["😀", "must have at least 2 characters"],
      ],
    ],
    [{ maxLength: 2 }, ["ab", "😀b"], [["abc", "must have at most 2 characters"]]],
    [{ pattern: "^[a-z]+$" }, ["abc", 5], [["aB", "must match ^[a-z]+$"]]],
    [{ maxLength: 2, pattern: "^a" }, ["ab"], [["bbb", "must have at most 2 characters"]]],
    [{ minimum: 1 }, [1, 2, "0"], [[0, "must be at least 1"]]],
    [{ maximum: 1 }, [1, 0], [[2, "must be at most 1"]]],
    [{ exclusiveMinimum: 1 }, [1.1], [[1, "must be more than 1"]]],
    [{ exclusiveMaximum: 1 }, [0.9], [[1, "must be less than 1"]]],
    [{ multipleOf: 0.01 }, [0.07, 19.99, 3, 0], [[0.005, "must be a multiple of 0.01"]]],
    [{ minItems: 1 }, [[1], {}], [[[], "must have at least 1 items"]]],
    [{ maxItems: 1 }, [[1]], [[[1, 2], "must have at most 1 items"]]],
    [
      { format: "date" },
      ["2026-01-31", "2024-02-29"],
      [
        ["2026-02-30", "must have the format date"],
        ["31.01.2026", "must have the format date"],
        ["2026-01-31T00:00:00Z", "must have the format date"],
      ],
    ],
    [
      { format: "date-time" },
      ["2026-01-31T10:00:00Z", "2026-01-31T10:00:00.5+02:00", "2026-01-31"],
      [
        ["2026-01-31T10:00:00", "must have the format date-time"],
        ["now", "must have the format date-time"],
        ["2026-01-31T99:99:99Z", "must have the format date-time"],
        ["2026-01-31T10:00:00+99:99", "must have the format date-time"],
      ],
    ],
    [
      { format: "email" },
      ["a@b.c", "given.name@b.c"],
      [
        ["a", "must have the format email"],
        ["a@b@c", "must have the format email"],
      ],
    ],
    [
      { format: "uri" },
      ["https://a.b/c", "mailto:a@b.c"],
      [
        ["a b", "must have the format uri"],
        ["see https://a.b", "must have the format uri"],
        ["https://a.b c", "must have the format uri"],
        ["/x", "must have the format uri"],
      ],
    ],
    [{ format: "something-else" }, ["anything"], []],
    [{ title: "T", default: 1, unknownKeyword: true }, [1, "a", null], []],
  ])("%j", (schema, good, bad) => {
    for (const value of good) expect([value, problems(schema, value)]).toEqual([value, []]);
    for (const [value, message] of bad)
      expect([value, problems(schema, value)]).toEqual([value, [`arguments ${message}`]]);
  });
});

describe("objects and lists", () => {
  const schema: JsonSchema = {
    type: "object",
    additionalProperties: false,
    required: ["summary", "company"],
    properties: {
      summary: { type: "string", maxLength: 5 },
      company: {
        type: "object",
        additionalProperties: false,
        required: ["id"],
        properties: { id: { type: "integer" } },
      },
      lines: {
        type: "array",
        maxItems: 3,
        items: { type: "object", required: ["quantity"], properties: { quantity: { type: "number", minimum: 1 } } },
      },
      tags: { type: "array", items: { type: "string" } },
    },
  };

  test("all problems are reported, with their paths", () => {
    const value = {
      summary: "too long",
      company: { idd: 1 },
      lines: [{ quantity: 1 }, { quantity: 0 }, {}],
      tags: ["a", 1],
      sumary: "x",
    };
    expect(problems(schema, value)).toEqual([
      "summary must have at most 5 characters",
      "company.id is required",
      'company.idd is not known. Did you mean "id"?',
      "lines[1].quantity must be at least 1",
      "lines[2].quantity is required",
      "tags[1] must be string, not number",
      'sumary is not known. Did you mean "summary"?',
    ]);
  });

  test("a wrong type ends the look at that value only", () => {
    expect(problems(schema, { summary: 1, company: [], tags: {} })).toEqual([
      "summary must be string, not number",
      "company must be object, not array",
      "tags must be array, not object",
    ]);
    expect(problems(schema, "text")).toEqual(["arguments must be object, not string"]);
  });

  test("members that every object inherits are neither given nor declared", () => {
    const closed: JsonSchema = {
      type: "object",
      required: ["toString", "constructor"],
      properties: {},
      additionalProperties: false,
    };
    expect(problems(closed, {})).toEqual(["toString is required", "constructor is required"]);
    const open: JsonSchema = { type: "object", properties: { a: {} }, additionalProperties: false };
    const hostile: unknown = JSON.parse('{"__proto__": {"a": 1}, "valueOf": 1}');
    expect(problems(open, hostile)).toEqual(["__proto__ is not known.", "valueOf is not known."]);
    expect(problems({ type: "object", properties: JSON.parse('{"__proto__": {"type": "string"}}') }, hostile)).toEqual([
      "__proto__ must be string, not object",
    ]);
  });

  test("a member that is undefined is not there", () => {
    const named: JsonSchema = { required: ["a"], properties: { a: { type: "string" }, b: { type: "string" } } };
    expect(problems(named, { a: "x", b: undefined })).toEqual([]);
    expect(problems(named, { a: undefined })).toEqual(["a is required"]);
  });

  test("other members may have a schema", () => {
    expect(problems({ additionalProperties: { type: "integer" } }, { a: 1, b: "x" })).toEqual([
      "b must be integer, not string",
    ]);
    expect(problems({ properties: {} }, { anything: 1 })).toEqual([]);
  });

  test("anyOf needs one branch, and tells of the one that nearly fits", () => {
    const either: JsonSchema = {
      anyOf: [
        { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
        { type: "object", required: ["name", "site", "city"] },
        { type: "null" },
      ],
    };
    expect(problems(either, null)).toEqual([]);
    expect(problems(either, { id: 1 })).toEqual([]);
    expect(problems(either, { name: "a", site: "b", city: "c" })).toEqual([]);
    expect(problems(either, { id: "1" })).toEqual(["id must be integer, not string"]);
    const branches = either["anyOf"] as JsonSchema[];
    expect(problems({ anyOf: [branches[1], branches[0]] }, {})).toEqual(["id is required"]);
  });
});
