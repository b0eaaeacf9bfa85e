import { asNode } from "../../effective/body.js";
import type { SchemaNode } from "../../definition/types.js";
import { partsOf } from "../facts/facts.js";
import type { Draft, OperationDraft } from "./draft.js";

/** How schemas are used: by name, in bodies and answers, and inside each other. */
export interface SchemaUsage {
  readonly received: ReadonlySet<string>;
  readonly sent: ReadonlySet<string>;
  /** Sent as a part of something else, or in a list: an id then says which record is meant. */
  readonly sentInside: ReadonlySet<string>;
  /** Sent as multipart, where members can be files. */
  readonly multipart: ReadonlySet<string>;
  /** Sent as JSON, which has no files. */
  readonly json: ReadonlySet<string>;
}

/** Follows every schema from where it is used. */
export function schemaUsage({ resources, schemas }: Draft): SchemaUsage {
  const received = new Set<string>();
  const sent = new Set<string>();
  const sentInside = new Set<string>();
  const multipart = new Set<string>();
  const json = new Set<string>();
  const follow = (node: SchemaNode, found: Set<string>, inside?: Set<string>): void => {
    const waiting: [SchemaNode, boolean][] = [[node, false]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [current, isInside] = next;
      const { $ref } = current;
      if ($ref !== undefined) {
        const isNew = !found.has($ref) || (isInside && inside && !inside.has($ref));
        found.add($ref);
        if (isInside) inside?.add($ref);
        const target = schemas.get($ref);
        if (isNew && target) waiting.push([target, isInside]);
      }
      for (const part of partsOf(current)) if (!inside || part.readOnly !== true) waiting.push([part, true]);
    }
  };
  for (const operation of resources.flatMap((one) => one.operations.map((draft) => ({ draft, model: one.model })))) {
    const { draft, model } = operation;
    for (const node of returnedNodes(draft, model)) follow(node, received);
    for (const { node, kind } of sentNodes(draft, model)) {
      if (kind === "multipart" && node.$ref !== undefined) multipart.add(node.$ref);
      if (kind !== "multipart") follow(node, json);
      follow(kind === "list" ? { type: "array", items: node } : node, sent, sentInside);
    }
    for (const node of [...Object.values(draft.query), ...Object.values(draft.header), ...Object.values(draft.path)])
      follow(node, sent, sentInside);
  }
  return { received, sent, sentInside, multipart, json };
}

function returnedNodes({ rest: { returns } }: OperationDraft, model: string | undefined): SchemaNode[] {
  if (returns === "one" || returns === "many") return model === undefined ? [] : [{ $ref: model }];
  if (typeof returns !== "object") return [];
  return [asNode("one" in returns ? returns.one : returns.many)];
}

interface Sent {
  readonly node: SchemaNode;
  readonly kind: "object" | "list" | "multipart";
}

function sentNodes({ rest: { body } }: OperationDraft, model: string | undefined): Sent[] {
  const own: SchemaNode = model === undefined ? {} : { $ref: model };
  if (body === undefined || body === "none") return [];
  if (typeof body === "string") return [{ node: own, kind: "object" }];
  if (body.array !== undefined) return [{ node: asNode(body.items ?? own), kind: "list" }];
  if (body.multipart !== undefined) return [{ node: asNode(body.multipart), kind: "multipart" }];
  return [{ node: asNode(body["json-patch"] ?? body.json ?? own), kind: "object" }];
}
