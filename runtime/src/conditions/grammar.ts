// What the reader and the writer of filters must agree on.

/** Words that are no names. */
export const KEYWORDS: ReadonlySet<string> = new Set([
  "and",
  "or",
  "not",
  "in",
  "like",
  "contains",
  "true",
  "false",
  "null",
]);

/** Operators that are signs. */
export const SIGNS: ReadonlySet<string> = new Set(["=", "!=", "<", "<=", ">", ">="]);

/** Operators that are words; they alone have a `not`. */
export const WORDS: ReadonlySet<string> = new Set(["contains", "like", "in"]);

/** More parentheses inside of each other than anybody means. */
export const DEEPEST = 50;

/** More than anybody means: a filter for `POST .../search` has some thousands of characters. */
export const LONGEST = 100_000;

export const LONGEST_WORD = 200;

/** Whether a word is names joined by `/`. */
export function isName(word: string): boolean {
  return /^[A-Za-z_]\w*(\/[A-Za-z_]\w*)*$/.test(word);
}

/** Whether a word is a number. */
export function isNumber(word: unknown): boolean {
  return typeof word === "string" && word.length <= LONGEST_WORD && /^-?\d+(\.\d+)?$/.test(word);
}
