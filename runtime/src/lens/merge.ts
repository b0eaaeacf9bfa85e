import type { JsonSchema } from "../tool.js";
import { isRecord } from "../text/look-up.js";
import { hasWords, sentence } from "./words.js";

type Both = (one: unknown, other: unknown) => unknown;

const all: Both = (one, other) => ({ allOf: [one, other] });
const larger: Both = (one, other) => Math.max(Number(one), Number(other));
const smaller: Both = (one, other) => Math.min(Number(one), Number(other));

/** As many branches may come of two unions. */
const MOST_BRANCHES = 64;

const merges: Readonly<Record<string, Both>> = {
  type: (one, other) => shared([one].flat(), [other].flat()),
  properties: (one, other) => (isRecord(one) && isRecord(other) ? withBoth(one, other) : one),
  patternProperties: (one, other) => (isRecord(one) && isRecord(other) ? withBoth(one, other) : one),
  additionalProperties: (one, other) => (one === false || other === false ? false : all(one, other)),
  required: (one, other) => [...new Set([one, other].flat())],
  items: all,
  prefixItems: (one, other) => longest([one].flat(), [other].flat()),
  enum: (one, other) => {
    const texts = [other].flat().map((value) => JSON.stringify(value));
    return [one].flat().filter((value) => texts.includes(JSON.stringify(value)));
  },
  anyOf: (one, other) => {
    const branches = [one].flat().flatMap((a) => [other].flat().map((b) => all(a, b)));
    // What is more than can be told apart admits more than both.
    return branches.length <= MOST_BRANCHES ? branches : one;
  },
  minimum: larger,
  exclusiveMinimum: larger,
  minLength: larger,
  minItems: larger,
  minProperties: larger,
  maximum: smaller,
  exclusiveMaximum: smaller,
  maxLength: smaller,
  maxItems: smaller,
  maxProperties: smaller,
  description: (one, other) => (one === other ? one : `${String(one)} ${String(other)}`),
};

/** One schema for what fits two. What cannot be joined is said of the second in words. */
export function merged(one: JsonSchema, other: JsonSchema): JsonSchema {
  const result: Record<string, unknown> = { ...one };
  const words: string[] = [];
  for (const [keyword, value] of Object.entries(other)) {
    const before = result[keyword];
    if (before === undefined) result[keyword] = value;
    else if (Object.hasOwn(merges, keyword)) result[keyword] = merges[keyword]?.(before, value);
    else if (JSON.stringify(before) !== JSON.stringify(value) && hasWords(keyword))
      words.push(sentence(keyword, other));
  }
  if (words.length > 0) result["description"] = [result["description"] ?? [], ...words].flat().join(" ");
  return result;
}

function shared(one: readonly unknown[], other: readonly unknown[]): unknown {
  const isIn = (type: unknown, types: readonly unknown[]): boolean =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  const types = [...new Set([...one.filter((type) => isIn(type, other)), ...other.filter((type) => isIn(type, one))])];
  return types.length === 1 ? types[0] : types;
}

function withBoth(one: JsonSchema, other: JsonSchema): JsonSchema {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const pairs = names.map((name) => {
    const [a, b] = [one, other].map((schemas) => (Object.hasOwn(schemas, name) ? schemas[name] : undefined));
    return [name, a === undefined ? b : b === undefined ? a : all(a, b)];
  });
  return Object.fromEntries(pairs) as JsonSchema;
}

function longest(one: readonly unknown[], other: readonly unknown[]): unknown[] {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  return long.map((item, index) => (index < short.length ? all(item, short[index]) : item));
}
