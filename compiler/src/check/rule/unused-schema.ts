import type { Definition } from "../../definition/project.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { Index } from "../../effective/reference.js";
import { unusedAmong } from "../unused.js";
import type { Rule } from "../rule.js";
import { schemaNames } from "../schema-name.js";

/** Every schema is reached from an operation, a model or a parameter. */
export const unusedSchema: Rule = function* (index) {
  const used = reachedSchemas(index);
  const unused = unusedAmong([...index.schema.keys()], used);
  for (const file of index.project.schemas) {
    for (const name of Object.keys(file.value)) {
      if (unused.has(name)) yield diagnostic("unused-schema", file.keySpan([name]), { name });
    }
  }
};

function reachedSchemas(index: Index): Set<string> {
  const files = new Set<Definition<unknown>>(index.project.schemas);
  const reached = new Set<string>();
  const named = new Map<string, string[]>();
  for (const { name, file, path } of schemaNames(index)) {
    if (!files.has(file)) reached.add(name);
    else {
      const schema = String(path()[0]);
      const inside = named.get(schema);
      if (inside) inside.push(name);
      else named.set(schema, [name]);
    }
  }
  // A set also visits what is added while it is walked.
  for (const name of reached) for (const inner of named.get(name) ?? []) reached.add(inner);
  return reached;
}
