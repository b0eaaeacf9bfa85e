import type { SchemaNode } from "../../definition/types.js";
import { commentLines, documentation, WIDTH } from "../print/typescript.js";
import type { TypeSchema } from "./declare.js";

/** The lines of the comment above what has a schema. */
export function comment(node: SchemaNode, depth: number): string[] {
  return documentation(aboutLines(node, depth), "  ".repeat(depth));
}

/** The schema as json-schema-to-typescript needs it: references by name, so that no type is printed twice. */
export function toTypeSchema(node: SchemaNode, depth: number): TypeSchema {
  const lines = aboutLines(node, depth);
  return { ...(lines.length > 0 && { description: lines.join("\n") }), ...typeSchema(node, depth) };
}

/** {@link toTypeSchema} without a description. */
export function typeSchema(node: SchemaNode, depth: number): TypeSchema {
  if (node.$ref !== undefined) return { tsType: node.$ref };
  if (node.format === "binary") return { tsType: "Blob" };
  if (node.values) return { enum: valuesOf(node) };
  if (node.const !== undefined) return { enum: [node.const] };
  if (node.enum) return { enum: [...node.enum, ...nullOf(node)] };
  if (node.anyOf) return { anyOf: node.anyOf.map((branch) => toTypeSchema(branch, depth + 1)) };
  if (node.additionalProperties !== undefined && !node.properties) return mapSchema(node, depth);
  if (node.properties) return objectSchema(node, depth);
  if (node.items) return { type: "array", items: toTypeSchema(node.items, depth + 1) };
  if (node.type === undefined) return { tsType: "unknown" };
  if (typeof node.type === "string") return PLAIN_TYPES[node.type];
  const types = node.type.map((type) => PLAIN_TYPES[type]);
  const [only] = types;
  return types.length === 1 && only ? only : { anyOf: types };
}

/** One value for each, so that it is printed once for all that have it. */
const PLAIN_TYPES = {
  string: { type: "string" },
  number: { type: "number" },
  integer: { type: "integer" },
  boolean: { type: "boolean" },
  array: { type: "array" },
  object: { tsType: "object" },
  null: { type: "null" },
} as const satisfies Record<string, TypeSchema>;

function objectSchema(node: SchemaNode, depth: number): TypeSchema {
  const properties = Object.fromEntries(
    Object.entries(node.properties ?? {}).map(([name, member]) => [name, toTypeSchema(member, depth + 1)]),
  );
  const object: TypeSchema = {
    type: "object",
    properties,
    required: [...(node.required ?? [])],
    // Members of other names are as good as unknown: an index signature must admit those that have a name, too.
    additionalProperties: node.additionalProperties !== undefined,
  };
  return [node.type].flat().includes("null") ? { anyOf: [object, { type: "null" }] } : object;
}

/** A map as an index signature on one line; Prettier would break it open inside a union. */
function mapSchema(node: SchemaNode, depth: number): TypeSchema {
  const value = node.additionalProperties;
  if (typeof value !== "object") return { tsType: "{ [key: string]: unknown }" };
  const plain = inlineType(value);
  if (plain !== undefined) return { tsType: `{ [key: string]: ${plain} }` };
  return { type: "object", additionalProperties: toTypeSchema(value, depth + 1) };
}

/** The type of a scalar, a reference, or a list or union of those; `undefined` for anything larger. */
function inlineType(node: SchemaNode): string | undefined {
  if (node.$ref !== undefined) return node.$ref;
  if (node.enum || node.values || node.const !== undefined || node.properties || node.additionalProperties)
    return undefined;
  if (node.anyOf) return joined(node.anyOf.map(inlineType));
  if (node.items) {
    const element = inlineType(node.items);
    return element === undefined ? undefined : element.includes(" ") ? `(${element})[]` : `${element}[]`;
  }
  return joined([node.type ?? "unknown"].flat().map((type) => (type === "integer" ? "number" : type)));
}

function joined(types: readonly (string | undefined)[]): string | undefined {
  return types.includes(undefined) ? undefined : [...new Set(types)].join(" | ");
}

function valuesOf(node: SchemaNode): (string | number | null)[] {
  const types = [node.type].flat();
  const isNumeric = types.includes("integer") || types.includes("number");
  return [...Object.keys(node.values ?? {}).map((value) => (isNumeric ? Number(value) : value)), ...nullOf(node)];
}

/** A choice whose type admits null has it among its values, said or not. */
function nullOf(node: SchemaNode): null[] {
  return [node.type].flat().includes("null") && !node.enum?.includes(null) ? [null] : [];
}

/** The lines of a comment on a schema. */
function aboutLines({ description = "", values, default: usual, deprecated }: SchemaNode, depth: number): string[] {
  const meanings = Object.entries(values ?? {}).map(([value, meaning]) => `${value}: ${meaning}`);
  const fallback = usual === undefined || typeof usual === "object" ? "" : ` Default \`${String(usual)}\`.`;
  const text = `${description}${meanings.length > 0 ? ` ${meanings.join("; ")}.` : ""}${fallback}`;
  const lines = commentLines([text], WIDTH - depth * 2 - 3);
  // Said here, because json-schema-to-typescript puts the tag in front and makes the text its reason.
  if (deprecated) lines.push(...(lines.length > 0 ? [""] : []), "@deprecated");
  return lines;
}
