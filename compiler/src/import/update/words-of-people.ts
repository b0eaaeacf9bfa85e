/** Why something stays that the document no longer has. */
export const WRITTEN = "a person wrote about it";

/** Keys of definitions whose values are texts, or lead somewhere. */
const WORDS = new Set(["about", "description", "deprecated", "link"]);
const WORDS_OF_TOOLS = new Set([...WORDS, "title", "use", "avoid", "limits", "returns", "examples"]);

/** Whether a part of a definition has a text, link or example that is none of the import's. */
export function isWritten(own: unknown, imported: readonly unknown[]): boolean {
  const known = new Set(imported.flatMap((part) => wordsIn(part)));
  return wordsIn(own).some((word) => !known.has(word));
}

function wordsIn(value: unknown, keys = WORDS): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === "links" && typeof inner === "object" && inner !== null) return Object.values(inner).map(String);
    if (keys.has(key) && (typeof inner === "string" || Array.isArray(inner))) return [JSON.stringify(inner)];
    return wordsIn(inner, key === "tool" ? WORDS_OF_TOOLS : keys);
  });
}
