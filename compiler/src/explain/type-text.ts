import type { SchemaNode } from "../definition/types.js";
import { typesOf } from "../effective/types-of.js";

/** The type of a value in a few words: `string`, `Ticket[]`, `"red" | "green"`. */
export function typeText(node: SchemaNode): string {
  const { $ref, items, anyOf, format, additionalProperties } = node;
  const choices = node.enum ?? (node.values && Object.keys(node.values));
  if ($ref !== undefined) return $ref;
  if (choices) return choices.map((value) => JSON.stringify(value)).join(" | ");
  if (anyOf) return anyOf.map(typeText).join(" | ");
  if (items) return `${typeText(items)}[]`;
  if (typeof additionalProperties === "object") return `map of ${typeText(additionalProperties)}`;
  const types = typesOf(node).join(" | ") || "any value";
  return format === undefined ? types : `${types} (${format})`;
}
