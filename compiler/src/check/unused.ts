import { suggest } from "../text/suggest.js";

/**
 * The names that nobody uses. A thing nobody uses because its only mention is misspelled is reported at that mention,
 * and is not among them.
 */
export function unusedAmong(names: readonly string[], used: ReadonlySet<string>): Set<string> {
  const unused = new Set(names.filter((name) => !used.has(name)));
  // Whether a name was meant is a question of comparing it with all that are used.
  if (unused.size === 0) return unused;
  const known = new Set(names);
  for (const mention of used) if (!known.has(mention)) unused.delete(suggest(mention, names) ?? "");
  return unused;
}
