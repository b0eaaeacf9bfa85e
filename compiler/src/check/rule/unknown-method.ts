import { diagnostic } from "../../diagnostic/diagnostic.js";
import { didYouMean } from "../../text/suggest.js";
import type { Rule } from "../rule.js";

/** `methods` lists conventions of the integration. */
export const unknownMethod: Rule = function* ({ project }) {
  const { conventions } = project.integration.value;
  for (const { value, valueSpan } of project.resources) {
    for (const [position, name] of (value.methods ?? []).entries()) {
      if (Object.hasOwn(conventions, name)) continue;
      const suggestion = didYouMean(name, Object.keys(conventions));
      yield diagnostic("unknown-method", valueSpan(["methods", position]), { name, suggestion });
    }
  }
};
