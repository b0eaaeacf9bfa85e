import type { SchemaNode } from "../definition/types.js";
import { typesOf } from "./types-of.js";

/**
 * How one argument is checked and written into a path, query or header.
 * `date` is `YYYY-MM-DD`; `date-time` is written in the format the API declares;
 * `expression` is a text that is more than that, a filter or a choice, whose rules the contract has;
 * `comma` is a list joined by commas, `repeat` a list sent as one parameter for each element.
 */
export type KindName =
  | "string"
  | "integer"
  | "number"
  | "boolean"
  | "date"
  | "date-time"
  | "comma"
  | "repeat"
  | "expression";

/** Formats of filters and of what goes with them: texts with a grammar that name members of records. */
const EXPRESSIONS: ReadonlySet<string | undefined> = new Set(
  "conditions child-conditions custom-field-conditions order-by field-list".split(" "),
);

/** How the runtime checks and writes a value. */
export function argumentKind(node: SchemaNode): KindName {
  const type = typesOf(node).find((one) => one !== "null");
  if (type === "array") return node.style === "comma" ? "comma" : "repeat";
  if (type === "integer" || type === "number" || type === "boolean") return type;
  if (node.format === "date" || node.format === "date-time") return node.format;
  return node.enum || node.values || EXPRESSIONS.has(node.format) ? "expression" : "string";
}
