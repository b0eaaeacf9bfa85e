import type { JsonSchema } from "../tool.js";
import { kept, text } from "./keywords.js";
import type { Part } from "./part.js";
import { isRecord } from "../text/look-up.js";
import type { Place } from "./place.js";
import { fault } from "./place.js";
import type { Profile } from "./profile.js";
import { typed } from "./scalar.js";

const SAID = "Any value: a text, number, boolean or null as it is; a list or an object as { json: its JSON text }.";
const ADVICE = 'Give a list or an object as {"json": "..."}, with its JSON text between the quotes.';

/**
 * The lens of a value of any kind. What models give most, a text or a number, stays itself; lists and objects, whose
 * members nobody can name, are JSON text with a tag.
 */
export function untypedPart(schema: JsonSchema, profile: Profile, withNull = true): Part {
  const { words } = kept(schema, profile, []);
  const scalar = typed(["string", "number", "boolean", ...(withNull ? ["null"] : [])], {}, profile);
  const branches = Array.isArray(scalar["anyOf"]) ? scalar["anyOf"] : [scalar];
  const tagged = {
    type: "object",
    properties: { json: { type: "string", description: "JSON text of a list or an object." } },
    required: ["json"],
    ...(profile.isClosed && { additionalProperties: false }),
  };
  return {
    schema: { anyOf: [...branches, tagged], ...text(schema, [SAID, ...words]) },
    isPlain: false,
    fits: () => true,
    encode: (value) => (typeof value === "object" && value !== null ? { json: JSON.stringify(value) } : value),
    decode,
  };
}

function decode(value: unknown, at: Place): unknown {
  if (typeof value !== "object" || value === null) return value;
  const json = isRecord(value) ? value["json"] : undefined;
  if (typeof json !== "string" || Object.keys(value).length > 1) {
    fault(at, "must be { json } when it is a list or an object", ADVICE);
    return value;
  }
  try {
    return JSON.parse(json);
  } catch {
    fault(at, "has a json that is not JSON", ADVICE);
    return value;
  }
}
