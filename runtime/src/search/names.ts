import type { Step } from "./step.js";

/** What a score keeps when no word of a name is said, and when its last one is not. */
const UNNAMED = 0.54;
const HEADLESS = 0.87;
/** What it gains for each word that is said after the first. */
const MORE = 0.25;
/** What another name counts beside the resource's own. */
const OTHERWISE = 0.95;

/** The terms of a resource's name, and of other names that people have for it. */
export interface Names {
  readonly own: readonly string[];
  readonly others: readonly (readonly string[])[];
}

/** How well a step names a resource, by the name that fits best. */
export function covered({ own, others }: Names, step: Step): number {
  let best = coveredBy(own, step);
  for (const other of others) best = Math.max(best, OTHERWISE * coveredBy(other, step));
  return best;
}

/** Whether a step gives an id of such a record. */
export function isIdentified({ own, others }: Names, { identified: { terms, methods } }: Step): boolean {
  if (methods.size === 0 || terms.size === 0) return false;
  return terms.has(own.at(-1) ?? "") || others.some(([only = "", ...more]) => more.length === 0 && terms.has(only));
}

/**
 * A resource whose whole name is said fits better than one of which only a part is. The last word counts most: campaign
 * types are types.
 */
function coveredBy(name: readonly string[], { terms }: Step): number {
  const said = name.filter((term) => terms.has(term));
  if (said.length === 0) return HEADLESS * UNNAMED;
  const hasHead = terms.has(name.at(-1) ?? "");
  return (
    (hasHead ? 1 : HEADLESS) * (1 + MORE * (said.length - 1)) * (UNNAMED + ((1 - UNNAMED) * said.length) / name.length)
  );
}
