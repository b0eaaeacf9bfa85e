import type { SchemaNode } from "../definition/types.js";

/** The types that a schema names; none when it says nothing about them. */
export function typesOf({ type }: SchemaNode): readonly NonNullable<SchemaNode["type"]>[number][] {
  return type === undefined ? [] : typeof type === "string" ? [type] : type;
}
