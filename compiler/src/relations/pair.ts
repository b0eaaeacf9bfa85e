import { findEndpoints, namedAfter, type Endpoint, type Endpoints } from "./endpoint.js";
import type { Graph } from "./graph.js";
import { nearestFirst } from "./way.js";

/** What the two names of a question mean, or could. */
export interface Pair {
  readonly from: readonly Endpoint[];
  readonly to: readonly Endpoint[];
  /** Whether there is one beginning, and an answer for each end. */
  readonly isClear: boolean;
}

/** Reads two names, each beside the other. */
export function readPair(graph: Graph, endpoints: Endpoints, { from, to }: { from: string; to: string }): Pair {
  const [starts, ends] = [findEndpoints(endpoints, from), findEndpoints(endpoints, to)];
  const start = only(starts) ?? only(ends.length === 1 ? ends.flatMap((end) => namedAfter(endpoints, from, end)) : []);
  if (!start || ends.length === 0) return { from: start ? [start] : starts, to: ends, isClear: false };
  const own = namedAfter(endpoints, to, start);
  if (ends.length > 1) return { from: [start], to: own.length > 0 ? own : ends, isClear: own.length > 0 };
  return { from: [start], to: nearestFirst(graph, start, [...own, ...ends]), isClear: true };
}

function only(some: readonly Endpoint[]): Endpoint | undefined {
  return some.length === 1 ? some[0] : undefined;
}
