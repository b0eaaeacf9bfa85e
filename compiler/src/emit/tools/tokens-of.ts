import { NO_RANK, rankOf, readTable, type TokenTable } from "./token-table.js";

/** The words inside of which o200k_base merges bytes (openai/tiktoken, `tiktoken_ext/openai_public.py`). */
const WORD = new RegExp(
  [
    String.raw`[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?:'(?:[sdmtSDMT]|[lL]{2}|[vV][eE]|[rR][eE]))?`,
    String.raw`[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?:'(?:[sdmtSDMT]|[lL]{2}|[vV][eE]|[rR][eE]))?`,
    String.raw`\p{N}{1,3}`,
    String.raw` ?[^\s\p{L}\p{N}]+[\r\n/]*`,
    String.raw`\s*[\r\n]+`,
    String.raw`\s+(?!\S)`,
    String.raw`\s+`,
  ].join("|"),
  "gu",
);

/** Merging takes quadratic time, so that longer words are estimated; no tool that anybody can use has one. */
const LONGEST = 2000;

let table: TokenTable | undefined;
const known = new Map<string, number>();
const encoder = new TextEncoder();

/** How many tokens of o200k_base a text has: its words' bytes, the pair of lowest rank merged until none is left. */
export function tokensOf(text: string): number {
  table ??= readTable();
  let sum = 0;
  for (const word of text.match(WORD) ?? []) {
    let count = known.get(word);
    if (count === undefined) known.set(word, (count = mergedLength(table, encoder.encode(word))));
    sum += count;
  }
  return sum;
}

function mergedLength(tokens: TokenTable, word: Uint8Array): number {
  if (word.length > LONGEST) return Math.ceil(word.length / 4);
  if (rankOf(tokens, word, 0, word.length) !== NO_RANK) return 1;
  // Where each part begins, and the end of the last.
  const bounds = Array.from({ length: word.length + 1 }, (_, index) => index);
  const rankAt = (index: number): number =>
    index + 2 < bounds.length ? rankOf(tokens, word, bounds[index] ?? 0, bounds[index + 2] ?? 0) : NO_RANK;
  const ranks = bounds.map((_, index) => rankAt(index));
  for (;;) {
    let best = 0;
    for (let index = 1; index < ranks.length; index++) if ((ranks[index] ?? 0) < (ranks[best] ?? 0)) best = index;
    if (ranks[best] === NO_RANK) return bounds.length - 1;
    bounds.splice(best + 1, 1);
    ranks.splice(best + 1, 1);
    ranks[best] = rankAt(best);
    if (best > 0) ranks[best - 1] = rankAt(best - 1);
  }
}
