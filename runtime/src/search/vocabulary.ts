import { isArticle, isSilent, termOf, wordsOf } from "./words.js";

/** The terms of all texts that were read, each with a number. */
export interface Vocabulary {
  /** Takes a text apart, once: many tools say the same about a parameter. */
  read(text: string): readonly number[];
  /** The same with the words that say little, but for articles. */
  readAll(text: string): readonly number[];
  /** The number of a term; undefined when no text has it. */
  numberOf(term: string): number | undefined;
  size(): number;
}

export function vocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const ofWords = new Map<string, number>();
  const texts = new Map<string, readonly number[]>();
  const numbered = (word: string): number => {
    let number = ofWords.get(word);
    if (number === undefined) {
      const term = termOf(word);
      number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      ofWords.set(word, number);
    }
    return number;
  };
  const terms = (text: string, isLeftOut: (word: string) => boolean): readonly number[] => {
    const found: number[] = [];
    for (const word of wordsOf(text)) if (!isLeftOut(word)) found.push(numbered(word));
    return found;
  };
  return {
    read(text) {
      let found = texts.get(text);
      if (found === undefined) texts.set(text, (found = terms(text, isSilent)));
      return found;
    },
    readAll: (text) => terms(text, isArticle),
    numberOf: (term) => numbers.get(term),
    size: () => numbers.size,
  };
}
