import type { JsonSchema } from "@toolwright/runtime";
import type { SchemaNode } from "../definition/types.js";
import { LIMITS } from "./limits.js";
import { typesOf } from "./types-of.js";

const KEPT = ["$ref", "type", "format", "enum", "const", ...LIMITS] as const;

const known = new WeakMap<SchemaNode, JsonSchema>();

/** What a schema says about values, without texts and links. Only objects with members of their own are objects. */
export function wireSchema(node: SchemaNode): JsonSchema {
  let schema = known.get(node);
  if (!schema) known.set(node, (schema = strip(node)));
  return schema;
}

function strip(node: SchemaNode): JsonSchema {
  const { format, values, properties, required = [], items, anyOf, additionalProperties } = node;
  // A file is a Blob or, from a tool, made into one; writing the body looks at it.
  if (format === "binary") return {};
  const said: Record<string, unknown> = {};
  for (const keyword of KEPT) if (node[keyword] !== undefined) said[keyword] = node[keyword];
  if (values) said["enum"] = choices(node);
  if (properties) said["properties"] = mapValues(properties, wireSchema);
  if (required.length > 0) said["required"] = required;
  if (items) said["items"] = wireSchema(items);
  if (anyOf) said["anyOf"] = anyOf.map(wireSchema);
  if (additionalProperties !== undefined) {
    said["additionalProperties"] = additionalProperties === true ? true : wireSchema(additionalProperties);
  }
  return said;
}

function choices(node: SchemaNode): readonly unknown[] {
  const keys = Object.keys(node.values ?? {});
  const types = typesOf(node);
  const isNumeric = types.includes("integer") || types.includes("number");
  return [...keys.map((key) => (isNumeric ? Number(key) : key)), ...(types.includes("null") ? [null] : [])];
}

function mapValues<T, U>(map: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
