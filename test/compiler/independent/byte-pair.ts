import ranks from "gpt-tokenizer/bpeRanks/o200k_base";

/** The words that o200k_base merges bytes inside of, as published with the encoding. */
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

const rankOf = new Map(
  (ranks as readonly (string | readonly number[])[]).map((token, rank) => [
    (typeof token === "string" ? Buffer.from(token) : Buffer.from(token)).toString("latin1"),
    rank,
  ]),
);
const counted = new Map<string, number>();

/** How many tokens a text costs in o200k_base: byte pair encoding, step by step. */
export function countTokens(text: string): number {
  let sum = 0;
  for (const [word] of text.matchAll(WORD)) {
    let count = counted.get(word);
    if (count === undefined) counted.set(word, (count = mergedLength(word)));
    sum += count;
  }
  return sum;
}

/** The number of parts after the pair of lowest rank was merged until none is left. */
function mergedLength(word: string): number {
  const parts = [...Buffer.from(word).toString("latin1")];
  for (;;) {
    let best = -1;
    let lowest = Infinity;
    for (let index = 0; index + 1 < parts.length; index++) {
      const rank = rankOf.get(`${parts[index]}${parts[index + 1]}`) ?? Infinity;
      if (rank < lowest) [best, lowest] = [index, rank];
    }
    if (best === -1) return parts.length;
    parts.splice(best, 2, `${parts[best]}${parts[best + 1]}`);
  }
}
