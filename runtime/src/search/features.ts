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

/** Words with numbers above this, of which no real catalogue has any, make no pairs: those have small integers as keys. */
const MOST = 2 ** 15;
/** A word that no text has. */
export const UNKNOWN: number = 2 ** 29 - 1;
/** Keys from here on are of pairs. */
const PAIRS = 2 ** 29;

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
      const hasPair = before >= 0 && before < MOST && word < MOST;
      const pair = hasPair ? numberOf(PAIRS + MOST * before + word) : undefined;
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
    isPair: (feature) => (keys[feature] as number) >= PAIRS,
  };
}
