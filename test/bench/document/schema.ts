import type { SchemaNode } from "../../../compiler/src/definition/types.js";
import type { Schema } from "./types.js";

/** Where the document keeps its schemas. */
export const SCHEMAS = "#/components/schemas/";

const KEPT = [
  "description",
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "readOnly",
  "writeOnly",
  "deprecated",
  "default",
] as const;

/** Formats that OpenAPI 3.0 does not know and generators warn of. */
const OURS = ["html", "int64"];

/** A schema node as OpenAPI 3.0 says it: `nullable` for null, no `const`, nothing beside a reference. */
export function schemaOf(node: SchemaNode): Schema {
  if (node.$ref !== undefined) return { $ref: `${SCHEMAS}${node.$ref}` };
  const kept = Object.fromEntries(KEPT.flatMap((key) => (node[key] === undefined ? [] : [[key, node[key]]])));
  return { ...kept, ...typeOf(node), ...membersOf(node) };
}

function typeOf(node: SchemaNode): Schema {
  const types = [node.type ?? []].flat();
  const nullable = types.includes("null") ? { nullable: true as const } : {};
  const rest = types.filter((type) => type !== "null");
  const values = valuesOf(node, rest);
  const format = node.format === undefined || OURS.includes(node.format) ? {} : { format: node.format };
  const choice = values ? { enum: values } : {};
  if (rest.length > 1) return { anyOf: rest.map((type) => ({ type })), ...nullable };
  return { ...(rest[0] !== undefined && { type: rest[0] }), ...format, ...choice, ...nullable };
}

function valuesOf(node: SchemaNode, types: readonly string[]): unknown[] | undefined {
  if (node.const !== undefined) return [node.const];
  if (node.enum) return node.enum.filter((value) => value !== null);
  if (!node.values) return undefined;
  const isNumeric = types.includes("integer") || types.includes("number");
  return Object.keys(node.values).map((value) => (isNumeric ? Number(value) : value));
}

function membersOf({ properties, required, items, additionalProperties: rest, anyOf }: SchemaNode): Schema {
  return {
    ...(properties && { type: "object", properties: schemasOf(properties) }),
    ...(required && required.length > 0 && { required }),
    ...(items && { items: schemaOf(items) }),
    ...(rest !== undefined && { type: "object", additionalProperties: rest === true ? true : schemaOf(rest) }),
    ...(anyOf && { anyOf: anyOf.map(schemaOf) }),
  };
}

function schemasOf(nodes: Readonly<Record<string, SchemaNode>>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(nodes).map(([name, node]) => [name, schemaOf(node)]));
}

/** The names of the schemas that a part of the document refers to. */
export function referredSchemas(part: unknown): string[] {
  return [...JSON.stringify(part).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = ""]) => name);
}
