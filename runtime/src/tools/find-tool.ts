import { ValidationError } from "../error/validation-error.js";
import { suggest } from "../text/suggest.js";
import type { Catalogue, Tool } from "../tool.js";
import { toolsByName } from "./by-name.js";

// Catalogues are constants of the generated code, so each is indexed once.
const indexes = new WeakMap<Catalogue, ReadonlyMap<string, Tool>>();

/** The tools of a catalogue by name, former names included. */
export function namesOf(catalogue: Catalogue): ReadonlyMap<string, Tool> {
  const index = indexes.get(catalogue) ?? toolsByName(catalogue.tools);
  indexes.set(catalogue, index);
  return index;
}

/**
 * Finds a tool by its name or a former one.
 * @throws ValidationError when there is none
 */
export function findTool(catalogue: Catalogue, name: string): Tool {
  const index = namesOf(catalogue);
  const tool = index.get(name);
  if (tool !== undefined) return tool;
  const message = `is not a tool of this integration: "${name.slice(0, 100)}".${suggest(name, index.keys())}`;
  const advice = "Call one of the tools you were given, by its exact name.";
  throw new ValidationError(catalogue.integration, [{ path: "name", message, advice }]);
}
