import type { NamedType } from "../../model/integration.js";
import type { Declarations } from "./types.js";

/** A type as it is declared: what it says itself, and the interfaces it extends. */
export interface Declared {
  readonly type: NamedType;
  readonly inherited: readonly string[];
}

/** The declaration of a type with what it extends. */
export function printDeclared(declarations: Declarations, { type, inherited }: Declared): string {
  const text = declarations.get(type) ?? "";
  return inherited.length === 0 ? text : text.replace(/^(export interface \w+)/m, `$1 extends ${inherited.join(", ")}`);
}

/**
 * The types of schemas as they are declared. Of what creates a record only what differs from what changes one: both
 * have nearly the same members, and what is printed twice is read twice by people and by `tsc`.
 */
export function declared(types: readonly NamedType[]): Declared[] {
  const byName = new Map(types.map((type) => [type.name, type]));
  const all = types.map((type) => {
    const parent = type.name.endsWith("Create") ? byName.get(type.name.replace(/Create$/, "Update")) : undefined;
    return (parent?.source === type.source && extension(type, parent)) || { type, inherited: [] };
  });
  const shared = new Set(all.flatMap(({ inherited }) => inherited));
  return all.map((one) => {
    const { type } = one;
    return type.emptied && shared.has(extended(type)) ? { ...one, type: { ...type, isShared: true } } : one;
  });
}

/** A type as the one extends it that creates a record: without null for members that are empty. */
function extended({ name, emptied }: NamedType): string {
  return emptied ? `${name}<never>` : name;
}

function extension(type: NamedType, parent: NamedType): Declared | undefined {
  const { properties, required = [] } = type.node;
  if (!properties || !parent.node.properties || (parent.node.required ?? []).length > 0) return undefined;
  const shared = Object.entries(parent.node.properties);
  const isSame = shared.every(([name, member]) => JSON.stringify(properties[name]) === JSON.stringify(member));
  if (!isSame) return undefined;
  const inherited = new Set(shared.map(([name]) => name).filter((name) => !required.includes(name)));
  const own = Object.fromEntries(Object.entries(properties).filter(([name]) => !inherited.has(name)));
  return { type: { ...type, node: { ...type.node, properties: own } }, inherited: [extended(parent)] };
}
