import type { FactChange, Root } from "./fact-change.js";
import type { Outcome, UpdateContext } from "./context.js";
import type { Located } from "./definitions-view.js";

export type Of<Kind extends FactChange["kind"]> = FactChange & { readonly kind: Kind };

/** What comes of a change of something that the definitions do not have, which an import may not have either. */
export function missing(root: Root, { fresh, stale }: UpdateContext): Outcome {
  if (root.kind === "schema" && fresh.view.node(root, []) === undefined) return { done: "no operation uses it" };
  if (root.kind === "schema" && stale().view.node(root, []) === undefined)
    return { done: "comes whole with what uses it" };
  return { conflict: "the definitions do not have it" };
}

export const OUTSIDE: Outcome = { done: "outside of what definitions describe" };

/** The object behind a reference. */
export function resolvedAt(at: Located, { view }: UpdateContext): Located | undefined {
  if (at.node.$ref === undefined) return at;
  const entry = view.index.schema.get(at.node.$ref);
  return entry && { file: entry.file, path: [entry.name], node: entry.node, schema: entry.name };
}

export function edit(
  texts: Map<string, string>,
  { file }: { readonly file: string },
  change: (text: string) => string,
): void {
  texts.set(file, change(texts.get(file) ?? ""));
}
