import type { SchemaNode } from "../../definition/types.js";
import { type OperationFact, operationKey, type ParameterFact, type SchemaFact, shapeOf } from "../facts/facts.js";
import { answerOf } from "../infer/answers.js";
import { pagingOf } from "../infer/paging.js";
import { type Aspect, aspects, isSame, typeText } from "./aspects.js";
import type { Lock } from "./lock.js";

/** Where a node hangs: on a schema, or inline on an operation. */
export type Root =
  | { readonly kind: "schema"; readonly name: string }
  | { readonly kind: "body" | "answer"; readonly operation: OperationFact };

/** One difference between two sets of facts. */
export type FactChange =
  | { readonly kind: "operation-added" | "operation-removed"; readonly operation: OperationFact }
  | { readonly kind: "operation-moved"; readonly before: OperationFact; readonly operation: OperationFact }
  | { readonly kind: "deprecated"; readonly operation: OperationFact }
  | {
      readonly kind: "parameter-added" | "parameter-removed";
      readonly operation: OperationFact;
      readonly parameter: ParameterFact;
    }
  | { readonly kind: "parameter-required"; readonly operation: OperationFact; readonly parameter: ParameterFact }
  | {
      readonly kind: "parameter-node";
      readonly operation: OperationFact;
      readonly parameter: ParameterFact;
      readonly before: SchemaNode;
      readonly aspect: Aspect;
    }
  | { readonly kind: "body" | "answer"; readonly before: OperationFact; readonly operation: OperationFact }
  | { readonly kind: "schema-added" | "schema-removed"; readonly schema: SchemaFact }
  | {
      readonly kind: "property-added";
      readonly root: Root;
      readonly path: readonly string[];
      readonly name: string;
      readonly node: SchemaNode;
    }
  | {
      readonly kind: "property-removed";
      readonly root: Root;
      readonly path: readonly string[];
      readonly name: string;
      readonly node: SchemaNode;
    }
  | {
      readonly kind: "required-added" | "required-removed";
      readonly root: Root;
      readonly path: readonly string[];
      readonly name: string;
    }
  | {
      readonly kind: "node";
      readonly root: Root;
      readonly path: readonly string[];
      readonly before: SchemaNode;
      readonly after: SchemaNode;
      readonly aspect: Aspect;
    }
  | { readonly kind: "version"; readonly before: string; readonly after: string };

/** Everything that differs, operations first, in the order of the new document. */
export function compareFacts(before: Lock, after: Lock): FactChange[] {
  return [
    ...(before.api.version === after.api.version
      ? []
      : [{ kind: "version" as const, before: before.api.version, after: after.api.version }]),
    ...compareOperations(before, after),
    ...compareSchemas(before.schemas, after.schemas),
  ];
}

const keyOf = (fact: OperationFact) => `${fact.method} ${shapeOf(fact.path)}`;

/** Operations by address; two of one address are told apart by the names in their paths. */
export function byAddress(operations: readonly OperationFact[]): Map<string, OperationFact> {
  const found = new Map<string, OperationFact>();
  for (const fact of operations) found.set(found.has(keyOf(fact)) ? operationKey(fact) : keyOf(fact), fact);
  return found;
}

function compareOperations(before: Lock, after: Lock): FactChange[] {
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
    return { kind: answer.kind, envelope: answer.envelope, style, parameter, size, place };
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
  return old.node && now.node ? compareNodes(old.node, now.node, { kind: "body", operation }, []) : [];
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

function compareSchemas(before: readonly SchemaFact[], after: readonly SchemaFact[]): FactChange[] {
  const [old, now] = [new Map(before.map((one) => [one.name, one])), new Map(after.map((one) => [one.name, one]))];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((name): FactChange[] => {
    const [from, to] = [old.get(name), now.get(name)];
    if (from && to) return compareNodes(from.node, to.node, { kind: "schema", name }, []);
    return to ? [{ kind: "schema-added", schema: to }] : from ? [{ kind: "schema-removed", schema: from }] : [];
  });
}

/** The differences of two versions of a node, at any depth. */
export function compareNodes(before: SchemaNode, after: SchemaNode, root: Root, path: readonly string[]): FactChange[] {
  const changes: FactChange[] = aspects(before, after).map((aspect) => ({
    kind: "node",
    root,
    path,
    before,
    after,
    aspect,
  }));
  if (changes.some((one) => one.kind === "node" && one.aspect === "type")) return changes;
  const [old, now] = [before.properties ?? {}, after.properties ?? {}];
  for (const [name, node] of Object.entries(now)) {
    const from = Object.hasOwn(old, name) ? old[name] : undefined;
    if (from) changes.push(...compareNodes(from, node, root, [...path, "properties", name]));
    else changes.push({ kind: "property-added", root, path, name, node });
  }
  for (const [name, node] of Object.entries(old))
    if (!Object.hasOwn(now, name)) changes.push({ kind: "property-removed", root, path, name, node });
  // What a member that comes or goes must do is part of its coming or going.
  const isOld = (name: string) => Object.hasOwn(old, name) && Object.hasOwn(now, name);
  for (const name of after.required ?? [])
    if (!before.required?.includes(name) && isOld(name)) changes.push({ kind: "required-added", root, path, name });
  for (const name of before.required ?? [])
    if (!after.required?.includes(name) && isOld(name)) changes.push({ kind: "required-removed", root, path, name });
  if (before.items && after.items) changes.push(...compareNodes(before.items, after.items, root, [...path, "items"]));
  const [values, others] = [before.additionalProperties, after.additionalProperties];
  if (typeof values === "object" && typeof others === "object")
    changes.push(...compareNodes(values, others, root, [...path, "additionalProperties"]));
  return changes;
}
