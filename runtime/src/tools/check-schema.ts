import type { Problem } from "../error/validation-error.js";
import { isObject } from "../text/look-up.js";
import { suggest } from "../text/suggest.js";
import type { JsonSchema } from "../tool.js";
import { hasType } from "./has-type.js";
import { valueFaults } from "./value-faults.js";

/**
 * Checks a value against a schema of the portable subset of JSON Schema that tools use; other keywords are ignored.
 * @param isClosed whether objects may only have the members their schema names, even if it does not say so: what a
 *   model makes up must not travel on
 * @returns all problems, with paths such as `company.id` or `items[2].quantity`; the root's path is `arguments`
 */
export function checkSchema(schema: JsonSchema, value: unknown, isClosed = false): Problem[] {
  return [...check(schema, value, "", isClosed)];
}

function* check(schema: JsonSchema, value: unknown, at: string, isClosed: boolean): Generator<Problem> {
  const path = at === "" ? "arguments" : at;
  const { type, anyOf } = schema;
  if (type !== undefined && !hasType(type, value)) {
    yield { path, message: `must be ${[type].flat().join(" or ")}` };
    return;
  }
  for (const message of valueFaults(schema, value)) yield { path, message };
  if (Array.isArray(value)) yield* checkElements(schema, value, at, isClosed);
  else if (isObject(value)) yield* checkMembers(schema, value, at, isClosed);
  if (Array.isArray(anyOf)) {
    const found = anyOf.filter(isObject).map((branch) => [...check(branch, value, at, isClosed)]);
    // The branch that nearly fits tells most.
    if (found.every(({ length }) => length > 0)) yield* found.sort((a, b) => a.length - b.length)[0] ?? [];
  }
}

function* checkElements(
  schema: JsonSchema,
  value: readonly unknown[],
  at: string,
  isClosed: boolean,
): Generator<Problem> {
  const { items } = schema;
  if (!isObject(items)) return;
  for (const [index, element] of value.entries()) yield* check(items, element, `${at}[${index}]`, isClosed);
}

function* checkMembers(
  schema: JsonSchema,
  value: Readonly<Record<string, unknown>>,
  at: string,
  isClosed: boolean,
): Generator<Problem> {
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  const inside = (name: string): string => (at === "" ? name : `${at}.${name}`);
  for (const name of [schema["required"] ?? []].flat()) {
    if (typeof name === "string" && !Object.hasOwn(value, name)) yield { path: inside(name), message: "is required" };
  }
  for (const [name, member] of Object.entries(value)) {
    const others = schema["additionalProperties"] ?? !(isClosed && isObject(schema["properties"]));
    const property = Object.hasOwn(properties, name) ? properties[name] : others;
    if (isObject(property)) yield* check(property, member, inside(name), isClosed);
    else if (property === false) {
      yield { path: inside(name), message: `is not known.${suggest(name, Object.keys(properties))}` };
    }
  }
}
