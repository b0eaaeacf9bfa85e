import type { JsonSchema } from "../tool.js";
import { kept, text } from "./keywords.js";
import type { Part, PartOf } from "./part.js";
import { step } from "./place.js";
import type { Profile } from "./profile.js";

/** The lens of a list. */
export function listPart(schema: JsonSchema, profile: Profile, partOf: PartOf): Part {
  const { keywords, words } = kept(schema, profile, ["array"], ["type", "items"]);
  const item = partOf(schema["items"] ?? true);
  const said = text(schema, words);
  const { minItems = 0, maxItems = Infinity } = schema;
  const isAsLong = ({ length }: readonly unknown[]): boolean =>
    length >= Number(minItems) && length <= Number(maxItems);
  return {
    schema: { type: "array", ...said, items: item.schema, ...keywords },
    isPlain: item.isPlain,
    fits: (value) => Array.isArray(value) && isAsLong(value) && value.every(item.fits),
    encode: (value) => (Array.isArray(value) ? value.map(item.encode) : value),
    decode: (value, at) =>
      Array.isArray(value) ? value.map((one: unknown, index) => item.decode(one, step(at, index))) : value,
  };
}
