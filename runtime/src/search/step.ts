import type { Known } from "./spelling.js";
import { spelled } from "./spelling.js";
import { implied } from "./implied.js";
import { kindsWithIds, LONE, withoutIds } from "./ids.js";
import { isPlain } from "./method-fit.js";
import type { Methods } from "./methods.js";
import { moodOf } from "./mood.js";
import type { Order } from "./orders.js";
import { methodsOf, ordersOf } from "./orders.js";
import { isNounToo } from "./verbs.js";
import { allTermsOf, isSilent, termOf, wordsOf } from "./words.js";

/** A word and others that mean the same, each with how much it counts. */
export type Word = readonly (readonly [term: string, counts: number])[];

/** One step of what a request asks for. */
export interface Step {
  /** As it was said. */
  readonly text: string;
  /** What its words mean, and how much each counts. */
  readonly meanings: readonly Word[];
  /** All terms of the meanings. */
  readonly terms: ReadonlySet<string>;
  /** All of its words as terms, those that say little too. */
  readonly said: readonly string[];
  /** What its verbs ask for, or its question. */
  readonly methods: Methods;
  /** What is meant for the things whose ids are given, when that is something else. */
  readonly identified: { readonly terms: ReadonlySet<string>; readonly methods: Methods };
  /** Whether it begins by saying what to do. */
  readonly isOrder: boolean;
  /** How much the step counts beside others. */
  readonly weight: number;
}

/** How much words count that are not what is looked for itself. Measured, as all numbers here, in test/search. */
const COUNTS = { method: 0.9, verb: 0.7, noun: 0.37, decay: 0.86, least: 0.35 };
const MOST_WORDS = 200;
/** How much a number counts that is not said to be one of anything. */
const LONE_COUNTS = 0.6;

/** Reads one step, or a request as a whole. */
export function stepOf(text: string, isKnown: Known): Step {
  const plain = withoutIds(text);
  const all = wordsOf(plain).filter((word) => word !== LONE || isKnown(LONE));
  const words = [...spelled(all.slice(0, MOST_WORDS), isKnown)];
  const orders = ordersOf(words);
  const { methods, ofRecord } = moodOf(plain, methodsOf(orders));
  const meanings = [
    ...meaningsOf(words, orders),
    ...implied(text).map(({ terms, counts }): Word => terms.map((term) => [termOf(term), counts])),
  ];
  const kinds = kindsWithIds(text).flatMap((kind) => [...spelled(wordsOf(kind), isKnown)].map(termOf));
  if (words.includes(LONE)) kinds.push(LONE);
  return {
    text,
    meanings,
    terms: new Set(meanings.flatMap((meaning) => meaning.map(([term]) => term))),
    said: allTermsOf(words.join(" ")),
    methods,
    identified: { terms: new Set(kinds), methods: ofRecord },
    isOrder: orders[0]?.isClear === true,
    weight: 1,
  };
}

/** What the words mean: those that come first count most, and verbs that say what to do less than what it is done to. */
function meaningsOf(words: readonly string[], orders: readonly Order[]): Word[] {
  const counts = new Map<string, number>();
  const methods = new Map<string, readonly string[]>();
  for (const [place, word] of words.entries()) {
    if (isSilent(word)) continue;
    const term = termOf(word);
    const order = orders[place];
    if (order?.isClear)
      methods.set(
        term,
        order.methods.filter((method) => !isPlain(method)),
      );
    const early = Math.max(COUNTS.least, COUNTS.decay ** counts.size);
    counts.set(term, Math.max(counts.get(term) ?? 0, early * weightOf(word, order?.isClear)));
  }
  return [...counts].map(([term, count]) => {
    const others = (methods.get(term) ?? []).map(termOf);
    return [[term, count], ...others.map((other) => [other, count * COUNTS.method] as const)];
  });
}

function weightOf(word: string, isVerb = false): number {
  if (word === LONE) return LONE_COUNTS;
  if (!isVerb) return 1;
  return isNounToo(word) ? COUNTS.noun : COUNTS.verb;
}
