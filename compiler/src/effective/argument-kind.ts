import type { ArgumentKind } from "@toolwright/runtime";
import type { SchemaNode } from "../definition/types.js";
import { typesOf } from "./types-of.js";

/** How the runtime checks and writes a value. */
export function argumentKind(node: SchemaNode): ArgumentKind {
  const type = typesOf(node).find((one) => one !== "null");
  if (type === "array") return node.style === "comma" ? "comma" : "repeat";
  if (type === "integer" || type === "number" || type === "boolean") return type;
  if (node.format === "date" || node.format === "date-time") return node.format;
  return "string";
}
