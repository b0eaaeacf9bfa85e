import { isObject, isRecord } from "../text/look-up.js";
import type { JsonSchema } from "../tool.js";
import { knownFormatFaults } from "./format.js";

/** What is wrong with a value itself, its elements and members aside; each the end of a sentence. */
export function* valueFaults(schema: JsonSchema, value: unknown): Generator<string> {
  const limit = (keyword: string): number => {
    const bound = schema[keyword];
    return typeof bound === "number" ? bound : Number.NaN;
  };
  if (Array.isArray(schema["enum"]) && !schema["enum"].some((choice) => isSame(choice, value))) {
    yield `must be one of ${schema["enum"].map((choice) => JSON.stringify(choice)).join(", ")}`;
  }
  if (Object.hasOwn(schema, "const") && !isSame(schema["const"], value)) {
    yield `must be ${JSON.stringify(schema["const"])}`;
  }
  if (typeof value === "number") {
    // A limit that is absent is not a number, and every comparison with that is false.
    if (value < limit("minimum")) yield `must be at least ${limit("minimum")}`;
    if (value > limit("maximum")) yield `must be at most ${limit("maximum")}`;
    if (value <= limit("exclusiveMinimum")) yield `must be more than ${limit("exclusiveMinimum")}`;
    if (value >= limit("exclusiveMaximum")) yield `must be less than ${limit("exclusiveMaximum")}`;
    const steps = value / limit("multipleOf");
    if (Math.abs(steps - Math.round(steps)) > 1e-9) yield `must be a multiple of ${limit("multipleOf")}`;
  } else if (typeof value === "string") {
    const isTooLong = lengthFor(value, limit("maxLength")) > limit("maxLength");
    if (lengthFor(value, limit("minLength")) < limit("minLength"))
      yield `must have at least ${limit("minLength")} characters`;
    if (isTooLong) yield `must have at most ${limit("maxLength")} characters`;
    // A text that is too long is not matched as well: how long matching takes depends on the length.
    if (!isTooLong && typeof schema["pattern"] === "string" && !compiled(schema["pattern"]).test(value)) {
      yield `must match ${schema["pattern"]}`;
    }
    if (typeof schema["format"] === "string") yield* knownFormatFaults(schema["format"], value);
  } else if (Array.isArray(value)) {
    if (value.length < limit("minItems")) yield `must have at least ${limit("minItems")} items`;
    if (value.length > limit("maxItems")) yield `must have at most ${limit("maxItems")} items`;
  }
}

/** How many characters a text has, counted only as far as a limit asks: none has more than two units. */
function lengthFor(text: string, limit: number): number {
  return text.length <= 2 * limit ? [...text].length : text.length;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (isObject(a) && JSON.stringify(a, sorted) === JSON.stringify(b, sorted));
}

/** In which order an object has its members says nothing. */
function sorted(_: string, value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, "u");
  patterns.set(pattern, known);
  return known;
}
