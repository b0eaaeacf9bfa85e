import { advise } from "../error/advice.js";
import { refuse } from "../error/validation-error.js";
import type { BoundTool } from "../tools/bound-tool.js";
import { toolsByName } from "../tools/by-name.js";
import { refuseOthers } from "./refuse-others.js";

/**
 * Tools by what a model may call them, former names included.
 * @throws ValidationError when one is no bound tool, and when two have the same name: a model could not say which it
 *   means
 */
export function distinctTools(tools: readonly BoundTool[]): ReadonlyMap<string, BoundTool> {
  refuseOthers(tools);
  const seen = new Set<string>();
  const names = tools.map(({ name }) => name);
  const twice = new Set(names.filter((name) => seen.size === seen.add(name).size));
  const advice = "Give each tool once; of a tool and its specialised form, give one.";
  const problems = [...twice].map((path) => ({ path, message: "is there more than once", advice }));
  refuse("tools", problems, undefined, advise);
  return toolsByName(tools);
}
