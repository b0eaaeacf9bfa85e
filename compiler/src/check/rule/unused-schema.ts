import type { Definition } from "../../definition/project.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { Index } from "../../effective/reference.js";
import { meantBy } from "../meant.js";
import type { Rule } from "../rule.js";
import { schemaNames } from "../schema-name.js";

/** Every schema is reached from an operation, a model or a parameter. */
export const unusedSchema: Rule = function* (index) {
  const used = reachedSchemas(index);
  const meant = meantBy(used, [...index.schema.keys()]);
  for (const file of index.project.schemas) {
    for (const name of Object.keys(file.value)) {
      if (!used.has(name) && !meant.has(name)) yield diagnostic("unused-schema", file.keySpan([name]), { name });
    }
  }
};

function reachedSchemas(index: Index): Set<string> {
  const files = new Set<Definition<unknown>>(index.project.schemas);
  const reached = new Set<string>();
  const named = new Map<string, string[]>();
  for (const { name, file, path } of schemaNames(index)) {
    if (!files.has(file)) reached.add(name);
    else named.set(String(path[0]), [...(named.get(String(path[0])) ?? []), name]);
  }
  // A set also visits what is added while it is walked.
  for (const name of reached) for (const inner of named.get(name) ?? []) reached.add(inner);
  return reached;
}
