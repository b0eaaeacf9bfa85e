import { diagnostic } from "../../diagnostic/diagnostic.js";
import { callableNames, type CallableName } from "../tool-names.js";
import type { Rule } from "../rule.js";

/** No two tools answer to the same name, former names included. */
export const duplicateToolName: Rule = function* (index) {
  const first = new Map<string, CallableName>();
  for (const one of callableNames(index)) {
    const other = first.get(one.name);
    if (!other) {
      first.set(one.name, one);
      continue;
    }
    const values = { name: one.name, first: inWords(other), second: inWords(one) };
    yield diagnostic("duplicate-tool-name", one.span(), values, [{ message: "the other one", span: other.span() }]);
  }
};

function inWords({ operation, isAlias }: CallableName): string {
  return isAlias ? `"${operation.id}" by an alias` : `"${operation.id}"`;
}
