import type { SchemaNode } from "../../definition/types.js";
import type { Described } from "./describe-parameters.js";
import type { OperationDraft, ResourceDraft } from "./draft.js";
import { OFTEN } from "./mine-conventions.js";
import { isSame } from "./overlay.js";

/** The meaning a name has most often, when it has it often. */
export function sharedParameters(all: readonly Described[]): Record<string, SchemaNode> {
  const counts = new Map<string, Map<string, number>>();
  for (const { query, header, path } of all) {
    for (const [name, node] of [...Object.entries(query), ...Object.entries(header), ...Object.entries(path)]) {
      const own = counts.get(name) ?? new Map<string, number>();
      const text = JSON.stringify(node);
      own.set(text, (own.get(text) ?? 0) + 1);
      counts.set(name, own);
    }
  }
  const shared: Record<string, SchemaNode> = {};
  for (const [name, own] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first] = [...own].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (first && first[1] >= OFTEN && first[0] !== INTEGER) shared[name] = JSON.parse(first[0]) as SchemaNode;
  }
  return shared;
}

const INTEGER = JSON.stringify({ type: "integer" });

/** What is said of a path parameter when nothing is said of it. */
export function effectivePath(
  name: string,
  own: Readonly<Record<string, SchemaNode>>,
  shared: Readonly<Record<string, SchemaNode>>,
): SchemaNode {
  return own[name] ?? shared[name] ?? { type: "integer" };
}

/** Path parameters that mean the same in all operations of the resource and are not what is assumed anyway. */
export function pathOf(
  draft: ResourceDraft,
  described: ReadonlyMap<OperationDraft, Described>,
  shared: Readonly<Record<string, SchemaNode>>,
): Record<string, SchemaNode> {
  const found = new Map<string, Set<string>>();
  for (const operation of draft.operations) {
    for (const [name, node] of Object.entries(described.get(operation)?.path ?? {})) {
      found.set(name, (found.get(name) ?? new Set()).add(JSON.stringify(node)));
    }
  }
  const own: Record<string, SchemaNode> = {};
  for (const [name, texts] of found) {
    const [only = "{}"] = texts;
    const node = JSON.parse(only) as SchemaNode;
    if (texts.size === 1 && !isSame(effectivePath(name, {}, shared), node)) own[name] = node;
  }
  return own;
}
