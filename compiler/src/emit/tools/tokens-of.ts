import { countTokens } from "gpt-tokenizer/encoding/o200k_base";

/** A text beyond this length is far over every limit; counting a long word exactly takes quadratic time. */
const LONGEST = 50_000;

/** How many tokens of o200k_base a text has. */
export function tokensOf(text: string): number {
  return text.length > LONGEST ? Math.ceil(text.length / 4) : countTokens(text);
}
