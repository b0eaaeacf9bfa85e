import type { Problem } from "../error/validation-error.js";
import { advise } from "../error/advice.js";
import { refuse } from "../error/validation-error.js";
import { suggestWords } from "../text/suggest-words.js";
import type { Catalogue, Tool } from "../tool.js";
import { copiedTool } from "./copied-tool.js";
import { namesOf } from "./find-tool.js";

/** Which tools an agent gets; the conditions combine with "and", the entries of one condition with "or". */
export interface ToolFilter {
  /**
   * Method names, or groups of them: `read` (what changes nothing), `write` (create, update, replace and delete) and
   * `custom` (methods beside the conventional ones).
   */
  readonly methods?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Tool names, former names included. The tools come in this order. */
  readonly names?: readonly string[] | undefined;
  /** The name of a curated set. */
  readonly toolset?: string | undefined;
}

const writing = ["create", "update", "replace", "delete"];
const conventional = ["list", "get", "count", ...writing];
const groups: Readonly<Record<string, (tool: Tool) => boolean>> = {
  read: ({ effect }) => effect === "read",
  write: ({ effect, method }) => effect !== "read" && writing.includes(method),
  custom: ({ method }) => !conventional.includes(method),
};

/**
 * Selects the tools of a catalogue, in its order; those that are asked for by `names`, in theirs.
 * @returns copies, frozen; their input schemas are the caller's own, because agent frameworks write into schemas
 * @throws ValidationError for a name, method, tag or toolset the catalogue does not have
 */
export function selectTools(catalogue: Catalogue, filter: ToolFilter = {}): Tool[] {
  return chooseTools(catalogue, filter).map((tool) => Object.freeze(copiedTool(tool)));
}

/**
 * As {@link selectTools}, without copies: the catalogue's own tools, not to be written into.
 * @throws ValidationError for a name, method, tag or toolset the catalogue does not have
 */
export function chooseTools(catalogue: Catalogue, filter: ToolFilter): Tool[] {
  const { tools, toolsets = {} } = catalogue;
  const { methods, tags, names, toolset } = filter;
  const members = toolset === undefined ? undefined : Object.hasOwn(toolsets, toolset) && toolsets[toolset];
  const problems = [
    ...unknown("names", names, () => namesOf(catalogue)),
    ...unknown("methods", methods, () => new Set([...Object.keys(groups), ...tools.map(({ method }) => method)])),
    ...unknown("tags", tags, () => new Set(tools.flatMap((tool) => tool.tags))),
    ...unknown("toolset", toolset === undefined ? [] : [toolset], () => new Set(Object.keys(toolsets))),
  ];
  refuse("tools", problems, undefined, advise);
  const named = names && new Set(names.map((name) => namesOf(catalogue).get(name)));
  return [...(named ?? tools)].filter(
    (tool): tool is Tool =>
      tool !== undefined &&
      (methods?.some((method) => (Object.hasOwn(groups, method) ? groups[method]?.(tool) : method === tool.method)) ??
        true) &&
      (tags?.some((tag) => tool.tags.includes(tag)) ?? true) &&
      (!members || members.includes(tool.name)),
  );
}

/** As many unknown names are told of, each by as many characters: what was probably meant takes a while to find. */
const TOLD = 10;
const LONGEST = 100;

function* unknown(
  path: string,
  given: readonly string[] = [],
  known: () => Pick<ReadonlyMap<string, unknown>, "has" | "keys">,
): Generator<Problem> {
  if (given.length === 0) return;
  const names = known();
  const others = given.filter((name) => !names.has(name));
  for (const name of others.slice(0, TOLD)) {
    const meant = suggestWords(name, names.keys());
    yield { path, message: `asks for "${name.slice(0, LONGEST)}", which this integration does not have.${meant}` };
  }
  if (others.length > TOLD) yield { path, message: `asks for ${others.length - TOLD} more that it does not have` };
}
