import { FINDING, merged, NONE, READING, REPORTING, SIZING, isReading, type Methods } from "./methods.js";
import { CLEAR } from "./orders.js";

const ASKING =
  /^\W*(?:(?:on|in|at|from|to|for|by|with|under) )?(?:what|which|who|whose|whom|how|when|where|is|are|was|were|do|does|did|has|have|any)\b/i;
/** Not the phone number of somebody. */
const COUNTING = /\bhow many\b|(?:^\W*|\bthe |\btotal )number of\b/i;
/** `The laptop is in repair`, `she moved to sales`. */
const TELLING =
  /^\W*(?:the|an?|he|she|it|they|we|i|my|his|her|their|our|this|that|these|some\p{L}+|\p{L}+ (?:is|are|was|were|has|have)) [^?]*$/iu;

/** What a step asks for by its verbs and by its form. */
export interface Mood {
  readonly methods: Methods;
  /** What is asked for of a record whose id is given. */
  readonly ofRecord: Methods;
}

/** Whether a step is an order, a question, or tells what happened: that asks for methods, too. */
export function moodOf(text: string, methods: Methods): Mood {
  const isQuestion = ASKING.test(text);
  const isClear = Math.max(0, ...methods.values()) >= CLEAR;
  if (!isClear && !isQuestion && TELLING.test(text)) return { methods: merged(methods, REPORTING), ofRecord: NONE };
  if (!isClear || isQuestion)
    return { methods: merged(methods, COUNTING.test(text) ? SIZING : FINDING), ofRecord: READING };
  return { methods, ofRecord: isReading(methods) ? READING : NONE };
}
