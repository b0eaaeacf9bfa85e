import type { Call } from "./call.js";
import type { Edge } from "./edge.js";
import type { Graph } from "./graph.js";

/** Edges, one behind the other. */
export type Route = readonly Edge[];

/** Of a call. */
const CALL = 4;

/** Of an id that a call requires and no record in hand holds: another call, and nothing that says which record. */
const NEED = 6;

/** Of an edge over a member that is not named after what it leads to: a company that is the vendor of an order. */
const UNCLEAR = 1;

/** Of a call other than the usual ones, which often shows less, or more. */
const UNUSUAL = 0.5;

/** Of two records that have nothing in common but an entry of a lookup list, such as the currency or the priority. */
const LOOKUP = 6;

/** Of two records that have in common what the second cannot be made without: the company of a ticket. */
const OWNER = -2;

/**
 * What a route costs; the sensible ones cost least. Each call does, and so does each record on the way, the more the
 * more others it has to do with: what goes with a sales order is about it, what goes with a company may not be.
 */
export function costOf(graph: Graph, route: Route, calls: readonly Call[]): number {
  const needs = calls.reduce((sum, call) => sum + call.needs.length, 0);
  const unclear = route.filter(({ isPlain }) => !isPlain).length;
  const unusual = calls.filter(({ tool }) => !["list", "get", "create"].includes(tool.method)).length;
  const between = route.reduce((sum, edge, index) => sum + costBetween(graph, route[index - 1], edge), 0);
  return CALL * calls.length + NEED * needs + UNCLEAR * unclear + UNUSUAL * unusual + between;
}

/**
 * Of the record between two edges.
 * - One that refers to both sides is about those and whatever else it refers to, unless it is part of the one side.
 * - Any other is as specific as there are few kinds of records that refer to it.
 * - One that both sides refer to says more when the other side cannot be made without it, less in a lookup list.
 */
function costBetween({ importance, owners }: Graph, before: Edge | undefined, { from, to, kind }: Edge): number {
  const record = importance.get(from);
  if (!before || !record || before.isPart) return 0;
  if (before.kind !== "reference" && kind === "reference") return Math.log2(1 + record.references);
  const isShared = before.kind === "reference" && kind !== "reference";
  const extra = record.isLookup ? LOOKUP : owners.get(to)?.has(from) === true ? OWNER : 0;
  return Math.log2(1 + record.referrers) + (isShared ? extra : 0);
}
