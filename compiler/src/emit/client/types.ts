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
  const memberOf = memberReader();
  const interfaces = types.map(({ node }) => interfaceOf(node, memberOf));
  const printValue = await valueTypes(new Set(interfaces.flatMap((one) => (one ? values(one) : []))));
  const declarations = types.map(async (type, index): Promise<[NamedType, string]> => {
    const members = interfaces[index];
    return [type, members ? printInterface(type, members, printValue) : await printDeclaration(type)];
  });
  return new Map(await Promise.all(declarations));
}

/** The members of an interface by name, each with the lines of its comment. */
type Members = ReadonlyMap<string, Member>;

interface Member {
  readonly about: readonly string[];
  readonly required: boolean;
  /** The schema of a type that stands on one line, or the members of an object. */
  readonly value: TypeSchema | Members;
}

type ReadMember = (node: SchemaNode, depth: number) => Omit<Member, "required"> | undefined;

/** Reads members; most occur in several types: what is received, what creates a record, what changes one. */
function memberReader(): ReadMember {
  const known = new WeakMap<SchemaNode, Map<number, ReturnType<ReadMember>>>();
  const read: ReadMember = (node, depth) => {
    const { description, ...value } = toTypeSchema(node, depth);
    const about = comment(description, "  ".repeat(depth));
    if (isOneLine(value)) return { about, value };
    const members = interfaceOf(node, memberOf, depth);
    return members && { about, value: members };
  };
  const memberOf: ReadMember = (node, depth) => {
    let depths = known.get(node);
    if (!depths) known.set(node, (depths = new Map()));
    if (!depths.has(depth)) depths.set(depth, read(node, depth));
    return depths.get(depth);
  };
  return memberOf;
}

/** The members of an object, when each has a type that stands on one line, or is such an object itself. */
function interfaceOf(node: SchemaNode, memberOf: ReadMember, depth = 0): Members | undefined {
  if (!isObject(node)) return undefined;
  const required = new Set(node.required);
  const members = new Map<string, Member>();
  for (const [name, inner] of Object.entries(node.properties ?? {})) {
    const member = memberOf(inner, depth + 1);
    if (!member) return undefined;
    members.set(name, { ...member, required: required.has(name) });
  }
  return members;
}

/** Whether a type is an object and nothing else, see {@link toTypeSchema}. */
function isObject(node: SchemaNode): boolean {
  const { $ref, format, values: meanings, const: only, enum: choices, anyOf, additionalProperties } = node;
  const others = [$ref, meanings, only, choices, anyOf, additionalProperties];
  const isOther = format === "binary" || others.some((one) => one !== undefined);
  return node.properties !== undefined && !isOther && ![node.type].flat().includes("null");
}

function isOneLine({ properties, additionalProperties, items, anyOf }: TypeSchema): boolean {
  if (properties !== undefined || additionalProperties !== undefined) return false;
  return [...(anyOf ?? []), ...[items ?? []].flat()].every(isOneLine);
}

/** The schemas of the members whose types stand on one line. */
function values(members: Members): TypeSchema[] {
  return [...members.values()].flatMap(({ value }) => (value instanceof Map ? values(value) : [value as TypeSchema]));
}

async function printDeclaration({ name, node }: NamedType): Promise<string> {
  return tidy(await compile({ ...toTypeSchema(node, 0), title: name }, name, PLAIN));
}

/** An interface put together from the types of its members, of which most occur many times in an API. */
function printInterface({ name, node }: NamedType, members: Members, printValue: PrintValueType): string {
  const head = `export interface ${name} {`;
  const lines = members.size === 0 ? [`${head}}`] : [head, ...memberLines(members, printValue, 1), "}"];
  return `${[...comment(describe(node, 0).description, ""), ...lines].join("\n")}\n`;
}

function memberLines(members: Members, printValue: PrintValueType, depth: number): string[] {
  const margin = "  ".repeat(depth);
  return [...members].flatMap(([name, { about, required, value }]) => {
    const key = `${margin}${propertyKey(name)}${required ? "" : "?"}: `;
    if (!(value instanceof Map)) return [...about, ...broken(`${key}${printValue(value as TypeSchema)};`, depth)];
    if (value.size === 0) return [...about, `${key}{};`];
    return [...about, `${key}{`, ...memberLines(value, printValue, depth + 1), `${margin}};`];
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
  if (node.additionalProperties !== undefined && !node.properties)
    return { ...documentation, ...mapSchema(node, depth) };
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
    // Members of other names are as good as unknown: an index signature must admit those that have a name, too.
    additionalProperties: node.additionalProperties !== undefined,
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
