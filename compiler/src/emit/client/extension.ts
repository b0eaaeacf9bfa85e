import type { SchemaNode } from "../../definition/types.js";
import type { NamedType } from "../../model/integration.js";

/** A type as it is printed: the interface it extends, and what it says beside that. */
export interface Extension {
  readonly node: SchemaNode;
  readonly inherited: readonly string[];
}

/**
 * Of what creates a record only what differs from what changes one: both have nearly the same members, and what is
 * printed twice is read twice by people and by `tsc`.
 * @param types the types of the same module, by name
 */
export function extensionOf({ name, node }: NamedType, types: ReadonlyMap<string, NamedType>): Extension {
  const whole: Extension = { node, inherited: [] };
  const parent = name.endsWith("Create") ? types.get(name.replace(/Create$/, "Update")) : undefined;
  const { properties, required = [] } = node;
  if (!properties || !parent?.node.properties || (parent.node.required ?? []).length > 0) return whole;
  const shared = Object.entries(parent.node.properties);
  const isSame = (member: string, other: SchemaNode) => JSON.stringify(properties[member]) === JSON.stringify(other);
  if (!shared.every(([member, other]) => isSame(member, other))) return whole;
  const inherited = new Set(shared.map(([member]) => member).filter((member) => !required.includes(member)));
  const own = Object.entries(properties).filter(([member]) => !inherited.has(member));
  return { node: { ...node, properties: Object.fromEntries(own) }, inherited: [parent.name] };
}
