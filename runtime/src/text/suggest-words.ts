import { suggest } from "./suggest.js";

/** Longer names are no words that somebody remembers. */
const LONGEST = 100;

/**
 * Finds what was probably meant by a name nobody knows: one that is written nearly so, else the shortest that has all of
 * its words, such as `list_all_shop_tickets` for `list_tickets`.
 * @returns ` Did you mean "..."?` for a message, or an empty text
 */
export function suggestWords(name: string, known: Iterable<string>): string {
  const names = [...known];
  const near = suggest(name, names);
  if (near !== "" || name.length > LONGEST) return near;
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);
  if (words.length === 0) return "";
  const [best] = names
    .filter((one) => words.every((word) => one.toLowerCase().includes(word)))
    .sort((a, b) => a.length - b.length);
  return best === undefined ? "" : ` Did you mean "${best}"?`;
}
