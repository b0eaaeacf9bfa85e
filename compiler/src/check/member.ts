import type { SchemaNode } from "../definition/types.js";
import type { Index } from "../effective/reference.js";

/** Schemas a reference may pass through before its members are looked at. */
const LONGEST_CHAIN = 16;

/** The schema with this member, and the member's own; `undefined` when there is no such member. */
export function memberOf(index: Index, node: SchemaNode, name: string, depth = 0): SchemaNode | undefined {
  if (depth > LONGEST_CHAIN) return undefined;
  const own = node.properties && Object.hasOwn(node.properties, name) ? node.properties[name] : undefined;
  if (own) return own;
  for (const inner of sameValue(index, node)) {
    const found = memberOf(index, inner, name, depth + 1);
    if (found) return found;
  }
  return typeof node.additionalProperties === "object" ? node.additionalProperties : undefined;
}

/** The names of all members, for a suggestion. */
export function memberNames(index: Index, node: SchemaNode, depth = 0): string[] {
  if (depth > LONGEST_CHAIN) return [];
  const inner = [...sameValue(index, node)].flatMap((one) => memberNames(index, one, depth + 1));
  return [...Object.keys(node.properties ?? {}), ...inner];
}

/** Whether members of any name are right: a map of anything, or a value nothing is said about. */
export function takesAnyMember(index: Index, node: SchemaNode, depth = 0): boolean {
  if (depth > LONGEST_CHAIN || node.additionalProperties !== undefined) return true;
  const inner = [...sameValue(index, node)];
  return inner.some((one) => takesAnyMember(index, one, depth + 1));
}

/** The schemas whose members count as this one's: what it refers to, its elements and its branches. */
function* sameValue(index: Index, node: SchemaNode): Iterable<SchemaNode> {
  const target = node.$ref === undefined ? undefined : index.schema.get(node.$ref)?.node;
  if (target) yield target;
  if (node.items) yield node.items;
  yield* node.anyOf ?? [];
}

/** Where a dotted path stops to be right. */
export interface Misstep {
  /** The part that does not exist. */
  readonly name: string;
  readonly candidates: readonly string[];
}

/** Follows a dotted path from a schema; what it says when it leads somewhere is `undefined`. */
export function misstep(index: Index, from: SchemaNode, steps: readonly string[]): Misstep | undefined {
  let node = from;
  for (const name of steps) {
    const next = memberOf(index, node, name);
    if (!next) return takesAnyMember(index, node) ? undefined : { name, candidates: memberNames(index, node) };
    node = next;
  }
  return undefined;
}
