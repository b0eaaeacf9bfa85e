import { hasOwnTool, toolNameOf } from "../effective/tool-name.js";
import type { EffectiveOperation } from "../effective/operation.js";
import type { Index } from "../effective/reference.js";
import type { Span } from "../source/span.js";

/** A name an agent may call, and who answers to it. */
export interface CallableName {
  readonly name: string;
  readonly operation: EffectiveOperation;
  readonly isAlias: boolean;
  span(): Span;
}

/** The names of all tools, former ones included. */
export function* callableNames(index: Index): Iterable<CallableName> {
  for (const operation of index.operations) {
    // The operations of a second resource of the same name are reported with that resource.
    if (index.operation.get(operation.id) !== operation || !hasOwnTool(index, operation)) continue;
    yield { name: toolNameOf(index, operation), operation, isAlias: false, span: () => toolNameSpan(operation) };
    if (!operation.tool?.aliases) continue;
    for (const [position, name] of operation.tool.aliases.entries()) {
      yield { name, operation, isAlias: true, span: () => operation.span("tool", "aliases", position) };
    }
  }
}

/** Where a tool's name comes from: its own entry, or the operation. */
function toolNameSpan({ tool, place, span }: EffectiveOperation): Span {
  return tool?.name === undefined ? place() : span("tool", "name");
}
