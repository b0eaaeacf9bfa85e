import type { SchemaNode } from "../../definition/types.js";
import type { Place } from "../document/node.js";
import { problem, type Problem } from "../problem.js";
import { type Facts, partsOf, referencesIn } from "./facts.js";

/** Schemas that may be made of each other, one inside the other: a class that inherits from so many was not meant. */
export const MOST_PARTS_DEEP = 200;
/** Members that `allOf` may write out in one document; each schema of a chain has those of all before it. */
export const MOST_MEMBERS = 500_000;
/** Schemas that may stand inside each other without any coming twice. What compiles them follows one with the other open. */
const MOST_DEEP = 600;

/**
 * The first schema that stands too deep inside others, followed from the operations as a compiler does. Found without
 * recursion, because the depth is the document's.
 */
export function deepSchema(
  { operations, schemas }: Pick<Facts, "operations" | "schemas">,
  placeOf: (name: string) => Place,
): Problem | undefined {
  const used = operations.flatMap(({ body, answer, parameters }) =>
    [body?.node, answer.node, ...parameters.map(({ node }) => node)].flatMap((node) =>
      node ? [...referencesIn(node)] : [],
    ),
  );
  const nodes = new Map(schemas.map(({ name, node }) => [name, node] as const));
  const seen = new Set<string>();
  for (const name of new Set([...used, ...nodes.keys()])) {
    const open: { readonly name: string; readonly next: Iterator<string> }[] = [];
    const enter = (one: string): void => {
      seen.add(one);
      open.push({ name: one, next: references(nodes.get(one) ?? {}) });
    };
    if (!seen.has(name)) enter(name);
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const { value, done } = top.next.next();
      if (done) open.pop();
      else if (!seen.has(value)) enter(value);
      if (open.length > MOST_DEEP) {
        const last = open.at(-1)?.name ?? name;
        const what = `one in which more than ${MOST_DEEP} schemas stand inside each other, "${last}" the deepest`;
        return problem("document-limit", placeOf(last), { what });
      }
    }
  }
  return undefined;
}

function* references(node: SchemaNode): Generator<string, undefined> {
  if (node.$ref !== undefined) yield node.$ref;
  for (const part of partsOf(node)) yield* references(part);
  return undefined;
}
