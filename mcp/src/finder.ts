import type { Tool, Wording } from "@toolwright/runtime";
import type { Withheld } from "./withheld.js";

/** As many of the best tools of the whole API are looked at for what is not offered. */
const BEST = 3;

/** As many more than asked for are looked at in the index of all tools, before those that are offered get their own. */
const WIDE = 4;

/** Tools that fit a request and are not offered, and what to do about it. */
export interface Missed {
  readonly names: readonly string[];
  readonly why: string;
}

/** Finds tools for a request. */
export interface Finder {
  /** The tools that are offered and fit it best. */
  found(query: string, limit: number): readonly Tool[];
  /** Tools that are not offered and fit it better than all that are: without, a model takes the next best for the best. */
  missed(query: string): readonly Missed[];
}

/** One index serves both, as long as enough of what it finds is offered: to make one of thousands takes a while. */
export async function finder(tools: readonly Tool[], withheld: Withheld, wording: Wording = {}): Promise<Finder> {
  const { toolIndex } = await import("@toolwright/runtime/search");
  const all = toolIndex([...tools, ...withheld.tools], wording);
  const offered = new Set(tools);
  const own = toolIndex(tools, wording);
  all.prepare();
  return {
    found(query, limit) {
      const hits = all.search(query, limit * WIDE);
      const found = hits.map(({ tool }) => tool).filter((tool) => offered.has(tool));
      if (found.length >= limit || hits.length < limit * WIDE) return found.slice(0, limit);
      return own.search(query, limit).map(({ tool }) => tool);
    },
    missed(query) {
      const best = all.search(query, BEST).map(({ tool }) => tool);
      const first = best.findIndex((tool) => offered.has(tool));
      const missed = first < 0 ? best : best.slice(0, first);
      const reasons = new Set(missed.map(withheld.why));
      return [...reasons].map((why) => ({
        names: missed.filter((tool) => withheld.why(tool) === why).map(({ name }) => name),
        why,
      }));
    },
  };
}
