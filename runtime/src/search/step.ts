import type { Known } from "./spelling.js";
import { spelled } from "./spelling.js";
import { synonymsOf } from "./synonyms.js";
import { implied } from "./implied.js";
import { kindsWithIds, withoutIds } from "./ids.js";
import { isPlain } from "./method-fit.js";
import type { Methods } from "./methods.js";
import { FINDING, isReading, merged, NONE, READING, SIZING } from "./methods.js";
import type { Order } from "./orders.js";
import { CLEAR, methodsOf, ordersOf } from "./orders.js";
import { isNounToo } from "./verbs.js";
import { isFaint } from "./faint.js";
import { isSilent, termOf, wordsOf } from "./words.js";

/** A word and others that mean the same, each with how much it counts. */
export type Word = readonly (readonly [term: string, counts: number])[];

/** One step of what a request asks for. */
export interface Step {
  /** What its words mean, and how much each counts. */
  readonly meanings: readonly Word[];
  /** All terms of the meanings. */
  readonly terms: ReadonlySet<string>;
  /** Terms that stand next to each other. */
  readonly pairs: ReadonlySet<string>;
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
const COUNTS = { synonym: 0.9, verb: 0.7, faint: 0.37, decay: 0.86, least: 0.35 };
const MOST_WORDS = 200;

const ASKING =
  /^\W*(?:(?:on|in|at|from|to|for|by|with|under) )?(?:what|which|who|whose|whom|how|when|where|is|are|was|were|do|does|did|has|have|any)\b/i;
const WISHING = /\bneed (?:an?|another|more|extra|some) /i;
/** Not the phone number of somebody. */
const COUNTING = /\bhow many\b|(?:^\W*|\bthe |\btotal )number of\b/i;
const POLITE =
  /^\W*(?:(?:please|(?:can|could|would|will) you|i (?:need|want)(?: you)? to|we (?:need|want|have) to|let's|now|also|just|so|if \w+)\s+)+/i;
const HYPHENED = /(?<!\p{L})(\p{L}{2,12})-(\p{L}{2,12})(?!\p{L})/giu;
/** A word before a name, an amount, or a thing with its id: `bill agreement 77`. */
const OBJECT = /^\W*\p{L}+\s+(?:\p{Lu}|[#$\d]|\p{L}+\s+#?\d)/u;

/** Reads one step, or a request as a whole. */
export function stepOf(text: string, isKnown: Known): Step {
  const plain = withoutIds(text).replace(POLITE, "");
  const words = [...spelled(wordsOf(joined(plain, isKnown)).slice(0, MOST_WORDS), isKnown)];
  const orders = ordersOf(words, OBJECT.test(text.replace(POLITE, "")));
  const methods = methodsOf(orders);
  if (WISHING.test(text)) methods.set("create", 1);
  const meanings = [
    ...meaningsOf(words, orders),
    ...implied(text).map(({ terms, counts }): Word => terms.map((term) => [termOf(term), counts])),
  ];
  const isAsked = ASKING.test(plain) || Math.max(0, ...methods.values()) < CLEAR;
  const kinds = kindsWithIds(text).flatMap((kind) => [...spelled(wordsOf(kind), isKnown)].map(termOf));
  return {
    meanings,
    terms: new Set(meanings.flatMap((meaning) => meaning.map(([term]) => term))),
    pairs: pairsOf(words),
    methods: isAsked ? merged(methods, COUNTING.test(plain) ? SIZING : FINDING) : methods,
    identified: {
      terms: new Set(kinds.flatMap((kind) => [kind, ...synonymsOf(kind)])),
      methods: isAsked || isReading(methods) ? READING : NONE,
    },
    isOrder: orders[0]?.isClear === true,
    weight: 1,
  };
}

/** Words with a hyphen also as one, where tools write it so. */
function joined(text: string, isKnown: Known): string {
  return text.replace(HYPHENED, (both, one: string, other: string) =>
    isKnown(termOf(one + other)) ? `${both} ${one}${other}` : both,
  );
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
    counts.set(term, Math.max(counts.get(term) ?? 0, early * weightOf(word, term, order?.isClear)));
  }
  return [...counts].map(([term, count]) => {
    const others = [...synonymsOf(term), ...(methods.get(term) ?? []).map(termOf)];
    return [[term, count], ...others.map((other) => [other, count * COUNTS.synonym] as const)];
  });
}

function weightOf(word: string, term: string, isVerb = false): number {
  if (isVerb) return isNounToo(word) ? COUNTS.faint : COUNTS.verb;
  return isFaint(term) ? COUNTS.faint : 1;
}

/** Terms that stand next to each other. */
function pairsOf(words: readonly string[]): ReadonlySet<string> {
  const terms = words.filter((word) => !isSilent(word)).map(termOf);
  return new Set(terms.slice(1).map((term, place) => `${terms[place]} ${term}`));
}
