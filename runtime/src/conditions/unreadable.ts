import type { Problem } from "../error/validation-error.js";
import { ValidationError } from "../error/validation-error.js";

/** How much of a text is shown on each side of a place. */
const SHOWN = 20;

/** A place in a text, for people: `at character 12 (… name = "Net ▸and and …)`. */
export function placeIn(text: string, at: number): string {
  const show = (part: string): string => part.replace(/[\p{Cc}\p{Cs}]/gu, " ");
  const before = (at > SHOWN ? "…" : "") + show(text.slice(Math.max(0, at - SHOWN), at));
  const after = show(text.slice(at, at + SHOWN)) + (text.length > at + SHOWN ? "…" : "");
  return `at character ${at + 1} (${before}▸${after})`;
}

/**
 * The error of a text that breaks its grammar.
 * @param argument what the text is, e.g. `conditions`
 * @param fault the end of a sentence that starts with that
 */
export function unreadable(
  argument: string,
  text: string,
  at: number,
  fault: string,
  advice?: string,
): ValidationError {
  const problem: Problem = { path: argument, message: `${fault} ${placeIn(text, at)}`, ...(advice && { advice }) };
  return new ValidationError("filter", [problem]);
}
