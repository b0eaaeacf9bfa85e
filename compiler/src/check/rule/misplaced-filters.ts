import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import type { Index } from "../../effective/reference.js";
import { parameterMap } from "../../effective/request.js";
import { bodyMember } from "../argument-place.js";
import type { Rule } from "../rule.js";

/** `filters` stands at operations that take conditions. */
export const misplacedFilters: Rule = function* (index) {
  for (const operation of index.operations) {
    const { definition, id, span } = operation;
    const reason = definition.filters && whyNot(index, operation);
    if (reason !== undefined) yield diagnostic("misplaced-filters", span("filters"), { id, reason });
  }
};

function whyNot(index: Index, operation: EffectiveOperation): string | undefined {
  const { filter } = index.project.integration.value;
  if (!filter) return "integration.yaml has no `filter` that says how a condition is written";
  const { argument } = filter;
  const isTaken =
    filter.in === "body"
      ? bodyMember(index, operation, argument) !== undefined
      : argument in parameterMap(operation.definition.query);
  return isTaken ? undefined : `it takes no \`${argument}\`, in which \`filter\` sends conditions`;
}
