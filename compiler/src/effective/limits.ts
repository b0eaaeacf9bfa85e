import type { SchemaNode } from "../definition/types.js";

/** The keywords of JSON Schema that limit a value beside its type. */
export const LIMITS = [
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "multipleOf",
  "minItems",
  "maxItems",
] as const satisfies readonly (keyof SchemaNode)[];
