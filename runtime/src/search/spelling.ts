import { isSilent, termOf } from "./words.js";

/** Whether tools or the tables of the search know a term. */
export type Known = (term: string) => boolean;

const LONGEST_WORD = 30;

/** What offices abbreviate. */
const ABBREVIATED: Readonly<Record<string, readonly string[]>> = {
  po: ["purchase", "order"],
  pos: ["purchase", "orders"],
  kb: ["knowledge", "base"],
  csat: ["satisfaction", "survey"],
  udf: ["custom", "field"],
  ci: ["configuration"],
  pto: ["vacation"],
  inc: ["incident"],
  req: ["request"],
  chg: ["change"],
  prb: ["problem"],
};

/** Words as the tools may write them: `timesheet` in two, `check list` in one. */
export function* spelled(words: readonly string[], isKnown: Known): Generator<string> {
  for (const [place, word] of words.entries()) {
    const next = words[place + 1] ?? "";
    if (Object.hasOwn(ABBREVIATED, word)) yield* ABBREVIATED[word] ?? [];
    else if (isSilent(word) || isKnown(termOf(word))) yield word;
    else yield* halves(word, isKnown) ?? [word];
    if (!isSilent(word) && next !== "" && !isSilent(next) && isKnown(termOf(word + next))) yield word + next;
  }
}

function halves(word: string, isKnown: Known): readonly [string, string] | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)] as const;
    if (parts.every((part) => isKnown(termOf(part)))) return parts;
  }
  return undefined;
}
