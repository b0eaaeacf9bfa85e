import { suggest } from "../text/suggest.js";

/**
 * What misspelled names were meant to be. A thing nobody uses because its only mention is misspelled is reported at
 * that mention.
 */
export function meantBy(names: Iterable<string>, known: readonly string[]): Set<string> {
  const exact = new Set(known);
  const unknown = [...new Set(names)].filter((name) => !exact.has(name));
  return new Set(unknown.flatMap((name) => suggest(name, known) ?? []));
}
