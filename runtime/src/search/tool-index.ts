import { advise } from "../error/advice.js";
import { refuse } from "../error/validation-error.js";
import type { Tool } from "../tool.js";
import { ranking } from "./ranking.js";
import type { Wording } from "./wording.js";

/** A tool that may serve a request. Scores compare tools of one search, nothing else. */
export interface Found<T extends Tool = Tool> {
  readonly tool: T;
  readonly score: number;
}

/** Finds tools by what they are needed for. */
export interface ToolIndex<T extends Tool = Tool> {
  /**
   * The tools that fit a request in plain language best, in falling order; those that fit equally well by name.
   * @param query what is to be done, e.g. `log 15 minutes on ticket 9932`; never fails, whatever it holds
   * @param limit how many at most
   * @throws ValidationError for a limit that is no whole number
   */
  search(query: string, limit?: number): readonly Found<T>[];
  /** Makes the index now, which the first search does otherwise: of thousands of tools with their samples that takes up to half a second. */
  prepare(): void;
}

/**
 * Makes an index of tools when it is first searched.
 * @param tools of one integration or of several
 * @param wording how people speak of them, which generated packages have beside the catalogue
 * @throws ValidationError for a wording that is still to be loaded
 */
export function toolIndex<T extends Tool>(tools: readonly T[], wording: Wording = {}): ToolIndex<T> {
  if (typeof wording === "function" || wording instanceof Promise) {
    refuseGiven("wording", "is not loaded yet", "Give `await integration.wording?.()`.");
  }
  let made: ((query: string) => Float64Array) | undefined;
  const rank = () => (made ??= ranking(tools, wording));
  return {
    search: (query, limit = 5) => {
      if (!Number.isInteger(limit) || limit < 0) {
        refuseGiven("limit", "must be a whole number", "Give it as a number of its own: `search(request, 3)`.");
      }
      return best(tools, rank()(query), limit);
    },
    prepare: () => void rank(),
  };
}

function refuseGiven(path: string, message: string, advice: string): void {
  refuse("toolIndex", [{ path, message, advice }], undefined, advise);
}

/** The tools with the highest scores. Most requests have a word in common with thousands, so not all are sorted. */
function best<T extends Tool>(tools: readonly T[], scores: Float64Array, limit: number): Found<T>[] {
  const found: Found<T>[] = [];
  if (limit <= 0) return found;
  for (let at = 0; at < tools.length; at++) {
    const score = scores[at] as number;
    const last = found[limit - 1];
    if (score === 0 || (last && score < last.score)) continue;
    const one = { tool: tools[at] as T, score };
    if (last && order(one, last) > 0) continue;
    const place = found.findIndex((other) => order(one, other) < 0);
    found.splice(place < 0 ? found.length : place, 0, one);
    if (found.length > limit) found.pop();
  }
  return found;
}

function order(a: Found, b: Found): number {
  return b.score - a.score || (a.tool.name < b.tool.name ? -1 : 1);
}
