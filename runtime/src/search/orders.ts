import { isNounToo, methodsAt } from "./verbs.js";

/** What a word of a step asks for, if it is a verb. */
export interface Order {
  /** The likeliest first; none when it is no verb. */
  readonly methods: readonly string[];
  /** How clearly it says what to do, up to 1. */
  readonly clarity: number;
  /** Whether it tells what to do. */
  readonly isClear: boolean;
}

/** Below this, verbs do not tell what to do. */
export const CLEAR = 0.4;
/**
 * How clearly a verb says what to do that does not begin the step, and what is left of that where it may tell a story.
 * Measured in test/search.
 */
const CLARITY = { afterTo: 0.7, elsewhere: 0.28, inPast: 0.15, later: 0.4, nextMethod: 0.72 };

/** After these a verb says what is to be done. */
const BEFORE_VERB = new Set(["to", "please", "and", "then", "you", "we", "not"]);
const DETERMINER =
  /^(?:an?|the|this|that|these|those|my|our|your|his|her|their|its|some|all|another|it|them|him|me|us|for|on|up|out|in|off|down|new|one|two|three|\p{N}+)$/u;

/** What each word of a step asks for. */
export function ordersOf(words: readonly string[]): readonly Order[] {
  let isDone = false;
  return words.map((word, place) => {
    const methods = methodsAt(words, place);
    const inPast = word.endsWith("ed") ? CLARITY.inPast : 1;
    const clarity = clarityAt(words, place) * inPast * (isDone ? CLARITY.later : 1);
    const isClear = methods.length > 0 && clarity >= CLEAR;
    isDone ||= isClear;
    return { methods, clarity, isClear };
  });
}

/** All methods that are asked for, each as clearly as it is said best. */
export function methodsOf(orders: readonly Order[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { methods, clarity } of orders)
    for (const [rank, method] of methods.entries())
      found.set(method, Math.max(found.get(method) ?? 0, clarity * CLARITY.nextMethod ** rank));
  return found;
}

function clarityAt(words: readonly string[], place: number): number {
  if (place === 0) return isVerbHere(words[0] ?? "", words[1]) ? 1 : CLARITY.elsewhere;
  return BEFORE_VERB.has(words[place - 1] ?? "") ? CLARITY.afterTo : CLARITY.elsewhere;
}

/** Whether the first word of a step says what to do: `open tickets` are not to be opened, but `open a ticket` is. */
function isVerbHere(word: string, next: string | undefined): boolean {
  if (word.endsWith("ed")) return false;
  return !isNounToo(word) || next === undefined || DETERMINER.test(next);
}
