import type { ArgumentKind } from "@toolwright/runtime";
import type { SchemaNode } from "../definition/types.js";

/** How the runtime checks and writes a value. */
export function argumentKind(node: SchemaNode): ArgumentKind {
  const type = [node.type ?? []].flat().find((one) => one !== "null");
  if (type === "array") return node.style === "comma" ? "comma" : "repeat";
  if (type === "integer" || type === "number" || type === "boolean") return type;
  if (node.format === "date" || node.format === "date-time") return node.format;
  return "string";
}
