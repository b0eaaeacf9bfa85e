import type { SchemaNode } from "../../definition/types.js";
import { interfaceName, paramsName } from "../../effective/names.js";
import { pascalCase } from "../../text/casing.js";
import { freeName } from "../facts/safe-name.js";
import type { Draft } from "./draft.js";
import { schemaUsage } from "./usage.js";

/** New names of schemas whose own are those of types that the compiler makes: `ListUsersParams`, `UserCreate`. */
export function renamedTypes(draft: Draft, client: string): Map<string, string> {
  const { resources, schemas } = draft;
  const made = new Set([client, `${client}Options`]);
  for (const { name, operations } of resources) {
    made.add(interfaceName(name));
    for (const operation of operations) {
      made.add(paramsName({ resource: name, about: "" }, operation.name));
      made.add(`${pascalCase(operation.name)}Params`);
    }
  }
  const { sent, received } = schemaUsage(draft);
  const isUsed = (name: string) => sent.has(name) || received.has(name);
  const lower = new Map<string, string>();
  const renamed = new Map<string, string>();
  const given = new Set<string>();
  const isTaken = (name: string) => made.has(name) || schemas.has(name) || given.has(name);
  const rename = (name: string, wished: string): void => {
    const chosen = freeName(wished, isTaken);
    given.add(chosen);
    renamed.set(name, chosen);
  };
  for (const name of [...schemas.keys()].sort()) {
    const base = /^(.+)(Create|Update|Input)$/.exec(name)?.[1];
    const isDerived = base !== undefined && schemas.has(base) && isUsed(base) && sent.has(base);
    const twin = lower.get(name.toLowerCase());
    lower.set(name.toLowerCase(), name);
    if (isDerived) rename(name, `${name}Fields`);
    else if (made.has(name)) rename(name, `${name}Record`);
    else if (twin !== undefined && twin !== name) rename(name, `${name}Other`);
  }
  return renamed;
}

/** A draft in which schemas have their new names. */
export function withRenamedTypes(draft: Draft, renamed: ReadonlyMap<string, string>): Draft {
  if (renamed.size === 0) return draft;
  const named = (name: string) => renamed.get(name) ?? name;
  const inNode = (node: SchemaNode): SchemaNode => renamedNode(node, named);
  const inRecord = (all: Readonly<Record<string, SchemaNode>>) =>
    Object.fromEntries(Object.entries(all).map(([name, node]) => [name, inNode(node)]));
  const schemaOrName = (value: unknown): unknown =>
    typeof value === "string" ? named(value) : inNode(value as SchemaNode);
  const inKeys = (value: unknown, keys: readonly string[]): unknown =>
    typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value).map(([key, inner]: [string, unknown]) => [
            key,
            keys.includes(key) ? schemaOrName(inner) : inner,
          ]),
        )
      : value;
  return {
    ...draft,
    schemas: new Map([...draft.schemas].map(([name, node]) => [named(name), inNode(node)])),
    resources: draft.resources.map((resource) => ({
      ...resource,
      ...(resource.model !== undefined && { model: named(resource.model) }),
      operations: resource.operations.map((operation) => ({
        ...operation,
        query: inRecord(operation.query),
        header: inRecord(operation.header),
        path: inRecord(operation.path),
        rest: {
          ...operation.rest,
          ...(operation.rest.body !== undefined && {
            body: inKeys(operation.rest.body, ["json", "json-patch", "multipart", "items"]) as NonNullable<
              typeof operation.rest.body
            >,
          }),
          ...(operation.rest.returns !== undefined && {
            returns: inKeys(operation.rest.returns, ["one", "many"]) as NonNullable<typeof operation.rest.returns>,
          }),
        },
      })),
    })),
  };
}

/** A node whose references have new names. */
export function renamedNode(node: SchemaNode, named: (name: string) => string): SchemaNode {
  return {
    ...node,
    ...(node.$ref !== undefined && { $ref: named(node.$ref) }),
    ...(node.properties && {
      properties: Object.fromEntries(
        Object.entries(node.properties).map(([name, part]) => [name, renamedNode(part, named)]),
      ),
    }),
    ...(node.items && { items: renamedNode(node.items, named) }),
    ...(node.anyOf && { anyOf: node.anyOf.map((part) => renamedNode(part, named)) }),
    ...(typeof node.additionalProperties === "object" && {
      additionalProperties: renamedNode(node.additionalProperties, named),
    }),
  };
}
