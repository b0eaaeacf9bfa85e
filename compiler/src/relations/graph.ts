import type { Integration, PlacedLink, Resource, Tool } from "../model/integration.js";
import { comparedIds } from "./compared.js";
import type { Edge } from "./edge.js";
import { givenRecords } from "./given.js";
import { holdingsOf, type Holdings } from "./held.js";
import { importanceOf, type Importance } from "./importance.js";
import { withProviders } from "./provider.js";
import { isRequired, requiredLinks } from "./required.js";
import { fieldOf, providerOf, valuesOf } from "./value.js";

/** The resources of an integration and the calls that lead from one to another. */
export interface Graph {
  readonly integration: Integration;
  readonly resources: ReadonlyMap<string, Resource>;
  /** The resource whose records a tool returns, by the tool's name. */
  readonly given: ReadonlyMap<string, string>;
  readonly holdings: Holdings;
  /** By the resource's name. */
  readonly importance: ReadonlyMap<string, Importance>;
  /** The resources whose records one must name to make a record, by that record's resource. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the resource they lead from. */
  readonly edges: ReadonlyMap<string, readonly Edge[]>;
}

/** Finds out what leads from where to where in an integration. */
export function graphOf(whole: Integration): Graph {
  const given = givenRecords(whole);
  const integration = withProviders(whole, given);
  const resources = new Map(integration.resources.map((one) => [one.name, one]));
  const edges = new Map<string, Edge[]>(integration.resources.map(({ name }) => [name, []]));
  const holdings = holdingsOf(resources);
  const importance = importanceOf(integration, holdings);
  const graph = { integration, resources, given, holdings, importance, owners: ownersOf(integration, given), edges };
  const all = [...integration.tools.flatMap((tool) => edgesThrough(graph, tool)), ...referenceEdges(graph)];
  for (const edge of all) if (edge.from !== edge.to) edges.get(edge.from)?.push(edge);
  return graph;
}

/** Everything that a tool takes, as edges that end at a name. */
export function edgesInto({ integration, resources, given }: Graph, tool: Tool, to: string): Edge[] {
  const own = resources.get(tool.resource);
  const listed = resources.get(given.get(tool.name) ?? tool.resource);
  const inPath = new Set(tool.args.filter((one) => one.in === "path").map(({ name }) => name));
  const edges = (kind: Edge["kind"], links: readonly PlacedLink[]): Edge[] =>
    valuesOf(resources, links).map(({ resource: from, ...value }) => {
      return { kind, from, to, tool, ...value, isPart: kind === "argument" && inPath.has(value.places[0] ?? "") };
    });
  return [...edges("argument", tool.links), ...edges("filter", comparedIds(integration.filter, tool, { own, listed }))];
}

function ownersOf({ tools }: Integration, given: Graph["given"]): Map<string, Set<string>> {
  const makers = tools.filter(({ method }) => method === "create");
  return new Map(makers.map((tool) => [given.get(tool.name) ?? "", new Set(requiredLinks(tool).map(providerOf))]));
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
      return tool ? [{ kind: "reference", from, to, tool, field, places, isPlain, isPart: false }] : [];
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
      const isOwn = tool.resource === providerOf(link) && tool.method === "get";
      if (isGetter && (isOwn || !getters.has(key))) getters.set(key, tool);
    }
  }
  return getters;
}
