import { diagnostic } from "../../diagnostic/diagnostic.js";
import { didYouMean } from "../../text/suggest.js";
import type { Rule } from "../rule.js";
import { writtenOperations } from "../written-operation.js";

/** `pagination` names one of the integration's styles, or `none`. */
export const unknownPagination: Rule = function* (index) {
  const styles = index.project.integration.value.pagination ?? {};
  for (const { definition, file, path } of writtenOperations(index)) {
    const name = definition.pagination;
    if (name === undefined || name === "none" || Object.hasOwn(styles, name)) continue;
    const suggestion = didYouMean(name, [...Object.keys(styles), "none"]);
    yield diagnostic("unknown-pagination", file.valueSpan([...path, "pagination"]), { name, suggestion });
  }
};
