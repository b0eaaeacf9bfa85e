import type { Library } from "./library.js";
import type { DocNode } from "./node.js";

/** Everything that values hold or refer to, themselves included. References that lead nowhere are passed over. */
export function reached(library: Library, roots: readonly DocNode[]): ReadonlySet<DocNode> {
  const found = new Set<DocNode>();
  const waiting = [...roots];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    if (node.kind === "list") waiting.push(...node.items);
    if (node.kind !== "map") continue;
    for (const [name, { value }] of node.entries) {
      waiting.push(value);
      if (name === "$ref") waiting.push(...target(library, value));
      // The names of a `discriminator` are references too.
      if (name === "mapping" && value.kind === "map")
        for (const one of value.entries.values()) waiting.push(...target(library, one.value));
    }
  }
  return found;
}

function target(library: Library, place: DocNode): DocNode[] {
  if (place.kind !== "scalar" || typeof place.value !== "string" || !place.value.includes("#")) return [];
  const answer = library.resolve(place.value, place);
  return "node" in answer ? [answer.node] : [];
}
