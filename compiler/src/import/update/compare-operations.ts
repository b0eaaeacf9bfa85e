import type { SchemaNode } from "../../definition/types.js";
import { type OperationFact, operationKey, type ParameterFact, shapeOf } from "../facts/facts.js";
import { answerOf } from "../infer/answers.js";
import { pagingOf } from "../infer/paging.js";
import { aspects, isSame, typeText } from "./aspects.js";
import { compareNodes } from "./compare-nodes.js";
import type { FactChange } from "./fact-change.js";
import type { Lock } from "./lock.js";

const keyOf = (fact: OperationFact) => `${fact.method} ${shapeOf(fact.path)}`;

/** Operations by address; two of one address are told apart by the names in their paths. */
export function byAddress(operations: readonly OperationFact[]): Map<string, OperationFact> {
  const found = new Map<string, OperationFact>();
  for (const fact of operations) found.set(found.has(keyOf(fact)) ? operationKey(fact) : keyOf(fact), fact);
  return found;
}

/** What differs between the operations of two sets of facts. */
export function compareOperations(before: Lock, after: Lock): FactChange[] {
  const [old, now] = [byAddress([...before.operations].sort(byKey)), byAddress([...after.operations].sort(byKey))];
  const [oldShape, newShape] = [listingShape(before), listingShape(after)];
  const compared = (from: OperationFact, to: OperationFact) =>
    compareOperation(from, to, isSame(oldShape(from), newShape(to)));
  const removed = [...old].filter(([key]) => !now.has(key)).map(([, fact]) => fact);
  const added = [...now].filter(([key]) => !old.has(key)).map(([, fact]) => fact);
  const moved = new Map<OperationFact, OperationFact>();
  for (const fact of added) {
    const from = removed.find((one) => one.id !== undefined && one.id === fact.id && one.method === fact.method);
    if (from) moved.set(fact, from);
  }
  const gone = new Set(moved.values());
  return [
    ...added.flatMap((operation): FactChange[] => {
      const from = moved.get(operation);
      return from
        ? [{ kind: "operation-moved", before: from, operation }, ...compared(from, operation)]
        : [{ kind: "operation-added", operation }];
    }),
    ...[...now].flatMap(([key, operation]) => {
      const from = old.get(key);
      return from ? compared(from, operation) : [];
    }),
    ...removed
      .filter((fact) => !gone.has(fact))
      .map((operation) => ({ kind: "operation-removed" as const, operation })),
  ];
}

function byKey(a: OperationFact, b: OperationFact): number {
  return operationKey(a) < operationKey(b) ? -1 : 1;
}

/** Where the records of an answer are, and how they are paged: what an import infers, so no fact says it. */
function listingShape({ schemas }: Lock): (fact: OperationFact) => unknown {
  const byName = new Map(schemas.map(({ name, node }) => [name, node]));
  const find = (name: string) => byName.get(name);
  return (fact) => {
    const answer = answerOf(fact.answer, find);
    const { style, parameter, size, in: place } = pagingOf(fact, answer, find)?.style ?? {};
    const record = answer.kind === "many" ? answer.node?.$ref : undefined;
    return { kind: answer.kind, envelope: answer.envelope, record, style, parameter, size, place };
  };
}

function compareOperation(before: OperationFact, operation: OperationFact, isSameListing: boolean): FactChange[] {
  const changes: FactChange[] = [];
  if (before.deprecated !== operation.deprecated) changes.push({ kind: "deprecated", operation });
  const outside = (fact: OperationFact) =>
    new Map(fact.parameters.filter((one) => one.in !== "path").map((one) => [`${one.in} ${one.name}`, one] as const));
  const inPath = (fact: OperationFact) =>
    [...fact.path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) =>
      fact.parameters.find((one) => one.in === "path" && one.name === name),
    );
  const [old, now] = [outside(before), outside(operation)];
  const pairs: [ParameterFact, ParameterFact][] = [];
  for (const [key, parameter] of now) {
    const from = old.get(key);
    if (from) pairs.push([from, parameter]);
    else changes.push({ kind: "parameter-added", operation, parameter });
  }
  for (const [key, parameter] of old)
    if (!now.has(key)) changes.push({ kind: "parameter-removed", operation, parameter });
  const newPath = inPath(operation);
  for (const [index, from] of inPath(before).entries()) {
    const to = newPath[index];
    if (from && to && shapeOf(before.path) === shapeOf(operation.path)) pairs.push([from, to]);
  }
  for (const [from, parameter] of pairs) {
    if (from.required !== parameter.required) changes.push({ kind: "parameter-required", operation, parameter });
    for (const aspect of aspects(from.node, parameter.node))
      changes.push({ kind: "parameter-node", operation, parameter, before: from.node, aspect });
  }
  const answers = isSameListing ? compareAnswers(before, operation) : [{ kind: "answer" as const, before, operation }];
  return [...changes, ...compareBodies(before, operation), ...answers];
}

function compareBodies(before: OperationFact, operation: OperationFact): FactChange[] {
  const [old, now] = [before.body, operation.body];
  if (!old && !now) return [];
  if (!old || !now || old.kind !== now.kind || isOtherKind(old.node, now.node))
    return [{ kind: "body", before, operation }];
  return [
    ...(old.required === now.required ? [] : [{ kind: "body-required" as const, operation }]),
    ...(old.node && now.node ? compareNodes(old.node, now.node, { kind: "body", operation }, []) : []),
  ];
}

function compareAnswers(before: OperationFact, operation: OperationFact): FactChange[] {
  const [old, now] = [before.answer, operation.answer];
  if (old.kind !== now.kind || old.link !== now.link || isOtherKind(old.node, now.node))
    return [{ kind: "answer", before, operation }];
  return old.node && now.node ? compareNodes(old.node, now.node, { kind: "answer", operation }, []) : [];
}

/** Whether two nodes are not versions of one: another schema, another type. */
function isOtherKind(before: SchemaNode = {}, after: SchemaNode = {}): boolean {
  if (before.$ref !== after.$ref) return true;
  if (
    before.items &&
    after.items &&
    (before.items.$ref !== undefined || after.items.$ref !== undefined) &&
    before.items.$ref !== after.items.$ref
  )
    return true;
  return typeText(before) !== typeText(after);
}
