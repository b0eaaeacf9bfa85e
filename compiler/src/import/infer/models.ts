import type { SchemaNode } from "../../definition/types.js";
import { type Facts, type OperationFact, partsOf } from "../facts/facts.js";
import { type Answer, resolve } from "./answers.js";
import type { OperationDraft } from "./draft.js";
import type { Group } from "./groups.js";
import type { GroupPaths } from "./path-names.js";

/** Schemas that are sent as a part of something, or in a list. */
export function sentInside(facts: Facts, find: (name: string) => SchemaNode | undefined): Set<string> {
  const found = new Set<string>();
  const waiting = facts.operations.flatMap(({ body }) => (body ? partsOf(resolve(body.node, find)) : []));
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.readOnly === true) continue;
    waiting.push(...partsOf(node));
    if (node.$ref === undefined || found.has(node.$ref)) continue;
    found.add(node.$ref);
    const target = find(node.$ref);
    if (target) waiting.push(target);
  }
  return found;
}

/** The schema of one record: what reading one returns, else what listing, creating or changing does. */
export function modelNode(
  group: Group,
  paths: GroupPaths,
  answer: (fact: OperationFact) => Answer,
): SchemaNode | undefined {
  const at = (method: string, template: string) =>
    group.operations.find((fact) => fact.method === method && templateOf(paths.of(fact).path, paths) === template);
  const read = at("GET", "{item}");
  const list = at("GET", "{collection}");
  const create = at("POST", "{collection}");
  const change =
    at("PUT", "{item}") ?? at("PATCH", "{item}") ?? at("PUT", "{collection}") ?? at("PATCH", "{collection}");
  for (const fact of [read, list, create, change]) {
    const found = fact && answer(fact);
    if (
      found?.node &&
      (found.kind === "one" || found.kind === "many") &&
      (found.node.$ref !== undefined || found.node.properties)
    )
      return found.node;
  }
  const sent = create?.body?.kind === "json" ? create.body : change?.body?.kind === "json" ? change.body : undefined;
  return sent?.node && (sent.node.$ref !== undefined || sent.node.properties) ? sent.node : undefined;
}

export function templateOf(path: string, { collection, item }: GroupPaths): string {
  if (item !== undefined && (path === item || path.startsWith(`${item}/`))) return `{item}${path.slice(item.length)}`;
  if (path === collection || path.startsWith(`${collection}/`)) return `{collection}${path.slice(collection.length)}`;
  return path;
}

/** Whether an operation sends or returns the model of its resource. */
export function isAboutModel({ rest: { body, returns } }: OperationDraft, model: string): boolean {
  return (
    returns === "one" ||
    returns === "many" ||
    body === "json" ||
    body === "json-patch" ||
    JSON.stringify([body, returns]).includes(`"${model}"`)
  );
}
