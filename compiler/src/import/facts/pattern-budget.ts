import { patternFault } from "../../check/rule/unsafe-pattern.js";

/** Says why a pattern cannot be used; `undefined` when it can. */
export type PatternFault = (pattern: string) => string | undefined;

/**
 * What all patterns of a document may cost together. Proving that one is safe can take two seconds; a clock would stop at
 * another pattern in each run, and the same document must give the same definitions.
 */
const BUDGET = 1500;

/** Asks once for each pattern, until the document has asked for too much. */
export function patternBudget(): PatternFault {
  const faults = new Map<string, string | undefined>();
  let left = BUDGET;
  return (pattern) => {
    if (!faults.has(pattern)) {
      left -= costOf(pattern);
      faults.set(pattern, left < 0 ? "is one of too many that take long to check" : patternFault(pattern));
    }
    return faults.get(pattern);
  };
}

/** About how many states a pattern has: counted repetitions are written out by the proof, and looking around doubles it. */
function costOf(pattern: string): number {
  const counts = [...pattern.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].map(([, low = "", high = ""]) =>
    Number(high === "" ? low : high),
  );
  const around = pattern.match(/\(\?<?[=!]/g)?.length ?? 0;
  const isCounted = counts.some((count) => count > 1);
  return isCounted || around > 0 || /[*+?|]/.test(pattern)
    ? 10 + counts.reduce((sum, count) => sum + count, 0) + around * 200
    : 0;
}
