import type { Nouns } from "../effective/names.js";
import { capitalize } from "../text/casing.js";
import { withArticle } from "../text/plural.js";

/** A title in the order of an English sentence: `convert_to_project` of opportunities is "Convert opportunity to project". */
export function titleOf(method: string, { singular, plural }: Nouns): string {
  const [verb = "", ...rest] = method.split("_");
  const noun = ABOUT_ALL.has(verb) ? plural : singular;
  if (rest.length === 0) return capitalize(NOUN.test(verb) ? `${verb} of ${withArticle(singular)}` : `${verb} ${noun}`);
  const more = rest.join(" ");
  return capitalize(RELATION.test(more) ? `${verb} ${noun} ${more}` : `${verb} ${more} of ${withArticle(singular)}`);
}

/** Methods that concern all records of a resource. */
const ABOUT_ALL = new Set(["list", "count", "search", "browse", "export"]);
/** What follows the thing itself, as in "find user by email". */
const RELATION = /^(?:and|by|from|in|to|with)\b/;
/** Methods that are called after what they give. */
const NOUN = /(?:ies|ions|tes|lts|ing)$/;
