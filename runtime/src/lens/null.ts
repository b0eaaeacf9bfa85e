import type { JsonSchema } from "../tool.js";
import type { Profile } from "./profile.js";

/** The schema of what may also be null. */
export function orNull(schema: JsonSchema, profile: Profile): JsonSchema {
  const { type, anyOf, enum: choices, description, ...rest } = schema;
  const said = description === undefined ? {} : { description };
  if (Array.isArray(anyOf)) return { anyOf: [...anyOf, { type: "null" }], ...said, ...rest };
  if (Array.isArray(choices)) {
    return { ...(type !== undefined && { type: [type, "null"].flat() }), ...said, ...rest, enum: [...choices, null] };
  }
  const isScalar = type !== "object" && type !== "array";
  if (isScalar && (profile.keywordsBesideTypes || Object.keys(rest).length === 0)) {
    return { type: [type, "null"].flat(), ...said, ...rest };
  }
  return { anyOf: [{ type, ...rest }, { type: "null" }], ...said };
}
