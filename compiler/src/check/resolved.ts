import type { SchemaNode } from "../definition/types.js";
import type { Index } from "../effective/reference.js";

/** What a reference leads to in the end; `undefined` when it leads nowhere or in a circle. */
export function resolved(index: Index, node: SchemaNode): SchemaNode | undefined {
  if (node.$ref === undefined) return node;
  const seen = new Set<string>();
  let current: SchemaNode | undefined = node;
  while (current?.$ref !== undefined && !seen.has(current.$ref)) {
    seen.add(current.$ref);
    current = index.schema.get(current.$ref)?.node;
  }
  return current?.$ref === undefined ? current : undefined;
}

/** The schemas that a value of this one may be of: itself, or the branches of a union; references are followed. */
export function branchesOf(index: Index, node: SchemaNode, seen = new Set<SchemaNode>()): SchemaNode[] {
  const target = resolved(index, node);
  if (!target || seen.has(target)) return [];
  seen.add(target);
  return target.anyOf ? target.anyOf.flatMap((branch) => branchesOf(index, branch, seen)) : [target];
}
