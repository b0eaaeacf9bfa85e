import { checkSchema } from "../schema/check-schema.js";
import type { JsonSchema } from "../tool.js";
import { kept, keywordsOf, text } from "./keywords.js";
import type { Part } from "./part.js";
import { plain } from "./part.js";
import type { Profile } from "./profile.js";

/** The lens of a text, a number, a boolean or null, or of what may be several of them. */
export function scalarPart(schema: JsonSchema, types: readonly string[], profile: Profile): Part {
  const { keywords, words } = kept(schema, profile, types, ["type"]);
  const said = text(schema, words);
  return plain({ ...typed(types, keywords, profile), ...said }, (value) => checkSchema(schema, value).length === 0);
}

/** Several scalar types with what restricts them, as the provider writes that. */
export function typed(types: readonly string[], keywords: JsonSchema, profile: Profile): JsonSchema {
  const [only, ...more] = types;
  if (more.length === 0) return { type: only, ...keywords };
  const others = types.filter((type) => type !== "null");
  const isList =
    (profile.unions === "types" || others.length === 1) &&
    (profile.keywordsBesideTypes || Object.keys(keywords).length === 0);
  if (isList) return { type: types, ...keywords };
  return { anyOf: types.map((type) => ({ type, ...keywordsOf(type, keywords) })) };
}
