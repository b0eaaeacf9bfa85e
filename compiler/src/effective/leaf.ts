import type { SchemaNode } from "../definition/types.js";

/** Whether a schema has no other inside it and refers to none: a text, a number, a choice, a map of anything. */
export function isLeaf({ $ref, properties, items, anyOf, additionalProperties }: SchemaNode): boolean {
  return !($ref ?? properties ?? items ?? anyOf) && typeof additionalProperties !== "object";
}
