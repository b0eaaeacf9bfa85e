import { termsOf } from "./words.js";

/** The terms of all texts that were read, each with a number. */
export interface Vocabulary {
  /** Takes a text apart, once: many tools say the same about a parameter. */
  read(text: string): readonly number[];
  /** The number of a term, a new one when no text had it. */
  numbered(term: string): number;
  /** The number of a term; undefined when no text has it. */
  numberOf(term: string): number | undefined;
  size(): number;
}

export function vocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const texts = new Map<string, readonly number[]>();
  const numbered = (term: string): number => {
    let number = numbers.get(term);
    if (number === undefined) numbers.set(term, (number = numbers.size));
    return number;
  };
  return {
    read(text) {
      let terms = texts.get(text);
      if (terms === undefined) texts.set(text, (terms = termsOf(text).map(numbered)));
      return terms;
    },
    numbered,
    numberOf: (term) => numbers.get(term),
    size: () => numbers.size,
  };
}
