import type { Definition } from "../../definition/project.js";
import type { SchemasFile } from "../../definition/types.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { Rule } from "../rule.js";

/** Schemas have different names, whatever their files. */
export const duplicateSchema: Rule = function* ({ project }) {
  const first = new Map<string, Definition<SchemasFile>>();
  for (const file of project.schemas) {
    for (const name of Object.keys(file.value)) {
      const other = first.get(name);
      if (!other) first.set(name, file);
      else
        yield diagnostic("duplicate-schema", file.keySpan([name]), { name }, [
          { message: "the other one", span: other.keySpan([name]) },
        ]);
    }
  }
};
