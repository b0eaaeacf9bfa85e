import type { TypeSchema } from "@toolwright/runtime/contract";
import type { JsonSchema } from "@toolwright/runtime";
import type { SchemaNode } from "../../definition/types.js";
import { LIMITS } from "../../effective/limits.js";
import { typesOf } from "../../effective/types-of.js";
import type { Params } from "../../model/integration.js";

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

/** The schema of a named type. */
export function wireType(node: SchemaNode): TypeSchema {
  const { $ref, ...own } = wireSchema(node);
  return typeof $ref === "string" ? { extends: [$ref] } : own;
}

/** The arguments of an operation: the name of a type that says it all, else what is added to some. */
export function checkedParams(
  { type, declared, extends: bases }: Params,
  types: ReadonlyMap<string, TypeSchema>,
): string | TypeSchema {
  if (!declared) return type;
  const {
    properties = {},
    required = [],
    ...rest
  } = wireSchema(declared.node) as TypeSchema & {
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly required?: readonly string[];
  };
  // Most say what an argument means here, which changes nothing.
  const inherited = bases.map((base) => types.get(base)?.["properties"] as Readonly<Record<string, JsonSchema>>);
  const isInherited = ([name, schema]: readonly [string, JsonSchema]): boolean =>
    inherited.some((members) => JSON.stringify(members?.[name]) === JSON.stringify(schema));
  const own = Object.fromEntries(Object.entries(properties).filter((entry) => !isInherited(entry)));
  const [only] = bases;
  if (only !== undefined && bases.length === 1 && Object.keys(own).length + required.length === 0) return only;
  return {
    ...rest,
    ...(bases.length > 0 && { extends: bases }),
    properties: own,
    ...(required.length > 0 && { required }),
  };
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
