import type { SchemaNode } from "../definition/types.js";
import type { Index, SchemaUsage } from "./reference.js";
import type { EffectiveOperation } from "./operation.js";
import { parameterMap } from "./request.js";
import { bodyOf } from "./body.js";
import { directionOf, type Direction, type Use } from "./direction.js";
import { isLeaf } from "./leaf.js";
import { returnsOf } from "./returns.js";

const known = new WeakMap<Index, SchemaUsage>();

/** In which directions each schema is used, directly or inside another. */
export function schemaUsage(index: Index): SchemaUsage {
  let usage = index.usage ?? known.get(index);
  if (!usage) known.set(index, (usage = findUsage(index)));
  return usage;
}

function findUsage(index: Index): SchemaUsage {
  const usage = new Map<string, Set<Use>>();
  const waiting: [SchemaNode, Direction][] = [];
  const visitSchema = (name: string, direction: Direction): void => {
    const directions = usage.get(name) ?? new Set();
    usage.set(name, directions);
    if (directions.has(direction)) return;
    directions.add(direction);
    const entry = index.schema.get(name);
    if (!entry || (direction !== "read" && entry.node.identifiedBy)) return;
    // Kept for later instead of visited at once: a chain of schemas may be longer than the stack is deep.
    waiting.push([entry.node, direction]);
  };
  const visitNode = (node: SchemaNode, direction: Direction): void => {
    const inner = direction === "read" ? "read" : "input";
    if (node.$ref !== undefined) visitSchema(node.$ref, inner);
    for (const member of Object.values(node.properties ?? {})) {
      if (isLeaf(member)) continue;
      const said = [member, member.$ref === undefined ? undefined : index.schema.get(member.$ref)?.node];
      const isLeftOut = said.some((one) => (direction === "read" ? one?.writeOnly : one?.readOnly) === true);
      if (!isLeftOut) visitNode(member, inner);
    }
    for (const branch of node.anyOf ?? []) visitNode(branch, inner);
    if (node.items) visitNode(node.items, inner);
    if (typeof node.additionalProperties === "object") visitNode(node.additionalProperties, inner);
  };
  // Most operations have the maps of their convention and of their resource.
  const maps = new Set([index.project.integration.value.parameters, ...index.operations.flatMap(parameterMaps)]);
  for (const map of maps) {
    for (const node of Object.values(map ?? {})) if (node !== null) visitNode(node, "input");
  }
  for (const name of Object.values(index.project.integration.value.webhooks?.types ?? {})) visitSchema(name, "read");
  for (const operation of index.operations) {
    const returned = returnsOf(operation).node;
    if (returned) visitNode(returned, "read");
    const body = bodyOf(operation);
    if (body?.node.$ref !== undefined) visitSchema(body.node.$ref, directionOf(operation));
    else if (body) visitNode(body.node, "input");
    if (body?.kind === "json-patch" && body.node.$ref !== undefined) usage.get(body.node.$ref)?.add("patch");
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) visitNode(...next);
  return usage;
}

/** The path, query and header parameters that are written at the operation or its resource. */
function parameterMaps({ definition, resource }: EffectiveOperation) {
  return [definition.path, resource.value.path, parameterMap(definition.query), definition.header];
}
