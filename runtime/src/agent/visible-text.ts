import { hidden } from "../text/hidden.js";

/** A text without what only a model would read. */
export function visibleText(text: string): string {
  return text.replace(hidden, "");
}

/**
 * A text of at most so many characters, cut between two code points; says how many are missing.
 * @param most in UTF-16 units
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const isInside = /[\ud800-\udbff]/.test(text.charAt(most - 1));
  const end = isInside ? most - 1 : most;
  let missing = 0;
  for (const _ of text.slice(end)) missing++;
  return `${text.slice(0, end)}… (${missing} more characters)`;
}
