import type { Known } from "./spelling.js";
import type { Step } from "./step.js";
import { merged, NONE } from "./methods.js";
import { stepOf } from "./step.js";

/** Longer requests are read this far: nobody needs more to say what is to be done. */
const LONGEST = 4000;
const MOST_STEPS = 12;

/** Names of single records, in quotes: they say which record, not which tool. */
const QUOTED = /"[^"]{1,200}"|“[^”]{1,200}”|(?<![\p{L}\p{N}])'[^']{1,200}'(?!\p{L})/gu;
/** Where one step of a request ends. */
const BREAK = /(?<=[.!?;:\n])(?:\s|$)|,?\s+(?:and|then|but)\s+(?=[a-z]+\s)|,\s+/u;
/** Words for something that was named before. */
const POINTING = /\b(?:it|them|him|her|this one|these|their|his|its)\b/i;
/** How much a step counts that says what to do, one that does not, and the whole of several. Measured in test/search. */
const ORDER = 1.2;
const TALK = 0.36;
const WHOLE = 0.8;

/**
 * Reads a request in plain language: the whole of it, then step by step, as many a request has several, or tells a story
 * before it comes to the point.
 */
export function readRequest(text: string, isKnown: Known): readonly Step[] {
  const said = text.slice(0, LONGEST).replace(QUOTED, " ").replace(/\s+/g, " ");
  const whole = stepOf(said, isKnown);
  const parts = said.split(BREAK).slice(0, MOST_STEPS);
  const steps = parts.map((part) => stepOf(part, isKnown)).filter(({ meanings }) => meanings.length > 0);
  if (steps.length < 2) return [whole];
  const orders = steps.filter(({ isOrder }) => isOrder);
  // "Ticket 48250 was only a test, delete it": what is said first is what is to be deleted.
  const told =
    orders.length > 0
      ? {
          methods: merged(...orders.map(({ methods }) => methods)),
          isOrder: true,
          identified: { ...whole.identified, methods: NONE },
        }
      : {};
  const weight = POINTING.test(said) && orders.length > 0 ? ORDER : WHOLE;
  return [{ ...whole, ...told, weight }, ...steps.map((step) => ({ ...step, weight: step.isOrder ? ORDER : TALK }))];
}
