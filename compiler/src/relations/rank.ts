import type { Route } from "./cost.js";
import type { Edge } from "./edge.js";
import type { Graph } from "./graph.js";

/** A route and what it costs. */
export interface Candidate {
  readonly route: Route;
  readonly at: string;
  readonly cost: number;
  readonly calls: number;
}

/** What a call requires says more than what a record refers to, and that says more than what one may filter by. */
const KINDS: readonly Edge["kind"][] = ["argument", "reference", "filter"];

/** Puts a candidate in its place; the cheapest stand last. */
export function insertRanked(graph: Graph, ahead: Candidate[], one: Candidate): void {
  let [low, high] = [0, ahead.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(graph, one, ahead[middle] as Candidate) < 0) low = middle + 1;
    else high = middle;
  }
  ahead.splice(low, 0, one);
}

/**
 * Of two routes that cost the same, the one with fewer calls goes first, then the one over plainer kinds of edges,
 * then the one over records that refer to fewer others. Names decide the rest, so that the order of definitions
 * does not.
 */
function compare({ importance }: Graph, a: Candidate, b: Candidate): number {
  const kinds = ({ route }: Candidate) => route.reduce((sum, { kind }) => sum + KINDS.indexOf(kind), 0);
  const width = ({ route }: Candidate) =>
    route.reduce((sum, { from }) => sum + (importance.get(from)?.references ?? 0), 0);
  const name = ({ route }: Candidate) => route.map(({ tool, from }) => `${from} ${tool.name}`).join(" ");
  const difference = a.cost - b.cost || a.calls - b.calls || kinds(a) - kinds(b) || width(a) - width(b);
  return difference || (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0);
}
