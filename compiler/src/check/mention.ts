import type { Span } from "../source/span.js";

/**
 * The place of some words inside the value a span covers; the whole value when they are not written there as such,
 * as in a text with escapes.
 */
export function mentionSpan(span: Span, words: string): Span {
  const { file, start, end } = span;
  const index = file.text.indexOf(words, start);
  return index === -1 || index + words.length > end ? span : { file, start: index, end: index + words.length };
}
