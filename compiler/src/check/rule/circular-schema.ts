import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { SchemaNode } from "../../definition/types.js";
import type { Index, SchemaEntry } from "../../effective/reference.js";
import type { Rule } from "../rule.js";

/** A schema says what its values are, sooner or later; objects and lists may hold more of their own kind. */
export const circularSchema: Rule = function* (index) {
  const reported = new Set<string>();
  for (const entry of index.schema.values()) {
    const chain = reported.has(entry.name) ? undefined : wayBack(index, entry);
    if (!chain) continue;
    for (const name of chain) reported.add(name);
    yield diagnostic("circular-schema", entry.span(), { name: entry.name, chain: [...chain, entry.name].join(" -> ") });
  }
};

/** The names through which a schema leads back to itself without an object or a list in between. */
function wayBack(index: Index, { name, node }: SchemaEntry): string[] | undefined {
  const seen = new Set<string>();
  const search = (from: SchemaNode, chain: readonly string[]): string[] | undefined => {
    for (const next of sameValue(from)) {
      if (next === name) return [...chain];
      const target = index.schema.get(next);
      if (!target || seen.has(next)) continue;
      seen.add(next);
      const found = search(target.node, [...chain, next]);
      if (found) return found;
    }
    return undefined;
  };
  return search(node, [name]);
}

/** The schemas whose values are values of this one. */
function sameValue({ $ref, anyOf = [] }: SchemaNode): string[] {
  return [...($ref === undefined ? [] : [$ref]), ...anyOf.flatMap(sameValue)];
}
