import { patternFault } from "../../check/rule/unsafe-pattern.js";

/** Says why a pattern cannot be used; `undefined` when it can. */
export type PatternFault = (pattern: string) => string | undefined;

/**
 * Milliseconds that checking all patterns of a document may take. They are counted by what patterns look like: a clock
 * would stop at another pattern in each run, and the same document must give the same definitions.
 */
const BUDGET = 2000;
/** Milliseconds by the clock: for documents whose patterns take longer than they look, not for a machine that is busy. */
const LONGEST = 5000;
const TOO_MANY = "is one of too many that take long to check";

/**
 * Asks once for each pattern, until the document has asked for too much.
 * @param longest milliseconds by the clock for all of them
 */
export function patternBudget(longest = LONGEST): PatternFault {
  const faults = new Map<string, string | undefined>();
  let left = BUDGET;
  let time = longest;
  const ask = (pattern: string): string | undefined => {
    if (isTried(pattern)) return "looks around or counts so far that checking it would take long";
    left -= costOf(pattern);
    if (left < 0 || time < 1) return TOO_MANY;
    const start = performance.now();
    const fault = patternFault(pattern, Math.ceil(time));
    time -= performance.now() - start;
    return fault;
  };
  return (pattern) => {
    if (!faults.has(pattern)) faults.set(pattern, ask(pattern));
    return faults.get(pattern);
  };
}

/** Repetitions that are counted further than this cannot be proved safe, only tried with texts, which takes seconds. */
const COUNTED = 30;
const COUNT = /(\)?)\{(\d+)(?:,(\d*))?\}/g;

function isTried(pattern: string): boolean {
  const isRepeated = /[*+?|]|\)\{/.test(pattern.replace(/^\^/, "")) || (pattern.match(COUNT)?.length ?? 0) > 1;
  const counted = countsIn(pattern).reduce((sum, { most }) => sum + most, 0);
  return (isRepeated && counted > COUNTED) || /\(\?<?[=!]|\\[1-9]/.test(pattern);
}

/**
 * About how many milliseconds a proof takes: it pairs what may come next, so that choices weigh most (a group that is
 * counted is written out), then how many kinds of characters there are.
 */
function costOf(pattern: string): number {
  const choices = pattern.match(/[*+?|]|\{\d+,\d*\}/g)?.length ?? 0;
  const copies = countsIn(pattern).reduce((product, one) => (one.isGroup ? product * one.most : product), 1);
  const kinds = new Set(pattern.match(/\\.|[^*+?|(){}[\]^$]/g)).size;
  return choices === 0 ? 0 : 5 * kinds ** 2 + (choices * copies) ** 3 / 10;
}

function countsIn(pattern: string): { readonly isGroup: boolean; readonly most: number }[] {
  return [...pattern.matchAll(COUNT)].map(([, group = "", low = "", high = ""]) => ({
    isGroup: group !== "",
    most: Math.max(1, Number(high || low)),
  }));
}
