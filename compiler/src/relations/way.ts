import type { Tool } from "../model/integration.js";
import { callsOf, firstCall, type Call } from "./call.js";
import type { Endpoint } from "./endpoint.js";
import { edgesInto, type Graph } from "./graph.js";
import { MOST, shortestRoutes, type Route } from "./search.js";

/** The calls that lead from one thing to another, the first of which finds where to begin. */
export type Way = readonly Call[];

/** The best ways from one thing to another: those that find it, then those that make one. */
export function waysBetween(graph: Graph, from: Endpoint, to: Endpoint): Way[] {
  const start = startOf(graph, from);
  if (start === undefined) return [];
  const finder = from.tool ?? finderOf(graph, start);
  const first = finder ? [firstCall(graph, finder)] : [];
  return routesTo(graph, start, to).map((route) => [...first, ...callsOf(graph, route)]);
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

function routesTo(graph: Graph, from: string, { name: to, tool }: Endpoint): Route[] {
  if (tool) return shortestRoutes(graph, from, { to, edges: edgesInto(graph, tool, to), canEnd: () => true });
  const finding = shortestRoutes(graph, from, { to, edges: [], canEnd: (edge) => edge.tool.effect === "read" });
  const making = shortestRoutes(graph, from, { to, edges: [], canEnd: (edge) => edge.tool.effect === "write" });
  // Who can find it seldom wants to go far to make one.
  const near = finding.length > 0 ? making.filter((route) => route.length === 1) : making;
  return [...finding, ...near].slice(0, MOST);
}

/** The tool that lists the records of a resource, or else one that gets them. */
function finderOf({ integration, given }: Graph, resource: string): Tool | undefined {
  const tools = integration.tools.filter(({ name, effect }) => effect === "read" && given.get(name) === resource);
  return tools.find(({ method }) => method === "list") ?? tools[0];
}
