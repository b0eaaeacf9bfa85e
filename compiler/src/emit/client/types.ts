import type { SchemaNode } from "../../definition/types.js";
import type { NamedType } from "../../model/integration.js";
import { propertyKey } from "../print/typescript.js";
import { broken, tidy } from "./tidy.js";
import type { Declare, TypeSchema } from "./declare.js";
import { comment, toTypeSchema, typeSchema } from "./type-schema.js";
import { valueTypes, type PrintValueType, type ValueTypes } from "./value-type.js";

/** The TypeScript declaration of each type, see {@link printTypes}. */
export type Declarations = ReadonlyMap<NamedType, string>;

/**
 * Declares types: an interface for an object, else an alias. References of a type's node name other types.
 * @param printed types of values that were printed before, to which the others are added
 */
export async function printTypes(
  types: readonly NamedType[],
  printed: ValueTypes,
  declare: Declare,
): Promise<Declarations> {
  const { memberOf, isInterface, values } = memberReader();
  const interfaces = new Set(types.filter(({ node }) => isInterface(node, 0)));
  const others = types.filter((type) => !interfaces.has(type));
  for (const type of interfaces) for (const inner of objectsInUnions(type)) isInterface(inner, UNION_DEPTH);
  const [printValue, ...texts] = await Promise.all([
    valueTypes(values, printed, declare),
    ...others.map((type) => printDeclaration(type, declare)),
  ]);
  return new Map([
    ...others.map((type, index) => [type, texts[index] ?? ""] as const),
    ...[...interfaces].map((type) => [type, printInterface(type, memberOf, printValue)] as const),
  ]);
}

/** A member of an interface. */
interface Member {
  /** The lines of its comment. */
  readonly about: readonly string[];
  /** The schema of its type when that stands on one line; absent for an object, whose members follow. */
  readonly value?: TypeSchema;
}

type MemberOf = (node: SchemaNode, depth: number) => Member | undefined;

/**
 * Reads the members of interfaces; most occur in several: what is received, what creates a record, what changes one.
 * `values` are the schemas of all that were read.
 */
function memberReader() {
  const known = new Map<SchemaNode, Map<number, Member | undefined>>();
  const values = new Set<TypeSchema>();
  const read = (node: SchemaNode, depth: number): Member | undefined => {
    const about = comment(node, depth);
    const value = typeSchema(node, depth);
    if (!isOneLine(value)) return isInterface(node, depth) ? { about } : undefined;
    values.add(value);
    return { about, value };
  };
  const memberOf: MemberOf = (node, depth) => {
    let depths = known.get(node);
    if (!depths) known.set(node, (depths = new Map()));
    if (!depths.has(depth)) depths.set(depth, read(node, depth));
    return depths.get(depth);
  };
  /** Whether each member of an object has a type that stands on one line, or is such an object itself. */
  const isInterface = (node: SchemaNode, depth: number): boolean =>
    isObject(node) && Object.values(node.properties ?? {}).every((inner) => memberOf(inner, depth + 1));
  return { memberOf, isInterface, values };
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
  if (anyOf === undefined && items === undefined) return true;
  return [...(anyOf ?? []), ...[items ?? []].flat()].every(isOneLine);
}

async function printDeclaration(type: NamedType, declare: Declare): Promise<string> {
  const { name, node, emptied = [] } = type;
  const schema: TypeSchema = { ...toTypeSchema(node, 0), title: name };
  for (const key of emptied) {
    const { description, ...member }: TypeSchema = schema.properties?.[key] ?? {};
    const anyOf = [member, { tsType: emptyType(type) }];
    schema.properties = { ...schema.properties, [key]: { ...(description !== undefined && { description }), anyOf } };
  }
  const text = tidy(await declare(schema, name));
  return text.replace(/^(export interface \w+)/m, `$1${typeParameters(type)}`);
}

/** How deep the members of an object stand that is one type of a member's union, less one. */
const UNION_DEPTH = 3;

/** The objects that stand in a union on lines of its own: with null alone they would not, see {@link emptyType}. */
function objectsInUnions({ node: { properties = {} }, emptied = [], isShared }: NamedType): SchemaNode[] {
  const members = isShared ? emptied.flatMap((name) => properties[name] ?? []) : [];
  return members.filter((member) => isObject(member) && Object.keys(member.properties ?? {}).length > 0);
}

/** What stands for a member that is emptied: null, unless others extend the type who cannot do that. */
function emptyType({ isShared }: NamedType): string {
  return isShared ? "Empty" : "null";
}

function typeParameters({ isShared }: NamedType): string {
  return isShared ? "<Empty = null>" : "";
}

/** An interface put together from the types of its members, of which most occur many times in an API. */
function printInterface(type: NamedType, memberOf: MemberOf, printValue: PrintValueType): string {
  const { name, node, emptied = [] } = type;
  const canBeEmpty = new Set(emptied);
  const unions = new Set(objectsInUnions(type));
  const lines = comment(node, 0);
  const printMembers = ({ properties = {}, required }: SchemaNode, depth: number): void => {
    const margin = "  ".repeat(depth);
    for (const [key, inner] of Object.entries(properties)) {
      const { about, value } = memberOf(inner, depth) ?? { about: [] };
      lines.push(...about);
      const start = `${margin}${propertyKey(key)}${required?.includes(key) ? "" : "?"}: `;
      const printed = value && printValue(value);
      const isEmptied = depth === 1 && canBeEmpty.has(key);
      const end = isEmptied ? ` | ${emptyType(type)};` : ";";
      if (unions.has(inner) && isEmptied) {
        lines.push(start.trimEnd());
        printObject(`${margin}  | {`, inner, UNION_DEPTH, "}");
        lines.push(`${margin}  |${end.slice(2)}`);
      } else if (printed === undefined) printObject(`${start}{`, inner, depth, `}${end}`);
      else lines.push(...broken(`${start}${printed}${end}`, depth));
    }
  };
  const printObject = (start: string, object: SchemaNode, depth: number, end: string): void => {
    if (Object.keys(object.properties ?? {}).length === 0) lines.push(start + end);
    else {
      lines.push(start);
      printMembers(object, depth + 1);
      lines.push("  ".repeat(depth) + end);
    }
  };
  printObject(`export interface ${name}${typeParameters(type)} {`, node, 0, "}");
  return `${lines.join("\n")}\n`;
}
