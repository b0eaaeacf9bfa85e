import type { Integration, PlacedLink, Resource, Tool } from "../model/integration.js";
import type { Edge } from "./edge.js";
import { givenRecords } from "./given.js";
import { holdingsOf, type Holdings } from "./held.js";
import { isRequired, requiredLinks } from "./required.js";
import { fieldOf, providerOf, valuesOf } from "./value.js";

/** The resources of an integration and the calls that lead from one to another. */
export interface Graph {
  readonly integration: Integration;
  readonly resources: ReadonlyMap<string, Resource>;
  /** The resource whose records a tool returns, by the tool's name. */
  readonly given: ReadonlyMap<string, string>;
  readonly holdings: Holdings;
  /** By the resource they lead from. */
  readonly edges: ReadonlyMap<string, readonly Edge[]>;
}

/** Finds out what leads from where to where in an integration. */
export function graphOf(integration: Integration): Graph {
  const resources = new Map(integration.resources.map((one) => [one.name, one]));
  const edges = new Map<string, Edge[]>(integration.resources.map(({ name }) => [name, []]));
  const given = givenRecords(integration);
  const graph = { integration, resources, given, holdings: holdingsOf(resources), edges };
  const all = [...integration.tools.flatMap((tool) => edgesThrough(graph, tool)), ...referenceEdges(graph)];
  for (const edge of all) if (edge.from !== edge.to) edges.get(edge.from)?.push(edge);
  return graph;
}

/** Everything that a tool takes, as edges that end at a name. */
export function edgesInto(graph: Graph, tool: Tool, to: string): Edge[] {
  const { integration, resources, given } = graph;
  const { filter } = integration;
  const isFiltered = filter !== undefined && tool.args.some(({ name }) => name === filter.argument);
  const listed = isFiltered ? resources.get(given.get(tool.name) ?? tool.resource) : undefined;
  const required = requiredLinks(tool);
  // A filter looks at the members of a record, not into its lists; and what must be given need not be compared.
  const isCompared = (link: PlacedLink) =>
    !link.path.includes("[]") && !required.some((one) => one.operation === link.operation);
  const compared = listed?.references.filter(isCompared) ?? [];
  const edges = (kind: Edge["kind"], links: readonly PlacedLink[]): Edge[] =>
    valuesOf(resources, links).map(({ resource: from, ...value }) => ({ kind, from, to, tool, ...value }));
  return [...edges("argument", tool.links), ...edges("filter", compared)];
}

function edgesThrough(graph: Graph, tool: Tool): Edge[] {
  const to = graph.given.get(tool.name);
  if (to === undefined || tool.effect === "destructive") return [];
  return requiredLinks(tool).some((link) => providerOf(link) === to) ? [] : edgesInto(graph, tool, to);
}

function referenceEdges(graph: Graph): Edge[] {
  const { integration, holdings } = graph;
  const getters = gettersOf(graph);
  const tools = new Map(integration.tools.map((tool) => [tool.name, tool]));
  return integration.resources.flatMap(({ name: from, references }) =>
    (holdings.get(from) ?? []).flatMap(({ resource: to, field, places, isPlain }): Edge[] => {
      const listing = references.find((link) => providerOf(link) === to && fieldOf(link) === field)?.tool ?? "";
      const tool = getters.get(`${to}.${field}`) ?? tools.get(listing);
      return tool ? [{ kind: "reference", from, to, tool, field, places, isPlain }] : [];
    }),
  );
}

/** The tools that get a record by one of its members, `tickets.id`. */
function gettersOf({ integration, given }: Graph): Map<string, Tool> {
  const getters = new Map<string, Tool>();
  for (const tool of integration.tools) {
    for (const link of tool.links) {
      const key = `${providerOf(link)}.${fieldOf(link)}`;
      const isGetter =
        tool.effect === "read" && given.get(tool.name) === providerOf(link) && isRequired(tool, link.path);
      if (isGetter && !getters.has(key)) getters.set(key, tool);
    }
  }
  return getters;
}
