import { advise } from "../error/advice.js";
import { refuse, type Problem } from "../error/validation-error.js";
import { isObject } from "../text/look-up.js";
import type { BoundTool } from "../tools/bound-tool.js";

const BIND = "Give an adapter what `bindTools` returns.";

/**
 * Refuses what is no list of bound tools. Programs without types take the first thing that looks like a tool.
 * @throws ValidationError that names the first element that is none; the others are mostly of the same kind
 */
export function refuseOthers(tools: readonly BoundTool[]): void {
  const given: unknown = tools;
  const at = Array.isArray(given) ? given.findIndex((one) => !isBound(one)) : 0;
  if (at === -1) return;
  const problem = Array.isArray(given)
    ? { path: `tools[${at}]`, ...faultOf(given[at]) }
    : { path: "tools", message: "is no list of tools", advice: BIND };
  refuse("adapter", [problem], undefined, advise);
}

function faultOf(given: unknown): Omit<Problem, "path"> {
  if (isObject(given) && isObject(given["tool"]) && "score" in given) {
    const advice = "Search an index of bound tools and give `index.search(request).map(({ tool }) => tool)`.";
    return { message: "is a search result: give its `tool`", advice };
  }
  if (isObject(given) && "inputSchema" in given)
    return { message: "is a tool that is not bound to an account", advice: BIND };
  return { message: "is no tool", advice: BIND };
}

function isBound(given: unknown): boolean {
  return isObject(given) && typeof given["name"] === "string" && typeof given["invoke"] === "function";
}
