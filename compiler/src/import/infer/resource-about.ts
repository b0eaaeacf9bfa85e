import type { ResourceDefinition } from "../../definition/types.js";
import { capitalize } from "../../text/casing.js";
import { singular, withArticle } from "../../text/plural.js";
import type { Draft } from "./draft.js";

/** The resource with what it is and whose, or what one can do with it, as far as names tell. */
export function withAbout(
  definition: Omit<ResourceDefinition, "about">,
  draft: Draft,
  parent: string | undefined,
): ResourceDefinition {
  const noun = withArticle(singular(definition.resource.replaceAll("_", " ")));
  const above = parent === undefined ? undefined : draft.resources.find(({ group }) => group.shape === parent);
  const owner = above && withArticle(singular(above.name.replaceAll("_", " ")));
  const what = owner === undefined ? whatIsDone(definition) : `belongs to ${owner}`;
  return { ...definition, about: capitalize(`${noun}${what === undefined ? " in the API" : ` that ${what}`}.`) };
}

const DONE: Readonly<Record<string, string>> = {
  list: "listed",
  get: "read",
  create: "created",
  update: "changed",
  replace: "replaced",
  delete: "deleted",
};

function whatIsDone({ methods = [], operations = {} }: Omit<ResourceDefinition, "about">): string | undefined {
  const names = new Set([...methods, ...Object.keys(operations)]);
  const done = Object.entries(DONE).flatMap(([name, word]) => (names.has(name) ? [word] : []));
  const last = done.pop();
  if (last === undefined) return undefined;
  return `can be ${done.length === 0 ? last : `${done.join(", ")} and ${last}`}`;
}
