import type { Problem } from "../error/validation-error.js";
import { isObject } from "../text/look-up.js";
import { suggest } from "../text/suggest.js";
import type { JsonSchema } from "../tool.js";
import { hasType } from "./has-type.js";
import { valueFaults } from "./value-faults.js";

/**
 * Checks a value against a schema of the portable subset of JSON Schema that tools use; other keywords are ignored.
 * @returns all problems, with paths such as `company.id` or `items[2].quantity`; the root's path is `arguments`
 */
export function checkSchema(schema: JsonSchema, value: unknown): Problem[] {
  return [...check(schema, value, "")];
}

function* check(schema: JsonSchema, value: unknown, at: string): Generator<Problem> {
  const path = at === "" ? "arguments" : at;
  const { type, anyOf } = schema;
  if (type !== undefined && !hasType(type, value)) {
    yield { path, message: `must be ${[type].flat().join(" or ")}` };
    return;
  }
  for (const message of valueFaults(schema, value)) yield { path, message };
  if (Array.isArray(value)) yield* checkElements(schema, value, at);
  else if (isObject(value)) yield* checkMembers(schema, value, at);
  if (Array.isArray(anyOf)) {
    const found = anyOf.filter(isObject).map((branch) => [...check(branch, value, at)]);
    // The branch that nearly fits tells most.
    if (found.every(({ length }) => length > 0)) yield* found.sort((a, b) => a.length - b.length)[0] ?? [];
  }
}

function* checkElements(schema: JsonSchema, value: readonly unknown[], at: string): Generator<Problem> {
  const { items } = schema;
  if (!isObject(items)) return;
  for (const [index, element] of value.entries()) yield* check(items, element, `${at}[${index}]`);
}

function* checkMembers(schema: JsonSchema, value: Readonly<Record<string, unknown>>, at: string): Generator<Problem> {
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  const inside = (name: string): string => (at === "" ? name : `${at}.${name}`);
  for (const name of [schema["required"] ?? []].flat()) {
    if (typeof name === "string" && !Object.hasOwn(value, name)) yield { path: inside(name), message: "is required" };
  }
  for (const [name, member] of Object.entries(value)) {
    const property = Object.hasOwn(properties, name) ? properties[name] : schema["additionalProperties"];
    if (isObject(property)) yield* check(property, member, inside(name));
    else if (property === false) {
      yield { path: inside(name), message: `is not known.${suggest(name, Object.keys(properties))}` };
    }
  }
}
