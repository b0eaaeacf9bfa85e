import type { ResourceDefinition } from "../../definition/types.js";
import { singular, withArticle } from "../../text/plural.js";
import type { Draft } from "./draft.js";

export function withAbout(
  definition: Omit<ResourceDefinition, "about">,
  draft: Draft,
  parent: string | undefined,
): ResourceDefinition {
  const noun = singular(definition.resource.replaceAll("_", " "));
  const above = parent === undefined ? undefined : draft.resources.find(({ group }) => group.shape === parent);
  const of = above ? ` that belongs to ${withArticle(singular(above.name.replaceAll("_", " ")))}` : ` in the API`;
  const about = `${withArticle(noun)}${of}.`;
  return { ...definition, about: about.charAt(0).toUpperCase() + about.slice(1) };
}
