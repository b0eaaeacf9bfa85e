import type { SchemaNode } from "../../definition/types.js";
import { groupBy } from "../../emit/group-by.js";
import type { OperationFact, SchemaFact } from "../facts/facts.js";
import { renamedNode } from "../infer/distinct-types.js";
import { sortedKeys } from "./lock.js";
import type { Lock } from "./lock.js";

/** New names by old ones: schemas that are gone, each with the only new one that says the same. */
export function renamedSchemas(before: readonly SchemaFact[], after: readonly SchemaFact[]): Map<string, string> {
  const [old, now] = [new Set(before.map(({ name }) => name)), new Set(after.map(({ name }) => name))];
  const gone = before.filter(({ name, node }) => !now.has(name) && isTelling(node));
  const made = after.filter(({ name, node }) => !old.has(name) && isTelling(node));
  // Schemas that are renamed refer to each other by names that differ.
  const isStable = (name: string) => old.has(name) && now.has(name);
  const print = ({ node }: SchemaFact) =>
    JSON.stringify(sortedKeys(renamedNode(node, (name) => (isStable(name) ? name : "?"))));
  const [from, to] = [groupBy(gone, print), groupBy(made, print)];
  return new Map(
    [...from].flatMap(([text, [one, ...others]]) => {
      const [twin, ...rest] = to.get(text) ?? [];
      return one && twin && others.length + rest.length === 0 ? [[one.name, twin.name] as const] : [];
    }),
  );
}

/** Whether a node says enough to be known again. */
function isTelling({ properties = {}, enum: values = [] }: SchemaNode): boolean {
  return Object.keys(properties).length > 1 || values.length > 1;
}

/** A lock in which schemas have other names. */
export function withNames(lock: Lock, names: ReadonlyMap<string, string>): Lock {
  if (names.size === 0) return lock;
  const named = (name: string) => names.get(name) ?? name;
  const content = <T extends { readonly node?: SchemaNode }>(part: T): T =>
    part.node ? { ...part, node: renamedNode(part.node, named) } : part;
  const operation = (one: OperationFact): OperationFact => ({
    ...one,
    parameters: one.parameters.map(content),
    ...(one.body && { body: content(one.body) }),
    answer: content(one.answer),
  });
  return {
    ...lock,
    operations: lock.operations.map(operation),
    schemas: lock.schemas.map((one) => ({ ...content(one), name: named(one.name) })),
  };
}
