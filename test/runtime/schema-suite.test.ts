import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import nodeSchema from "../../compiler/schema/schema-node.schema.json" with { type: "json" };
import type { JsonSchema } from "../../runtime/src/index.js";
import { checkSchema } from "../../runtime/src/schema/check-schema.js";
import { isObject } from "../../runtime/src/text/look-up.js";
import { root } from "../replay/root.js";

// The official test suite of JSON Schema, draft 2020-12 (github.com/json-schema-org/JSON-Schema-Test-Suite): values that fit
// and values that do not, for each keyword. It is not ours to commit.

interface Group {
  readonly file: string;
  readonly description: string;
  readonly schema: JsonSchema | boolean;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

const folder = process.env["JSON_SCHEMA_SUITE"] ?? join(root, "../shared/reference/judges/json-schema-2020-12");
const isThere = existsSync(folder);

const groups = (isThere ? readdirSync(folder) : [])
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => {
    const found = JSON.parse(readFileSync(join(folder, file), "utf8")) as readonly Omit<Group, "file">[];
    return found.map((group): Group => ({ file, ...group }));
  });

/** Keywords of definitions; two more limits that schemas of tools may have; and what says nothing about a value. */
const KNOWN = new Set(
  Object.keys(nodeSchema.properties).concat("exclusiveMinimum", "exclusiveMaximum", "$schema", "$comment", "$defs"),
);

/** Why a group is left out, each reason a rule; none when it is judged. */
function* reasons(schema: unknown): Generator<string> {
  if (!isObject(schema)) return;
  for (const [keyword, value] of Object.entries(schema)) {
    if (!KNOWN.has(keyword)) yield keyword;
    if (keyword === "$ref" && !String(value).startsWith("#")) yield "a $ref out of the schema";
    if (keyword === "$ref" && Object.keys(schema).some((other) => BESIDE.has(other))) yield "a limit beside a $ref";
    if (keyword === "anyOf") for (const branch of value as unknown[]) yield* reasons(branch);
    if (keyword === "items" || keyword === "additionalProperties") yield* reasons(value);
    if (keyword === "properties" || keyword === "$defs")
      for (const one of Object.values(value as object)) yield* reasons(one);
  }
}

/** Definitions say no more about what a name stands for than what it means there. */
const BESIDE = new Set([...KNOWN].filter((keyword) => !/^\$|^(description|title)$/.test(keyword)));

/** What definitions cannot say, and so nobody checks; a schema that says it is left out. */
const LEFT_OUT = Object.values({
  // `anyOf` is what vendors' records need.
  combined: ["allOf", "oneOf", "not", "if", "then", "else", "dependentSchemas", "dependentRequired"],
  names: ["propertyNames", "patternProperties", "unevaluatedProperties", "minProperties", "maxProperties"],
  elements: ["prefixItems", "contains", "minContains", "maxContains", "uniqueItems", "unevaluatedItems"],
  contents: ["contentEncoding", "contentMediaType", "contentSchema"],
  // A reference is the name of another schema, and all that is said there.
  references: ["$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "a $ref out of the schema", "a limit beside a $ref"],
}).flat();

/** Cases where another answer is meant: a text that the API will refuse is refused before it is sent. */
const OTHERWISE = ["date", "date-time", "email", "uri"].map(
  (format) => `format.json: ${format} format: invalid ${format} string is only an annotation by default`,
);

/** Finds what a `$ref` names: a JSON pointer into the whole schema. */
function pointed(schema: unknown, pointer: string): JsonSchema | undefined {
  const steps = decodeURIComponent(pointer).slice(1).split("/").slice(1);
  const names = steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return names.reduce((found, name) => (found as Record<string, unknown>)[name], schema) as JsonSchema | undefined;
}

test.skipIf(!isThere)(
  "values fit as the suite of JSON Schema says (skipped where it is not beside the checkout)",
  () => {
    const ran = { fits: 0, refused: 0 };
    const wrong: string[] = [];
    for (const { file, description, schema, tests } of groups) {
      if ([...reasons(schema)].length > 0) continue;
      for (const { description: one, data, valid } of tests) {
        const resolve = (name: string) => pointed(schema, name);
        const fits = checkSchema(schema as JsonSchema, data, { resolve }).length === 0;
        ran[valid ? "fits" : "refused"]++;
        if (fits !== valid) wrong.push(`${file}: ${description}: ${one}`);
      }
    }
    expect(wrong.sort()).toEqual(OTHERWISE);
    // Somewhere else a suite may be newer, not smaller.
    expect(ran.fits).toBeGreaterThanOrEqual(320);
    expect(ran.refused).toBeGreaterThanOrEqual(190);
  },
);

test.skipIf(!isThere)("of the suite is left out what definitions cannot say (skipped likewise)", () => {
  const found = groups.map(({ schema }) => [...new Set(reasons(schema))]).filter(({ length }) => length > 0);
  expect([...new Set(found.flat())].sort()).toEqual(LEFT_OUT.sort());
  expect(found.length).toBeLessThan(groups.length * 0.7);
});
