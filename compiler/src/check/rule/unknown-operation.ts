import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { Index } from "../../effective/reference.js";
import type { Span } from "../../source/span.js";
import { suggest } from "../../text/suggest.js";
import { mentionedOperations } from "../mentioned-operation.js";
import type { Rule } from "../rule.js";

/** Toolsets, variants and texts name operations that exist. */
export const unknownOperation: Rule = function* (index) {
  for (const { id, span } of mentionedOperations(index)) {
    if (!index.operation.has(id)) yield report(index, id, span());
  }
};

function report(index: Index, id: string, span: Span) {
  const [resource = "", operation = ""] = id.split(".");
  const inResource = index.operations.filter((one) => one.resource.value.resource === resource);
  const meant =
    suggest(
      operation,
      inResource.map(({ name }) => name),
    ) ?? suggest(id, index.operation.keys());
  const full = meant === undefined || meant.includes(".") ? meant : `${resource}.${meant}`;
  return diagnostic("unknown-operation", span, {
    name: id,
    suggestion: full === undefined ? "" : ` Did you mean "${full}"?`,
  });
}
