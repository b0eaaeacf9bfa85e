import type { Tool } from "../model/integration.js";
import { callsOf, firstCall, type Call } from "./call.js";
import type { Endpoint } from "./endpoint.js";
import { edgesInto, type Graph } from "./graph.js";
import type { Candidate } from "./rank.js";
import { cheapestRoutes, MOST } from "./search.js";

/** The calls that lead from one thing to another, the first of which finds where to begin. */
export type Way = readonly Call[];

/** So many times what it costs to make a record, it may cost to find one. */
const FAR = 2;

/** The best ways from one thing to another: those that find it, then those that make one. */
export function waysBetween(graph: Graph, from: Endpoint, to: Endpoint): Way[] {
  const start = startOf(graph, from);
  if (start === undefined) return [];
  const finder = from.tool ?? finderOf(graph, start);
  const first = finder ? [firstCall(graph, finder)] : [];
  return routesTo(graph, start, to).map(({ route }) => [...first, ...callsOf(graph, route)]);
}

/** Of several meanings of a name those that are nearer than all after them, the nearest first. */
export function nearestFirst(graph: Graph, from: Endpoint, meanings: readonly Endpoint[]): Endpoint[] {
  const start = startOf(graph, from);
  if (start === undefined || meanings.length < 2) return [...meanings];
  const costs = meanings.map((to) => routesTo(graph, start, to)[0]?.cost ?? Infinity);
  return meanings.filter((_, index) => costs.slice(index + 1).every((cost) => cost > (costs[index] ?? Infinity)));
}

/** The resource whose records a way begins with. */
export function startOf({ given }: Graph, { name, tool }: Endpoint): string | undefined {
  return tool ? given.get(name) : name;
}

/** The resources that one can come by from a resource without writing, sorted. */
export function reachableFrom({ edges }: Graph, from: string): string[] {
  const reached = new Set([from]);
  for (const at of reached) for (const { to, tool } of edges.get(at) ?? []) if (tool.effect === "read") reached.add(to);
  reached.delete(from);
  return [...reached].sort();
}

function routesTo(graph: Graph, from: string, { name: to, tool }: Endpoint): readonly Candidate[] {
  if (tool) return cheapestRoutes(graph, from, { to, edges: edgesInto(graph, tool, to), canEnd: () => true });
  const finding = cheapestRoutes(graph, from, { to, canEnd: (edge) => edge.tool.effect === "read" });
  // Who can find it seldom wants to go far to make one, nor the other way round.
  const longest = finding.length > 0 ? { longest: 1 } : {};
  const [making] = cheapestRoutes(graph, from, { to, ...longest, canEnd: (edge) => edge.tool.effect === "write" });
  if (!making) return finding;
  const near = finding.filter(({ cost }) => cost <= making.cost * FAR);
  return [...near.slice(0, MOST - 1), making];
}

/** The tool that lists the records of a resource, or else one that gets them. */
function finderOf({ integration, given }: Graph, resource: string): Tool | undefined {
  const tools = integration.tools.filter(({ name, effect }) => effect === "read" && given.get(name) === resource);
  return tools.find(({ method }) => method === "list") ?? tools[0];
}
