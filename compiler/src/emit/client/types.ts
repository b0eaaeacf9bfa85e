import { compile } from "json-schema-to-typescript";
import type { SchemaNode } from "../../definition/types.js";
import { commentLines, propertyKey, WIDTH } from "../print/typescript.js";
import { tidy } from "./tidy.js";
import { PLAIN, printValueType, type TypeSchema } from "./value-type.js";

/**
 * The TypeScript declaration of a type: an interface for an object, else an alias.
 * @param name the type's name; references of the node name other types
 * @param inherited interfaces it extends
 */
export async function printType(name: string, node: SchemaNode, inherited: readonly string[] = []): Promise<string> {
  const schema: TypeSchema = { ...toTypeSchema(node, 0), title: name };
  const text = tidy(await (isFlat(schema) ? printInterface(name, schema) : compile(schema, name, PLAIN)));
  return inherited.length === 0 ? text : text.replace(/^(export interface \w+)/m, `$1 extends ${inherited.join(", ")}`);
}

/** Whether all members of an object have types that stand on one line. */
function isFlat({ type, properties, anyOf }: TypeSchema): boolean {
  return type === "object" && anyOf === undefined && Object.values(properties ?? {}).every(isOneLine);
}

function isOneLine({ properties, additionalProperties, items, anyOf }: TypeSchema): boolean {
  if (properties !== undefined || additionalProperties !== undefined) return false;
  return [...(anyOf ?? []), ...[items ?? []].flat()].every(isOneLine);
}

/** An interface put together from the types of its members, of which most occur many times in an API. */
async function printInterface(name: string, { description, properties = {}, required }: TypeSchema): Promise<string> {
  const asked = new Set(Array.isArray(required) ? required : []);
  const members = Object.entries(properties).map(async ([key, { description: text, ...schema }]) => {
    const type = await printValueType(schema);
    return `${comment(text)}${propertyKey(key)}${asked.has(key) ? "" : "?"}: ${type}\n`;
  });
  return `${comment(description)}export interface ${name} {\n${(await Promise.all(members)).join("")}}\n`;
}

function comment(text: string | undefined): string {
  return text === undefined ? "" : `/**\n${text.replace(/^/gm, " * ")}\n */\n`;
}

/** The schema as json-schema-to-typescript needs it: references by name, so that no type is printed twice. */
function toTypeSchema(node: SchemaNode, depth: number): TypeSchema {
  const documentation = describe(node, depth);
  if (node.$ref !== undefined) return { ...documentation, tsType: node.$ref };
  if (node.format === "binary") return { ...documentation, tsType: "Blob" };
  if (node.values) return { ...documentation, enum: valuesOf(node) };
  if (node.const !== undefined) return { ...documentation, enum: [node.const] };
  if (node.enum) return { ...documentation, enum: [...node.enum, ...nullOf(node)] };
  if (node.anyOf) return { ...documentation, anyOf: node.anyOf.map((branch) => toTypeSchema(branch, depth + 1)) };
  if (node.additionalProperties !== undefined) return { ...documentation, ...mapSchema(node, depth) };
  if (node.properties) return { ...documentation, ...objectSchema(node, depth) };
  if (node.items) return { ...documentation, type: "array", items: toTypeSchema(node.items, depth + 1) };
  if (node.type === undefined) return { ...documentation, tsType: "unknown" };
  const types = [node.type].flat().map((type) => (type === "object" ? { tsType: "object" } : { type }));
  const [only] = types;
  return types.length === 1 && only ? { ...documentation, ...only } : { ...documentation, anyOf: types };
}

function objectSchema(node: SchemaNode, depth: number): TypeSchema {
  const properties = Object.fromEntries(
    Object.entries(node.properties ?? {}).map(([name, member]) => [name, toTypeSchema(member, depth + 1)]),
  );
  const object: TypeSchema = {
    type: "object",
    properties,
    required: [...(node.required ?? [])],
    additionalProperties: false,
  };
  return [node.type].flat().includes("null") ? { anyOf: [object, { type: "null" }] } : object;
}

/** A map as an index signature on one line; Prettier would break it open inside a union. */
function mapSchema(node: SchemaNode, depth: number): TypeSchema {
  const value = node.additionalProperties;
  if (typeof value !== "object") return { tsType: "{ [key: string]: unknown }" };
  const plain = plainType(value);
  if (plain !== undefined) return { tsType: `{ [key: string]: ${plain} }` };
  return { type: "object", additionalProperties: toTypeSchema(value, depth + 1) };
}

/** The type of a scalar, a reference, or a list or union of those; `undefined` for anything larger. */
function plainType(node: SchemaNode): string | undefined {
  if (node.$ref !== undefined) return node.$ref;
  if (node.enum || node.values || node.const !== undefined || node.properties || node.additionalProperties)
    return undefined;
  if (node.anyOf) return joined(node.anyOf.map(plainType));
  if (node.items) {
    const element = plainType(node.items);
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

function describe(node: SchemaNode, depth: number): Pick<TypeSchema, "description"> {
  const meanings = Object.entries(node.values ?? {}).map(([value, meaning]) => `${value}: ${meaning}`);
  const fallback =
    node.default === undefined || typeof node.default === "object" ? "" : ` Default \`${String(node.default)}\`.`;
  const text = `${node.description ?? ""}${meanings.length > 0 ? ` ${meanings.join("; ")}.` : ""}${fallback}`;
  const lines = commentLines([text], WIDTH - depth * 2 - 3);
  // Said here, because json-schema-to-typescript puts the tag in front and makes the text its reason.
  if (node.deprecated) lines.push(...(lines.length > 0 ? [""] : []), "@deprecated");
  return lines.length > 0 ? { description: lines.join("\n") } : {};
}
