import { diagnostic } from "../../diagnostic/diagnostic.js";
import { words } from "../../text/casing.js";
import type { Rule } from "../rule.js";
import { textPlaces, type TextPlace } from "../text-place.js";

/** Texts say more than the name they stand beside, in sentences. */
export const poorText: Rule = function* (index) {
  for (const place of textPlaces(index)) {
    const fault = place.kind === "phrase" ? undefined : faultOf(place);
    if (fault !== undefined)
      yield diagnostic("poor-text", place.file.valueSpan(place.path()), { what: place.what(), fault });
  }
};

const SHORTEST = 10;
const FILLERS = new Set(["a", "an", "the", "of", "for", "this", "its", "it", "is"]);

function faultOf({ text, name, isCompleted = false }: TextPlace): string | undefined {
  const trimmed = text.trim();
  if (name !== "" && !isCompleted && isOnlyName(trimmed, name)) return "only repeats its name";
  if (trimmed.length < SHORTEST && !isCompleted) return `has only ${trimmed.length} characters`;
  // What a resource is about is checked where it stands.
  return /(?:\.|\{about\})$/.test(trimmed) || /[.!?…][)"'`]?$/.test(trimmed) ? undefined : "does not end with a period";
}

function isOnlyName(text: string, name: string): boolean {
  // Nearly every text is told apart by its first word.
  const first = /^[^A-Za-z0-9]*([A-Z]*[a-z0-9]*)/.exec(text)?.[1]?.toLowerCase() ?? "";
  if (!FILLERS.has(first) && !name.toLowerCase().includes(first.replace(/s$/, ""))) return false;
  const known = new Set(words(name).flatMap((word) => [word, `${word}s`]));
  return words(text).every((word) => FILLERS.has(word) || known.has(word));
}
