import type { BoundTool, Tool } from "@toolwright/runtime";
import { suggest } from "@toolwright/runtime/check";
import { NotOffered, UnknownTool } from "./offer.js";
import type { Withheld } from "./withheld.js";

/** The tools that a server offers: all are shown, and one is bound to the account when it is called. */
export interface OfferedTools {
  readonly tools: readonly Tool[];
  bind(name: string): BoundTool;
}

/**
 * Finds a tool by name.
 * @throws UnknownTool with what was probably meant, NotOffered when the API has it
 */
export function toolNamed(tools: ReadonlyMap<string, Tool>, name: string, withheld: Withheld): Tool {
  const tool = tools.get(name);
  if (tool) return tool;
  const other = withheld.named.get(name);
  if (other) throw new NotOffered(name, withheld.why(other));
  // What a hostile client sends must not come back whole.
  throw new UnknownTool(`Unknown tool: "${name.slice(0, 100)}".${suggest(name.slice(0, 100), tools.keys())}`);
}
