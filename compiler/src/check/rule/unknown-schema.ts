import { diagnostic } from "../../diagnostic/diagnostic.js";
import { didYouMean } from "../../text/suggest.js";
import type { Rule } from "../rule.js";
import { schemaNames } from "../schema-name.js";

/** Every schema that is named exists. */
export const unknownSchema: Rule = function* (index) {
  for (const { name, file, path } of schemaNames(index)) {
    if (index.schema.has(name)) continue;
    yield diagnostic("unknown-schema", file.valueSpan(path()), {
      name,
      suggestion: didYouMean(name, index.schema.keys()),
    });
  }
};
