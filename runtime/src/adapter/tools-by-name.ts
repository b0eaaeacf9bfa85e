import { ValidationError } from "../error/validation-error.js";
import type { BoundTool } from "../tools/bound-tools.js";

/**
 * Tools by what a model may call them, former names included.
 * @throws ValidationError when two have the same name: a model could not say which it means
 */
export function toolsByName(tools: readonly BoundTool[]): ReadonlyMap<string, BoundTool> {
  const byName = new Map<string, BoundTool>();
  const twice = new Set<string>();
  for (const tool of tools) {
    if (byName.has(tool.name)) twice.add(tool.name);
    byName.set(tool.name, tool);
  }
  if (twice.size > 0) {
    const advice = "Give each tool once; of a tool and its specialised form, give one.";
    throw new ValidationError(
      "tools",
      [...twice].map((path) => ({ path, message: "is there more than once", advice })),
    );
  }
  for (const tool of tools) {
    for (const former of tool.aliases ?? []) if (!byName.has(former)) byName.set(former, tool);
  }
  return byName;
}
