import type { SchemaNode } from "../../definition/types.js";
import type { AnswerFact } from "../facts/facts.js";

/** Finds a named schema. */
export type FindSchema = (name: string) => SchemaNode | undefined;

/** What an answer means: one record, many, or none, and where in the response they are. */
export interface Answer {
  readonly kind: "one" | "many" | "none" | "text" | "binary";
  readonly node?: SchemaNode;
  readonly envelope?: string;
  /** The whole response, for what stands beside the payload. */
  readonly whole?: SchemaNode;
}

/** A node with its references followed. */
export function resolve(node: SchemaNode | undefined, find: FindSchema): SchemaNode {
  let current = node ?? {};
  for (let steps = 0; current.$ref !== undefined && steps < 20; steps++) current = find(current.$ref) ?? {};
  return current;
}

/** Says what comes back from how it looks: a list, an object around a list, an object around one record. */
export function answerOf({ kind, node }: AnswerFact, find: FindSchema): Answer {
  if (kind !== "json") return { kind };
  const whole = resolve(node, find);
  if (isList(whole)) return { kind: "many", node: whole.items ?? {} };
  const list = listMember(whole, find);
  if (list) return { kind: "many", node: resolve(list.node, find).items ?? {}, envelope: list.name, whole };
  for (const name of WRAPPERS) {
    const inner = whole.properties?.[name];
    const wrapped = resolve(inner, find);
    if (!inner || !isObject(wrapped) || !hasOnlyMeta(whole, name)) continue;
    const deep = listMember(wrapped, find);
    if (deep && isName(name)) {
      const items = resolve(deep.node, find).items ?? {};
      return { kind: "many", node: items, envelope: `${name}.${deep.name}`, whole };
    }
    return { kind: "one", node: inner, envelope: name, whole };
  }
  return { kind: "one", node: node ?? {} };
}

const WRAPPERS = ["data", "result", "payload", "response"];
const LISTS = [
  "data",
  "items",
  "results",
  "result",
  "value",
  "values",
  "records",
  "entries",
  "content",
  "list",
  "rows",
  "objects",
  "elements",
  "hits",
  "nodes",
  "resources",
];
/** What stands beside a payload and is no part of it. */
const META =
  /^_?(page|pages|per_?page|page_?(size|count|number|info|token)|total\w*|\w*count|limit|offset|skip|take|cursor\w*|next\w*|prev\w*|previous\w*|has_?\w+|links?|meta|metadata|pagination|paging|self|first|last|object|url|uri|success|ok|status(_?code)?|message|messages|code|errors?|kind|etag|size|number|number_?of_?elements|empty|sort\w*|order\w*|pageable|request_?id|response_?metadata|warnings?|\w*token|incomplete_results|version|timestamp|included|start\w*|end\w*|type)$/i;

const isName = (name: string) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
const isList = (node: SchemaNode) => [node.type].flat().includes("array");
const isObject = (node: SchemaNode) =>
  [node.type].flat().includes("object") && Object.keys(node.properties ?? {}).length > 0;

function hasOnlyMeta(whole: SchemaNode, payload: string): boolean {
  return Object.keys(whole.properties ?? {}).every((name) => name === payload || META.test(name));
}

function listMember(whole: SchemaNode, find: FindSchema): { name: string; node: SchemaNode } | undefined {
  const lists = Object.entries(whole.properties ?? {}).filter(
    ([name, node]) => isName(name) && isList(resolve(node, find)),
  );
  const ofObjects = lists.filter(
    ([name, node]) =>
      !/^(errors?|warnings?|messages?|included|links)$/i.test(name) &&
      isObject(resolve(resolve(node, find).items, find)),
  );
  const [only] = ofObjects;
  const usual = LISTS.map((name) => lists.find(([one]) => one === name)).find((found) => found !== undefined);
  const chosen = usual ?? (ofObjects.length === 1 ? only : undefined);
  return chosen && hasOnlyMeta(whole, chosen[0]) ? { name: chosen[0], node: chosen[1] } : undefined;
}
