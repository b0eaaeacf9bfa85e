import { isObject } from "../text/look-up.js";
import type { JsonSchema } from "../tool.js";
import { hasType } from "../schema/has-type.js";

/**
 * Leaves out optional members that are null where the schema has no place for null: models that must give every
 * member ("strict" tools) say so that they leave one out.
 */
export function omitNull(schema: unknown, value: unknown): unknown {
  if (!isObject(schema)) return value;
  if (Array.isArray(value)) return value.map((element: unknown) => omitNull(schema["items"], element));
  const { properties } = schema;
  if (!isObject(value) || !isObject(properties)) return value;
  const required = [schema["required"] ?? []].flat();
  const kept = Object.entries(value).flatMap(([name, member]) => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (member !== null) return [[name, omitNull(property, member)]];
    const leave = isObject(property) && !required.includes(name) && !allowsNull(property);
    return leave ? [] : [[name, member]];
  });
  return Object.fromEntries(kept);
}

function allowsNull({ type, anyOf, enum: choices }: JsonSchema): boolean {
  if (Array.isArray(anyOf)) return anyOf.some((branch) => isObject(branch) && allowsNull(branch));
  return (type === undefined || hasType(type, null)) && (!Array.isArray(choices) || choices.includes(null));
}
