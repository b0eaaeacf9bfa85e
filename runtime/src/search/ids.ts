import { isNounToo, methodsAt } from "./verbs.js";
import { isSilent } from "./words.js";

/** Numbers, ids and addresses; not P1, which is how urgent something is. */
const NUMBER = /#?(?<![\p{L}\p{N}])(?!p[1-5]\b)\p{L}{0,20}[_-]?\d[\p{L}\p{N}._-]*|\S+@\S+/giu;
/** What an id says of the kind of record: `INC-552`. */
const PREFIX = /^([a-z]{2,5})[-_]\d/i;
/** The id of a record with the word before it; not an amount. */
const ID =
  /(?<!\p{L})(\p{L}{1,30}) (?:#|id\s+|no\.?\s*)?(?:[a-z]{0,5}[-_])?\d{2,}\b(?!\s*(?:%|percent|minutes?|hours?|days?|weeks?|months?|years?|units?|miles|am|pm)|[,.:]\d)|(?<!\p{L})([a-z]{2,5})[-_]\d/giu;

/** What stands for the number of a record that is not said to be one of anything: `close 48213`. */
export const LONE = "lonenumber";
/** As long as such numbers are; years are none. */
const LONG = /^#?(?!(?:19|20)\d\d$)\d{4,7}$/;
/** What stands before: a word, but an amount has its currency there. */
const BEFORE = /(\p{L}+)[^\p{L}\p{N}$€£]*$/u;
const PRICED = /[$€£]\s?$/;
const REACH = 30;

/** A text without numbers and ids: they say which record, not which tool. What they say of its kind stays. */
export function withoutIds(text: string): string {
  return text.replace(NUMBER, (id, at: number) => {
    const isLone = isLoneNumber(id.replace(/\W+$/, ""), text.slice(Math.max(0, at - REACH), at));
    if (isLone) return ` ${LONE} `;
    return ` ${PREFIX.exec(id)?.[1] ?? ""} `;
  });
}

/** What the records are called whose ids a text gives. */
export function kindsWithIds(text: string): readonly string[] {
  return [...text.matchAll(ID)].map(([, word, prefix]) => word ?? prefix ?? "");
}

/** Whether a number does not follow what it is the number of. */
function isLoneNumber(id: string, before: string): boolean {
  if (!LONG.test(id) || PRICED.test(before)) return false;
  const word = BEFORE.exec(before)?.[1];
  return word === undefined || !isThing(word);
}

/** Whether a word before a number says what it is the number of: an invoice, but not `close`. */
function isThing(text: string): boolean {
  const word = text.toLowerCase();
  if (isSilent(word) || ADJECTIVES.has(word)) return false;
  return isNounToo(word) || methodsAt([word], 0).length === 0;
}

/** Of the verbs that are other words as well those that are no nouns. */
const ADJECTIVES = new Set(["open", "close", "complete", "correct"]);
