import type { JsonSchema } from "../tool.js";
import type { Profile } from "./profile.js";
import { described, hasWords, sentence } from "./words.js";

/** Keywords by the type of the values that they restrict. */
const byType: Readonly<Record<string, readonly string[]>> = {
  string: ["minLength", "maxLength", "pattern", "format"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  integer: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  array: ["minItems", "maxItems"],
};

/** What of a node a provider takes as keywords, and what it is told in words. */
export interface Kept {
  readonly keywords: JsonSchema;
  readonly words: readonly string[];
}

/**
 * Divides the keywords of a node.
 * @param types the types that its values have for the provider
 * @param structure keywords that are dealt with elsewhere
 */
export function kept(
  schema: JsonSchema,
  profile: Profile,
  types: readonly string[],
  structure: readonly string[] = [],
): Kept {
  const keywords: Record<string, unknown> = {};
  const words: string[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (value === undefined || structure.includes(keyword)) continue;
    if (types.some((type) => isOf(keyword, type)) && isTaken(keyword, value, profile)) {
      keywords[keyword] = value;
    } else if (hasWords(keyword)) words.push(sentence(keyword, schema));
  }
  return { keywords, words: words.filter((one) => one !== "") };
}

/** The keywords that a type has. */
export function keywordsOf(type: string, keywords: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(keywords).filter(([keyword]) => isOf(keyword, type)));
}

/** The description of a node with what else is said of it. */
export function text({ description, title }: JsonSchema, words: readonly string[]): { readonly description?: string } {
  return described(description ?? title, words);
}

function isOf(keyword: string, type: string): boolean {
  return Object.hasOwn(byType, type) && byType[type]?.includes(keyword) === true;
}

function isTaken(keyword: string, value: unknown, { keywords, formats, minItems }: Profile): boolean {
  if (!keywords.has(keyword)) return false;
  if (keyword === "format") return formats.has(String(value));
  return keyword !== "minItems" || Number(value) <= minItems;
}
