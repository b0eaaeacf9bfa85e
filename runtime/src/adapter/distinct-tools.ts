import { ValidationError } from "../error/validation-error.js";
import type { BoundTool } from "../tools/bound-tool.js";
import { toolsByName } from "../tools/by-name.js";

/**
 * Tools by what a model may call them, former names included.
 * @throws ValidationError when two have the same name: a model could not say which it means
 */
export function distinctTools(tools: readonly BoundTool[]): ReadonlyMap<string, BoundTool> {
  const seen = new Set<string>();
  const names = tools.map(({ name }) => name);
  const twice = new Set(names.filter((name) => seen.size === seen.add(name).size));
  if (twice.size > 0) {
    const advice = "Give each tool once; of a tool and its specialised form, give one.";
    throw new ValidationError(
      "tools",
      [...twice].map((path) => ({ path, message: "is there more than once", advice })),
    );
  }
  return toolsByName(tools);
}
