import { stem } from "./stem.js";

/** Words that say nothing about what is looked for: articles, pronouns, prepositions, courtesies. */
const SILENT = new Set(
  `a about after again against all also am an and any are as at be because been before being below between both but
  by can could did do does doing done down during each else every few for from further get gets go going had has have having
  he her here hers him his how i if in into is it its itself just let lets like may me might more most must my need
  needs new no nor not now of off on once one only or other our out over own per please same she should so some such than
  thanks that the their them then there these they this those through to too under until up us use used very via want wants
  pls plz was we were what when where whether which while who whom why will with within without would yet you your`.split(
    /\s+/,
  ),
);

const ARTICLES = new Set("a an the of to and or please pls plz".split(" "));

const known = new Map<string, string>();

/**
 * The terms of a text: its words in lower case, snake and camel case taken apart, stemmed, without those that say nothing.
 * Letters and digits of any script make words.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const word of wordsOf(text)) if (!SILENT.has(word)) terms.push(termOf(word));
  return terms;
}

/** The terms of a text with the words that say little: who asks and what for is in those. */
export function allTermsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !ARTICLES.has(word))
    .map(termOf);
}

/** Whether a word is not even worth counting. */
export function isArticle(word: string): boolean {
  return ARTICLES.has(word);
}

/** Whether a word says nothing about what is looked for. */
export function isSilent(word: string): boolean {
  return SILENT.has(word);
}

const CAMEL = /[a-z0-9][A-Z]/;

/** The words of a text in lower case, snake and camel case taken apart. */
export function wordsOf(text: string): readonly string[] {
  const apart = CAMEL.test(text) ? text.replace(/([a-z0-9])(?=[A-Z])/g, "$1 ") : text;
  return apart.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The stem of a word in lower case. */
export function termOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const term = stem(word);
  // What a hostile text brings in must not stay for ever.
  if (known.size < 20_000) known.set(word, term);
  return term;
}
