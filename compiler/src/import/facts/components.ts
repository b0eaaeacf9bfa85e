import type { Library } from "../document/library.js";
import { type DocNode, member, members } from "../document/node.js";
import { reached } from "../document/reached.js";

/** What leads to a schema: operations that are imported, only what they leave out (errors, webhooks), or nothing. */
export type ComponentUse = "operations" | "elsewhere" | "none";

/**
 * Says what leads to each schema among the components of a document.
 * @param parts what is imported of the operations: parameters, bodies, answers
 */
export function componentUses(library: Library, parts: readonly DocNode[]): ReadonlyMap<DocNode, ComponentUse> {
  const { root } = library;
  const imported = reached(library, parts);
  const whole = reached(
    library,
    ["paths", "webhooks"].flatMap((name) => member(root, name) ?? []),
  );
  const useOf = (doc: DocNode): ComponentUse =>
    imported.has(doc) ? "operations" : whole.has(doc) ? "elsewhere" : "none";
  return new Map(members(member(member(root, "components"), "schemas")).map(([, doc]) => [doc, useOf(doc)] as const));
}
