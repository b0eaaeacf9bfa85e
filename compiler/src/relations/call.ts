import type { PlacedLink, Tool } from "../model/integration.js";
import type { Edge } from "./edge.js";
import type { Graph } from "./graph.js";
import { alikeFirst, heldValue, type HeldValue } from "./held.js";
import { requiredLinks } from "./required.js";
import { fieldOf, providerOf } from "./value.js";

/** A tool to call on the way, with what it takes from the records in hand. */
export interface Call {
  readonly tool: Tool;
  /** Resource of the record that one has after it. */
  readonly gives?: string;
  readonly arguments: readonly CallArgument[];
  /** Required ids that no record in hand holds, with the tools that provide them. */
  readonly needs: readonly PlacedLink[];
}

/** One argument and the member of a record in hand that holds its value. */
export interface CallArgument {
  /** Dotted path in the tool's arguments. */
  readonly argument: string;
  /** Of a filter: what to write, `{value}` standing for the value. */
  readonly condition?: string;
  readonly value: HeldValue;
  /** Other places that take such an id, where it means something else. */
  readonly or: readonly string[];
}

/** A call with nothing in hand, to begin with. */
export function firstCall(graph: Graph, tool: Tool): Call {
  return callWith(graph, tool, [], requiredLinks(tool));
}

/**
 * The calls of a way. A reference needs no call of its own when only the id is wanted next, because the record in
 * hand holds that.
 */
export function callsOf(graph: Graph, way: readonly Edge[]): Call[] {
  const calls: Call[] = [];
  const hand = way.slice(0, 1).map(({ from }) => from);
  for (const [position, edge] of way.entries()) {
    const next = way[position + 1];
    if (edge.kind === "reference" && next && next.kind !== "reference" && next.field === edge.field) continue;
    const call = callThrough(graph, edge, hand);
    calls.push(call);
    if (call.gives !== undefined) hand.unshift(call.gives);
  }
  return calls;
}

function callThrough(graph: Graph, edge: Edge, hand: readonly string[]): Call {
  const held = (link: PlacedLink) =>
    heldValue(graph.holdings, hand, { resource: providerOf(link), field: fieldOf(link) }, link.path);
  const required = requiredLinks(edge.tool);
  const taken = required.flatMap((link): CallArgument[] => {
    const value = held(link);
    return value ? [{ argument: link.path, value, or: [] }] : [];
  });
  const own = taken.some(({ argument }) => isOwn(edge, required, argument)) ? [] : ownArgument(graph, edge, hand);
  return callWith(
    graph,
    edge.tool,
    [...own, ...taken],
    required.filter((link) => !held(link)),
  );
}

/** Whether a required argument is what the edge is about. */
function isOwn({ kind, to, places }: Edge, required: readonly PlacedLink[], argument: string): boolean {
  if (kind !== "reference") return kind === "argument" && places.includes(argument);
  return required.some((link) => link.path === argument && providerOf(link) === to);
}

/** The argument an edge is about, when a call does not have to give it. */
function ownArgument({ integration, holdings }: Graph, edge: Edge, hand: readonly string[]): CallArgument[] {
  const { filter } = integration;
  const { kind, field } = edge;
  const resource = kind === "reference" ? edge.to : edge.from;
  const value = heldValue(holdings, hand, { resource, field }, kind === "reference" ? "" : edge.places[0]);
  if (!value) return [];
  const [place = field, ...or] = kind === "reference" ? [] : alikeFirst(edge.places, value.member);
  if (kind === "argument") return [{ argument: place, value, or }];
  if (!filter || !edge.tool.args.some(({ name }) => name === filter.argument)) return [];
  const written = (path: string) => path.replaceAll(".", filter.separator);
  const condition = filter.condition.replace("{member}", () => written(place));
  return [{ argument: filter.argument, condition, value, or: or.map(written) }];
}

function callWith({ given }: Graph, tool: Tool, taken: readonly CallArgument[], needs: readonly PlacedLink[]): Call {
  const gives = given.get(tool.name);
  return { tool, ...(gives !== undefined && { gives }), arguments: taken, needs };
}
