import { diagnostic, type Diagnostic } from "../../diagnostic/diagnostic.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import type { Index } from "../../effective/reference.js";
import { didYouMean } from "../../text/suggest.js";
import { operationsOf } from "../operations-of.js";
import type { Rule } from "../rule.js";

/** A path parameter that is described stands in the path: of its operation, or of one of the resource's. */
export const unknownPathParameter: Rule = function* (index) {
  for (const operation of index.operations) yield* ofOperation(operation);
  yield* ofResources(index);
};

function* ofOperation({
  resource,
  name: operation,
  request,
  pathParameters: names,
}: EffectiveOperation): Iterable<Diagnostic> {
  const described = Object.keys(resource.value.operations?.[operation]?.path ?? {});
  if (described.length === 0 || !request) return;
  for (const name of described) {
    if (names.includes(name)) continue;
    const values = { name, path: `the path "${request.path}"`, suggestion: didYouMean(name, names) };
    yield diagnostic("unknown-path-parameter", resource.keySpan(["operations", operation, "path", name]), values);
  }
}

function* ofResources(index: Index): Iterable<Diagnostic> {
  for (const resource of index.project.resources) {
    const described = Object.keys(resource.value.path ?? {});
    if (described.length === 0) continue;
    const names = operationsOf(index, resource).flatMap(({ pathParameters }) => pathParameters);
    for (const name of described) {
      if (names.includes(name)) continue;
      const values = { name, path: `any path of "${resource.value.resource}"`, suggestion: didYouMean(name, names) };
      yield diagnostic("unknown-path-parameter", resource.keySpan(["path", name]), values);
    }
  }
}
