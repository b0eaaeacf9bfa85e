import type { SchemaFact } from "../facts/facts.js";
import { isSame } from "./aspects.js";
import { compareNodes } from "./compare-nodes.js";
import { compareOperations } from "./compare-operations.js";
import type { FactChange } from "./fact-change.js";
import type { Api, Lock } from "./lock.js";
import { renamedSchemas, withNames } from "./renamed-schemas.js";

/** Everything that differs, operations first, in the order of the new document. */
export function compareFacts(before: Lock, after: Lock): FactChange[] {
  const renamed = renamedSchemas(before.schemas, after.schemas);
  const old = withNames(before, renamed);
  return [
    ...compareApi(before.api, after.api),
    ...compareOperations(old, after),
    ...compareSchemas(old.schemas, after.schemas, new Map([...renamed].map(([from, to]) => [to, from]))),
  ];
}

const PARTS = ["version", "server", "auth", "accept", "error"] as const;

function compareApi(before: Api, after: Api): FactChange[] {
  // A document that shows no error any more does not say that errors look different.
  const isTold = (part: keyof Api) => part !== "error" || after.error !== undefined;
  return PARTS.filter((part) => isTold(part) && !isSame(before[part], after[part])).map((part) => ({
    kind: "api",
    part,
    before,
    after,
  }));
}

function compareSchemas(
  before: readonly SchemaFact[],
  after: readonly SchemaFact[],
  oldNames: ReadonlyMap<string, string>,
): FactChange[] {
  const [old, now] = [new Map(before.map((one) => [one.name, one])), new Map(after.map((one) => [one.name, one]))];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((name): FactChange[] => {
    const [from, to] = [old.get(name), now.get(name)];
    const oldName = oldNames.get(name);
    if (!from) return to ? [{ kind: "schema-added", schema: to }] : [];
    if (!to) return [{ kind: "schema-removed", schema: from }];
    return [
      ...(oldName === undefined ? [] : [{ kind: "schema-renamed" as const, before: oldName, schema: to }]),
      ...compareNodes(from.node, to.node, { kind: "schema", name }, []),
      ...compareUpdates(from, to),
    ];
  });
}

/** Members that only prose says an update must send. */
function compareUpdates({ name: schema, onUpdate: old = [] }: SchemaFact, { node, onUpdate: now = [] }: SchemaFact) {
  const change = (name: string, isRequired: boolean): FactChange => ({
    kind: "update-required",
    schema,
    name,
    isRequired,
  });
  const isThere = (name: string) => Object.hasOwn(node.properties ?? {}, name);
  return [
    ...now.filter((name) => !old.includes(name)).map((name) => change(name, true)),
    ...old.filter((name) => !now.includes(name) && isThere(name)).map((name) => change(name, false)),
  ];
}
