import { diagnostic } from "../../diagnostic/diagnostic.js";
import { mentionedOperations } from "../mentioned-operation.js";
import type { Rule } from "../rule.js";

/** What toolsets list and texts recommend can be called. */
export const operationWithoutTool: Rule = function* (index) {
  for (const { id, by, span } of mentionedOperations(index)) {
    const operation = index.operation.get(id);
    if (by === "variant" || by === "form" || !operation || operation.tool || index.variantOf.has(id)) continue;
    yield diagnostic("operation-without-tool", span(), { name: id }, [
      { message: "it is defined here", span: operation.place() },
    ]);
  }
};
