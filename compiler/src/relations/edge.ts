import type { Tool } from "../model/integration.js";

/**
 * Whoever has a record of one resource comes by a record of another with one call. There are three kinds:
 *
 * - `argument`: an argument of the tool takes the id of the record in hand; the tool gets, lists or makes the other.
 * - `filter`: the tool lists others, and its filter compares a member of theirs with the id of the record in hand.
 * - `reference`: a member of the record in hand is the id of the other, and the tool gets that by its id.
 *
 * A tool that needs the id of what it gives leads from nowhere: one would need to have that already.
 */
export interface Edge {
  readonly kind: "argument" | "filter" | "reference";
  /** Resource of the record in hand. */
  readonly from: string;
  /** Resource of the record that one comes by; at the end of a way, the tool itself. */
  readonly to: string;
  readonly tool: Tool;
  /** The member that holds the id: of the record in hand, or of the other one when it is a reference. */
  readonly field: string;
  /**
   * Dotted paths to choose from, the plainest first: arguments of the tool, members that the filter compares, or
   * members of the record in hand that refer to the other.
   */
  readonly places: readonly string[];
  /** Whether the first of them is named after what it leads to. */
  readonly isPlain: boolean;
  /** Whether the id stands in the tool's path: what it gives is part of the record in hand, as a line is of an order. */
  readonly isPart: boolean;
}
