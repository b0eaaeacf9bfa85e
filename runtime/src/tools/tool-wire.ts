import { planOf } from "../plan.js";
import { membersOf } from "../schema/members-of.js";
import type { Tool, ToolBinding } from "../tool.js";

/** Where a tool's arguments are in its request, for hosts that offer the call over HTTP themselves. */
export interface ToolWire {
  /** Those in the path, in their order there. */
  readonly path: readonly string[];
  /** Those in the body. All others are in the query or a header, or page a listing. */
  readonly body: readonly string[];
  /** Whether it resolves to a {@link ToolList}. */
  readonly isListing: boolean;
}

/** Reads from the operations behind a tool where its arguments go. */
export function toolWire({ inputSchema }: Tool, { operation, variants = [] }: ToolBinding): ToolWire {
  const plan = planOf(operation);
  const outside = new Set([plan, ...variants.map((one) => planOf(one.operation))].flatMap((one) => [...one.outside]));
  const paging = plan.paging ? ["limit", "next_cursor"] : [];
  const isBody = (name: string): boolean => !outside.has(name) && !paging.includes(name);
  return {
    path: plan.pathKinds.map(({ name }) => name),
    body: Object.keys(membersOf(inputSchema)).filter(isBody),
    isListing: plan.returns?.kind === "many",
  };
}
