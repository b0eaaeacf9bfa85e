import { diagnostic, type Diagnostic } from "../../diagnostic/diagnostic.js";
import { bodyOf } from "../../effective/body.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import { PAGING_WORDS } from "../../effective/paging-words.js";
import type { Index } from "../../effective/reference.js";
import { bodyMember, outerArguments, outerSpan, type OuterArgument } from "../argument-place.js";
import type { Rule } from "../rule.js";

/** All arguments of an operation share one object, so their names differ. */
export const argumentCollision: Rule = function* (index) {
  for (const operation of index.operations) {
    if (operation.definition.pagination !== undefined) yield* pagingWords(index, operation);
    const first = new Map<string, OuterArgument>();
    for (const one of outerArguments(index, operation)) {
      const { name, kind } = one;
      const other = first.get(name);
      const otherKind = other?.kind ?? (bodyMember(index, operation, name) ? "a member of the body" : undefined);
      if (!other) first.set(name, one);
      if (otherKind === undefined) continue;
      const notes = other ? [{ message: `${other.kind} here`, span: outerSpan(index, operation, other) }] : [];
      const [earlier, later] = other ? [otherKind, kind] : [kind, otherKind];
      yield diagnostic(
        "argument-collision",
        outerSpan(index, operation, one),
        { name, first: earlier, second: later, operation: operation.id },
        notes,
      );
    }
  }
};

function* pagingWords(index: Index, operation: EffectiveOperation): Iterable<Diagnostic> {
  const { definition, id } = operation;
  const { pagination = {} } = index.project.integration.value;
  const paging = definition.pagination === undefined ? undefined : pagination[definition.pagination];
  if (!paging || (!operation.tool && !index.variantOf.has(id))) return;
  const outer = outerArguments(index, operation);
  for (const name of PAGING_WORDS) {
    if (paging.parameter === name || paging.size === name) continue;
    const second = "the word for paging in the tool";
    const own = outer.find((one) => one.name === name);
    if (own) {
      const values = { name, first: own.kind, second, operation: id };
      yield diagnostic("argument-collision", outerSpan(index, operation, own), values);
    } else if (bodyMember(index, operation, name)) {
      const { argument } = bodyOf(operation) ?? {};
      const span = argument === undefined ? operation.span("body") : operation.span("body", "array");
      yield diagnostic("argument-collision", span, { name, first: "a member of the body", second, operation: id });
    }
  }
}
