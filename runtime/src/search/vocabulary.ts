import { isArticle, isSilent, termOf, wordsOf } from "./words.js";

/** The terms of all texts that were read, each with a number. */
export interface Vocabulary {
  /** Takes a text apart, once: many tools say the same about a parameter. */
  read(text: string): readonly number[];
  /** Takes a sample apart, with the words that say little and without them. */
  readSample(text: string): Sample;
  /** The number of a term; undefined when no text has it. */
  numberOf(term: string): number | undefined;
  size(): number;
}

/** A request as a sample of what people ask. */
export interface Sample {
  /** Its terms, but for articles. */
  readonly all: readonly number[];
  /** Its terms that say what it is about. */
  readonly telling: readonly number[];
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
  return {
    read(text) {
      let found = texts.get(text);
      if (found === undefined) {
        found = wordsOf(text)
          .filter((word) => !isSilent(word))
          .map(numbered);
        texts.set(text, found);
      }
      return found;
    },
    readSample(text) {
      const sample: { all: number[]; telling: number[] } = { all: [], telling: [] };
      for (const word of wordsOf(text)) {
        if (isArticle(word)) continue;
        const number = numbered(word);
        sample.all.push(number);
        if (!isSilent(word)) sample.telling.push(number);
      }
      return sample;
    },
    numberOf: (term) => numbers.get(term),
    size: () => numbers.size,
  };
}
