/** The texts of one field of one document as numbered terms. */
export type Texts = readonly (readonly number[])[];

/** A field of documents: how much a word in it counts, and how much less in a long text (BM25's b). */
export interface Field {
  readonly weight: number;
  readonly b: number;
  /** One entry for each document, in their order. */
  readonly texts: readonly Texts[];
}

/** Where a term stands: documents by their place, and how much it counts in each. */
interface Posting {
  readonly documents: number[];
  readonly weights: number[];
}

/** By the number of the term. */
export type Postings = readonly (Posting | undefined)[];

/** BM25's k1: how soon it stops to matter how often a word occurs. */
const SATURATION = 1.2;

/**
 * Weighs the words of each document over its fields (BM25F) by how rare they are.
 * @param documents how many there are
 * @param terms how many there are
 */
export function postingsOf(fields: readonly Field[], documents: number, terms: number): Postings {
  const lengths = fields.map(({ texts }) => texts.map(lengthOf));
  const averages = lengths.map((some) => some.reduce((sum, length) => sum + length, 0) / documents || 1);
  const postings: (Posting | undefined)[] = Array.from({ length: terms });
  const weights = new Float64Array(terms);
  for (let at = 0; at < documents; at++) {
    const touched: number[] = [];
    for (const [index, { weight, b, texts }] of fields.entries()) {
      const some = texts[at] ?? [];
      const each = weight / (1 - b + (b * (lengths[index]?.[at] ?? 0)) / (averages[index] ?? 1));
      for (const text of some) {
        for (const term of text) {
          if (weights[term] === 0) touched.push(term);
          weights[term] = (weights[term] ?? 0) + each;
        }
      }
    }
    for (const term of touched) {
      const posting = (postings[term] ??= { documents: [], weights: [] });
      const weight = weights[term] ?? 0;
      posting.documents.push(at);
      posting.weights.push(weight / (weight + SATURATION));
      weights[term] = 0;
    }
  }
  for (const posting of postings) if (posting) weighByRarity(posting, documents);
  return postings;
}

function weighByRarity({ documents, weights }: Posting, size: number): void {
  const rarity = Math.log(1 + (size - documents.length + 0.5) / (documents.length + 0.5));
  for (let index = 0; index < weights.length; index++) weights[index] = (weights[index] ?? 0) * rarity;
}

function lengthOf(texts: Texts): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

/** A word of a request and others that mean the same: numbered terms, each with how much it counts. */
export type Meaning = readonly (readonly [term: number, counts: number])[];

/** Adds up what the words of a request count in each document; of those with one meaning the best counts. */
export function weigh(postings: Postings, meanings: readonly Meaning[], documents: number): Float64Array {
  const sums = new Float64Array(documents);
  const best = new Float64Array(documents);
  for (const meaning of meanings) {
    const touched: number[] = [];
    for (const [term, counts] of meaning) {
      const posting = postings[term];
      if (posting === undefined) continue;
      for (let index = 0; index < posting.documents.length; index++) {
        const at = posting.documents[index] as number;
        const value = counts * (posting.weights[index] as number);
        if (best[at] === 0) touched.push(at);
        if (value > (best[at] as number)) best[at] = value;
      }
    }
    for (const at of touched) {
      sums[at] = (sums[at] as number) + (best[at] as number);
      best[at] = 0;
    }
  }
  return sums;
}
