import { isSilent, termOf } from "./words.js";

/** What follows says where something belongs: `a status on the board`. */
const BELONGING = new Set("on to under at in for from with".split(" "));

/** Terms that are only said of where something belongs. */
export function outerTerms(words: readonly string[]): ReadonlySet<string> {
  const first = words.findIndex((word) => !isSilent(word));
  const place = words.findIndex((word, at) => first >= 0 && at > first + 1 && BELONGING.has(word));
  if (place < 0) return new Set();
  const inner = new Set(words.slice(0, place).map(termOf));
  const outer = words.slice(place).filter((word) => !isSilent(word));
  return new Set(outer.map(termOf).filter((term) => !inner.has(term)));
}
