import { compile } from "json-schema-to-typescript";
import type { SchemaNode } from "../../definition/types.js";
import type { NamedType } from "../../model/integration.js";
import { commentLines, documentation, propertyKey, WIDTH } from "../print/typescript.js";
import { broken, tidy } from "./tidy.js";
import { PLAIN, valueTypes, type PrintValueType, type TypeSchema } from "./value-type.js";

/** The TypeScript declaration of each type, see {@link printTypes}. */
export type Declarations = ReadonlyMap<NamedType, string>;

/** Declares types: an interface for an object, else an alias. References of a type's node name other types. */
export async function printTypes(types: readonly NamedType[]): Promise<Declarations> {
  const schemas = types.map(({ name, node }) => ({ ...toTypeSchema(node, 0), title: name }));
  const printValue = await valueTypes(schemas.filter(isFlat).flatMap(values));
  const declarations = types.map(async (type, index): Promise<[NamedType, string]> => {
    const schema = schemas[index] ?? {};
    return [type, isFlat(schema) ? printInterface(schema, printValue) : await printDeclaration(type.name, schema)];
  });
  return new Map(await Promise.all(declarations));
}

/** Whether all members of an object have types that stand on one line, or are such objects themselves. */
function isFlat({ type, properties, additionalProperties }: TypeSchema): boolean {
  if (type !== "object" || properties === undefined || additionalProperties !== false) return false;
  return Object.values(properties).every((member) => isOneLine(member) || isFlat(member));
}

function isOneLine({ properties, additionalProperties, items, anyOf }: TypeSchema): boolean {
  if (properties !== undefined || additionalProperties !== undefined) return false;
  return [...(anyOf ?? []), ...[items ?? []].flat()].every(isOneLine);
}

/** The schemas of the members whose types stand on one line. */
function values({ properties }: TypeSchema): TypeSchema[] {
  return Object.values(properties ?? {}).flatMap((member) => (isFlat(member) ? values(member) : [valueOf(member)]));
}

function valueOf({ description: _, ...schema }: TypeSchema): TypeSchema {
  return schema;
}

async function printDeclaration(name: string, schema: TypeSchema): Promise<string> {
  return tidy(await compile(schema, name, PLAIN));
}

/** An interface put together from the types of its members, of which most occur many times in an API. */
function printInterface(schema: TypeSchema, printValue: PrintValueType): string {
  const members = memberLines(schema, printValue, 1);
  const head = `export interface ${schema.title ?? ""} {`;
  const lines = members.length === 0 ? [`${head}}`] : [head, ...members, "}"];
  return `${[...comment(schema.description, ""), ...lines].join("\n")}\n`;
}

function memberLines({ properties, required }: TypeSchema, printValue: PrintValueType, depth: number): string[] {
  const margin = "  ".repeat(depth);
  const asked = new Set(Array.isArray(required) ? required : []);
  return Object.entries(properties ?? {}).flatMap(([name, member]) => {
    const key = `${margin}${propertyKey(name)}${asked.has(name) ? "" : "?"}: `;
    const about = comment(member.description, margin);
    if (!isFlat(member)) return [...about, ...broken(`${key}${printValue(valueOf(member))};`, depth)];
    const inside = memberLines(member, printValue, depth + 1);
    return inside.length === 0 ? [...about, `${key}{};`] : [...about, `${key}{`, ...inside, `${margin}};`];
  });
}

function comment(text: string | undefined, margin: string): string[] {
  return documentation(text?.split("\n") ?? [], margin);
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
