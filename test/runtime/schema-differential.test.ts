import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../runtime/src/index.js";
import { checkSchema } from "../../runtime/src/schema/check-schema.js";
import { seeded } from "../import/mutations.js";

// Whether a value fits is decided as ajv decides it, for the keywords that definitions have.

const ajv = new Ajv2020({ strict: false, ownProperties: true, multipleOfPrecision: 9, logger: false });

const fits = (schema: JsonSchema, value: unknown): boolean => checkSchema(schema, value).length === 0;
const ajvFits = (schema: JsonSchema, value: unknown): boolean => ajv.validate(structuredClone(schema), value);

const NAMES = ["a", "b", "toString", "constructor", "é"] as const;
const TEXTS = ["", "a", "ab", "aé", "😀", "😀😀", "1", "abcabc", "true"] as const;
const NUMBERS = [0, -1, 1, 2, 2.5, 0.3, 1e3, -2.5, 100] as const;
const PATTERNS = ["^a", "b$", "^\\p{L}+$", "^.{2}$", "[0-9]"] as const;

function draw(random: () => number) {
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  const maybe = (keyword: string, make: () => unknown, chance = 0.3): Record<string, unknown> =>
    random() < chance ? { [keyword]: make() } : {};
  const some = <T>(choices: readonly T[]): T[] => {
    const found = choices.filter(() => random() < 0.4);
    return found.length > 0 ? found : [choices[0] as T];
  };
  const count = (): number => Math.floor(random() * 4);
  const members = (make: () => unknown): Record<string, unknown> =>
    Object.fromEntries(some(NAMES).map((name) => [name, make()]));

  const value = (depth: number): unknown => {
    const choice = random();
    if (depth > 0 && choice < 0.3) return members(() => value(depth - 1));
    if (depth > 0 && choice < 0.5) return Array.from({ length: count() }, () => value(depth - 1));
    return pick<unknown>([pick(TEXTS), pick(NUMBERS), pick(NUMBERS), true, false, null, {}, []]);
  };
  const schema = (depth: number): JsonSchema => {
    const inner = (): JsonSchema | boolean => (random() < 0.1 ? random() < 0.5 : depth > 0 ? schema(depth - 1) : {});
    const types = ["string", "integer", "number", "boolean", "object", "array", "null"];
    return {
      ...maybe("type", () => (random() < 0.7 ? pick(types) : some(types)), 0.6),
      ...maybe("enum", () => some([...TEXTS, ...NUMBERS, true, null]), 0.1),
      ...maybe("const", () => pick([...TEXTS, ...NUMBERS, false, null]), 0.05),
      ...maybe("minimum", () => pick(NUMBERS), 0.15),
      ...maybe("maximum", () => pick(NUMBERS), 0.15),
      ...maybe("exclusiveMinimum", () => pick(NUMBERS), 0.1),
      ...maybe("exclusiveMaximum", () => pick(NUMBERS), 0.1),
      ...maybe("multipleOf", () => pick([1, 2, 0.5, 0.1, 3]), 0.1),
      ...maybe("minLength", count, 0.15),
      ...maybe("maxLength", count, 0.15),
      ...maybe("pattern", () => pick(PATTERNS), 0.15),
      ...maybe("minItems", count, 0.1),
      ...maybe("maxItems", count, 0.1),
      ...maybe("items", inner),
      ...maybe("properties", () => members(inner), 0.4),
      ...maybe("required", () => some(NAMES), 0.2),
      ...maybe("additionalProperties", () => (random() < 0.5 ? random() < 0.5 : inner()), 0.2),
      ...maybe("anyOf", () => [inner(), inner()], 0.15),
    };
  };
  return { schema, value };
}

test("random schemas admit the same values", () => {
  const { schema, value } = draw(seeded(7));
  const seen = { fits: 0, refused: 0 };
  for (let round = 0; round < 300; round++) {
    const drawn = schema(2);
    const validate = ajv.compile(structuredClone(drawn));
    for (let turn = 0; turn < 20; turn++) {
      const given = value(3);
      const expected = validate(given);
      seen[expected ? "fits" : "refused"]++;
      if (fits(drawn, given) !== expected)
        expect({ schema: drawn, given, fits: !expected }).toEqual({ fits: expected });
    }
  }
  // A judge that is always of one opinion tells nothing.
  expect(Math.min(seen.fits, seen.refused)).toBeGreaterThan(1_000);
});

describe("on purpose another answer than ajv's:", () => {
  test.each<[reason: string, schema: JsonSchema, value: unknown, expected: boolean]>([
    ["an id beyond 2^53 is read as a text, and given back so", { type: "integer" }, "9007199254740993", true],
    ["a number beyond 2^53 may be another than was meant", { type: "integer" }, 2 ** 53, false],
    ["nothing stands beside a $ref", { $ref: "Nobody", type: "string" }, 1, true],
    ["other keywords than those of definitions are not known", { not: {}, minProperties: 1 }, {}, true],
    ["dates are sent as texts", { type: "string" }, new Date(0), true],
  ])("%s", (_, schema, value, expected) => {
    expect(fits(schema, value)).toBe(expected);
    const { $ref: _ref, ...own } = schema;
    if (schema["$ref"] === undefined) expect(ajvFits(own, value)).toBe(!expected);
  });
});
