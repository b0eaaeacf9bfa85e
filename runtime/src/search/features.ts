/** Features of texts by their numbers: words, and two words that stand next to each other. */
export interface Features {
  /** The features of words that are given by their numbers, each once; what is new gets a number. */
  numbered(words: readonly number[]): readonly number[];
  /** Those that were numbered before. */
  known(words: readonly number[]): readonly number[];
  /** How many texts have each. */
  readonly counts: readonly number[];
  /** Whether a feature is one of two words. */
  isPair(feature: number): boolean;
}

/** More than there are words. */
const MOST = 2 ** 25;
/** A word that no text has. */
export const UNKNOWN: number = MOST - 1;

export function features(): Features {
  const numbers = new Map<number, number>();
  const keys: number[] = [];
  const counts: number[] = [];
  const find = (words: readonly number[], numberOf: (key: number) => number | undefined): readonly number[] => {
    const found: number[] = [];
    let before = -1;
    for (const word of words) {
      const one = numberOf(word);
      if (one !== undefined && !found.includes(one)) found.push(one);
      const pair = before < 0 ? undefined : numberOf(MOST * (before + 1) + word);
      if (pair !== undefined && !found.includes(pair)) found.push(pair);
      before = word;
    }
    return found;
  };
  return {
    numbered(words) {
      const found = find(words, (key) => {
        let number = numbers.get(key);
        if (number === undefined) {
          number = keys.push(key) - 1;
          numbers.set(key, number);
          counts.push(0);
        }
        return number;
      });
      for (const feature of found) counts[feature] = (counts[feature] as number) + 1;
      return found;
    },
    known: (words) => find(words, (key) => numbers.get(key)),
    counts,
    isPair: (feature) => (keys[feature] as number) >= MOST,
  };
}
