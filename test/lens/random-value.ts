import type { JsonSchema } from "../../runtime/src/index.js";
import type { Chance } from "../runtime/limits/chance.js";
import { isObject } from "../../runtime/src/text/look-up.js";

const texts = ["a", "Jane & Ünal 😀", "null", "5", "true", '{"json":"x"}', "", " ", "clear", "__proto__", "key", "[1]"];
const dates = ["2026-03-02T09:00:00Z", "2024-02-29T23:59:59Z"];

/** Members whose names JavaScript knows otherwise. */
const names = ["a", "value", "key", "clear", "others", "kind", "json", "__proto__", "x y"];

/** A value that fits a schema, or nearly: whoever needs it to fit checks it. Local references are followed. */
export function randomValue(schema: unknown, chance: Chance, root: JsonSchema, depth = 0): unknown {
  const below = (count: number): number => chance.between(0, count - 1);
  const make = (inner: unknown): unknown => randomValue(inner, chance, root, depth + 1);
  if (!isObject(schema)) return json(depth);
  const { $ref, const: only, enum: choices, anyOf, oneOf: exactly, allOf, ...rest } = schema;
  if (typeof $ref === "string") return make(pointed(root, $ref));
  if (Object.hasOwn(schema, "const")) return only;
  if (Array.isArray(choices)) return chance.pick(choices);
  const joined = Array.isArray(allOf)
    ? allOf
    : [anyOf, exactly].flatMap((one) => (Array.isArray(one) ? [chance.pick(one)] : []));
  if (joined.length > 0) {
    // Beside a structure, a branch that has none says only what is required.
    const structured = joined.filter(
      (one) => isObject(one) && Object.keys(one).some((keyword) => keyword !== "required"),
    );
    const parts = implied(rest) === undefined ? joined : [rest, ...structured];
    return parts.map(make).reduce(both);
  }
  const type = chance.pick([implied(schema)].flat());
  switch (type) {
    case "null":
      return null;
    case "boolean":
      return chance.pick([true, false]);
    case "integer":
      return number(schema, 1);
    case "number":
      return number(schema, 0.25);
    case "string":
      return text(schema);
    case "array":
      return list(schema);
    case "object":
      return object(schema);
    default:
      return json(depth);
  }

  function number(
    { minimum = -7, maximum = 1000, exclusiveMinimum: above, multipleOf = 1 }: JsonSchema,
    unit: number,
  ): number {
    const least = typeof above === "number" ? above + unit : Number(minimum);
    const value = least + unit * below(Math.max(1, Math.min(40, (Number(maximum) - least) / unit + 1)));
    return Math.min(Number(maximum), Math.ceil(value / Number(multipleOf)) * Number(multipleOf)) || 0;
  }

  function text({ format, pattern, minLength = 0, maxLength = 60 }: JsonSchema): string {
    if (format === "date-time") return chance.pick(dates);
    if (format === "date") return "2026-03-02";
    if (format === "email") return "jane@acme.example";
    if (format === "uri") return "https://acme.example/a?b=c";
    if (typeof pattern === "string") return "ab12";
    const value = [...chance.pick(texts)].slice(0, Number(maxLength)).join("");
    return value.padEnd(Number(minLength), "x");
  }

  function list({ items, prefixItems, minItems = 0, maxItems = 4 }: JsonSchema): unknown[] {
    const first = Array.isArray(prefixItems) ? prefixItems : [];
    const most = items === false ? first.length : depth > 4 ? Number(minItems) : Number(maxItems);
    const length = Number(minItems) + below(Math.max(0, most - Number(minItems)) + 1);
    return Array.from({ length }, (_, index) => make(index < first.length ? first[index] : items));
  }

  function object({ properties, required, additionalProperties, patternProperties }: JsonSchema): unknown {
    const needed = [required ?? []].flat();
    const share = chance.pick([0, 1, 2, 4]);
    const members: [string, unknown][] = Object.entries(isObject(properties) ? properties : {})
      .filter(([name, member]) => needed.includes(name) || (member !== false && below(4) < share && depth < 6))
      .map(([name, member]) => [name, make(member)]);
    const others = additionalProperties ?? (isObject(properties) ? false : patternProperties === undefined);
    const free = names.filter((name) => !(isObject(properties) && Object.hasOwn(properties, name)));
    if (others !== false && depth < 5) {
      for (let count = below(3); count > 0; count--) members.push([chance.pick(free), make(others)]);
    }
    return Object.fromEntries(members);
  }

  function json(level: number): unknown {
    const kind = below(level > 4 ? 5 : 7);
    if (kind === 5) return Array.from({ length: below(3) }, () => json(level + 1));
    if (kind === 6)
      return Object.fromEntries(Array.from({ length: below(3) }, () => [chance.pick(names), json(level + 1)]));
    return [null, true, 7, -0.5, chance.pick(texts)][kind];
  }
}

function implied(schema: JsonSchema): unknown {
  const { type } = schema;
  if (type !== undefined) return type;
  const has = (keywords: readonly string[]): boolean => keywords.some((one) => Object.hasOwn(schema, one));
  if (has(["properties", "additionalProperties", "patternProperties"])) return "object";
  return has(["items", "prefixItems"]) ? "array" : undefined;
}

/** What fits two schemas: of objects all members, else what the first says. */
function both(one: unknown, other: unknown): unknown {
  if (isObject(one) && isObject(other) && !Array.isArray(one) && !Array.isArray(other)) return { ...one, ...other };
  return one;
}

function pointed(root: JsonSchema, ref: string): unknown {
  return ref
    .split("/")
    .slice(1)
    .reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), root);
}
