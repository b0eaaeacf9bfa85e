import { callsOf } from "./call.js";
import { costOf, type Route } from "./cost.js";
import type { Edge } from "./edge.js";
import type { Graph } from "./graph.js";
import { insertRanked, type Candidate } from "./rank.js";
import { providerOf } from "./value.js";

/** As many routes as are shown, and as are followed at each resource. */
export const MOST = 3;

/** A route that costs so much more than the best is not shown beside it; less than a lookup list in common costs. */
const SLACK = 3;

/** Edges that a route has at most: nobody follows longer ones. */
const LONGEST = 5;

/** What a search looks for. */
export interface Goal {
  /** Where the edges end. */
  readonly to: string;
  /** Edges to the goal that are not in the graph. */
  readonly edges?: readonly Edge[];
  /** The most edges of a route. */
  readonly longest?: number;
  /** Whether an edge may be the last one; all others only read. */
  canEnd(edge: Edge): boolean;
}

/** The cheapest routes from a resource to a goal, the best first, no two alike. */
export function cheapestRoutes(graph: Graph, from: string, goal: Goal): readonly Candidate[] {
  const reached = new Map<string, Candidate[]>();
  const ahead: Candidate[] = [{ route: [], at: from, cost: 0, calls: 0 }];
  let limit = Infinity;
  for (let best = ahead.pop(); best; best = ahead.pop()) {
    const { at, cost, route } = best;
    const kept = reached.get(at) ?? [];
    if (cost >= limit || (at === goal.to && kept.length >= MOST)) break;
    if (kept.length >= MOST || kept.some((one) => isAlike(one.route, route))) continue;
    reached.set(at, [...kept, best]);
    if (at === goal.to || route.length >= (goal.longest ?? LONGEST)) continue;
    for (const edge of openEdges(graph, goal, best)) {
      if ((reached.get(edge.to)?.length ?? 0) >= MOST) continue;
      const next = candidate(graph, [...route, edge], goal);
      if (!next || next.cost >= limit) continue;
      if (edge.to === goal.to) limit = Math.min(limit, next.cost + SLACK);
      insertRanked(graph, ahead, next);
    }
  }
  return reached.get(goal.to) ?? [];
}

/** The edges that a route can go on with: none leads back. */
function openEdges(graph: Graph, goal: Goal, { at, route }: Candidate): Edge[] {
  const visited = new Set([at, ...route.map(({ from }) => from)]);
  return [...(graph.edges.get(at) ?? []), ...(goal.edges ?? []).filter((one) => one.from === at)].filter((edge) =>
    edge.to === goal.to ? goal.canEnd(edge) : edge.tool.effect === "read" && !visited.has(edge.to),
  );
}

/** A route with its cost; none when a call on it needs the id of what the route is to find. */
function candidate(graph: Graph, route: Route, goal: Goal): Candidate | undefined {
  const calls = callsOf(graph, route);
  if (calls.some(({ needs }) => needs.some((link) => providerOf(link) === goal.to))) return undefined;
  return { route, at: route.at(-1)?.to ?? "", cost: costOf(graph, route, calls), calls: calls.length };
}

/** Alike are routes over the same records that differ in their tools only, or in where a tool takes the same id. */
function isAlike(a: Route, b: Route): boolean {
  const keys = [({ kind, from }: Edge) => `${kind} ${from}`, ({ tool, from }: Edge) => `${tool.name} ${from}`];
  return keys.some((key) => a.map(key).join(" ") === b.map(key).join(" "));
}
