import type { BoundTool } from "@toolwright/runtime";
import { suggest } from "@toolwright/runtime/check";
import { UnknownTool } from "./offer.js";

/** The tools of an offer by their names and former names. */
export type ToolsByName = ReadonlyMap<string, BoundTool>;

/** Tools by name; a former name leads to the tool that has it now. */
export function byName(tools: readonly BoundTool[]): ToolsByName {
  const former = tools.flatMap((tool) => (tool.aliases ?? []).map((name) => [name, tool] as const));
  return new Map([...former, ...tools.map((tool) => [tool.name, tool] as const)]);
}

/**
 * Finds a tool by name.
 * @throws UnknownTool with what was probably meant
 */
export function toolNamed(tools: ToolsByName, name: string): BoundTool {
  const tool = tools.get(name);
  if (tool) return tool;
  // What a hostile client sends must not come back whole.
  throw new UnknownTool(`Unknown tool: "${name.slice(0, 100)}".${suggest(name.slice(0, 100), tools.keys())}`);
}
