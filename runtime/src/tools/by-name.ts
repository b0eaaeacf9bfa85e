import type { Tool } from "../tool.js";

/** Tools by name; a former name leads to the tool that had it, unless another has it now. */
export function toolsByName<T extends Tool>(tools: readonly T[]): ReadonlyMap<string, T> {
  const former = tools.flatMap((tool) => (tool.aliases ?? []).map((name) => [name, tool] as const));
  return new Map([...former, ...tools.map((tool) => [tool.name, tool] as const)]);
}
