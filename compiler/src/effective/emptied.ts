import type { SchemaNode } from "../definition/types.js";
import { isIn } from "./direction.js";
import type { Index } from "./reference.js";

/**
 * The members that null empties in a JSON Patch, although their schemas do not admit it: what a record cannot do without
 * is not among them.
 */
export function emptiedMembers(index: Index, { properties = {}, requiredOnCreate = [] }: SchemaNode): string[] {
  return Object.entries(properties)
    .filter(([name, node]) => !requiredOnCreate.includes(name) && !admitsNull(node) && isIn(index, node, "update"))
    .map(([name]) => name);
}

function admitsNull({ $ref, type, anyOf, enum: choices, properties, items, ...rest }: SchemaNode): boolean {
  if (anyOf) return anyOf.some(admitsNull);
  const others = [$ref, choices, properties, items, rest.values, rest.const, rest.additionalProperties];
  return type === undefined ? others.every((one) => one === undefined) : [type].flat().includes("null");
}
