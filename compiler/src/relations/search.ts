import { callsOf, type Call } from "./call.js";
import type { Edge } from "./edge.js";
import type { Graph } from "./graph.js";

/** Edges, one behind the other. */
export type Route = readonly Edge[];

/** As many routes as are shown, and as are followed at each resource. */
export const MOST = 3;

/** What a search looks for. */
export interface Goal {
  /** Where the edges end. */
  readonly to: string;
  /** Edges to the goal that are not in the graph. */
  readonly edges: readonly Edge[];
  /** Whether an edge may be the last one; all others only read. */
  canEnd(edge: Edge): boolean;
}

/** The shortest routes from a resource to a goal, the best first. */
export function shortestRoutes(graph: Graph, from: string, goal: Goal): Route[] {
  const settled = new Set<string>();
  const ahead = new Map<number, Map<string, Route[]>>([[0, new Map([[from, [[]]]])]]);
  for (let length = 0; ahead.size > 0; length++) {
    const reached = ahead.get(length) ?? new Map<string, Route[]>();
    ahead.delete(length);
    for (const [at, routes] of reached) {
      if (settled.has(at)) continue;
      settled.add(at);
      const kept = best(graph, routes);
      if (at === goal.to) return kept;
      const open = [...(graph.edges.get(at) ?? []), ...goal.edges.filter((one) => one.from === at)].filter((edge) =>
        edge.to === goal.to ? goal.canEnd(edge) : edge.tool.effect === "read" && !settled.has(edge.to),
      );
      for (const [edge, route] of open.flatMap((one) => kept.map((way) => [one, [...way, one]] as const))) {
        const total = lengthOf(graph, route);
        const there = ahead.get(total) ?? new Map<string, Route[]>();
        ahead.set(total, there.set(edge.to, [...(there.get(edge.to) ?? []), route]));
      }
    }
  }
  return [];
}

/**
 * One for each edge, and one for each id that a call requires and that no record in hand holds. A reference at the end
 * counts as held: whether it has to be followed is not known yet.
 */
function lengthOf(graph: Graph, route: Route): number {
  const followed = route.at(-1)?.kind === "reference" ? route.slice(0, -1) : route;
  return route.length + needsOf(callsOf(graph, followed));
}

function needsOf(calls: readonly Call[]): number {
  return calls.reduce((sum, call) => sum + call.needs.length, 0);
}

/**
 * Fewer ids that come from elsewhere, members named after what they lead to, fewer calls, usual operations, and
 * resources that much hangs together with.
 * Of routes that differ in the tools only, one is enough.
 */
function best(graph: Graph, routes: readonly Route[]): Route[] {
  const ranked = routes.map((route) => {
    const calls = callsOf(graph, route);
    const unusual = calls.filter(({ tool }) => !["list", "get", "create"].includes(tool.method)).length;
    const unclear = route.filter(({ isPlain }) => !isPlain).length;
    const related = route.reduce((sum, { from }) => sum + (graph.resources.get(from)?.references.length ?? 0), 0);
    const name = route.map(({ tool }) => tool.name).join(" ");
    return { route, name, rank: [needsOf(calls), unclear, calls.length, unusual, -related] };
  });
  ranked.sort((a, b) => {
    const difference = a.rank.map((value, index) => value - (b.rank[index] ?? 0)).find((value) => value !== 0);
    return difference ?? (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  });
  const different = new Map<string, Route>();
  for (const { route } of ranked) {
    const key = route.map(({ kind, from }) => `${kind} ${from}`).join(" ");
    if (!different.has(key)) different.set(key, route);
  }
  return [...different.values()].slice(0, MOST);
}
