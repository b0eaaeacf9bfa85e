import { diagnostic } from "../../diagnostic/diagnostic.js";
import { bodyMember, outerArguments, type OuterArgument } from "../argument-place.js";
import type { Rule } from "../rule.js";

/** All arguments of an operation share one object, so their names differ. */
export const argumentCollision: Rule = function* (index) {
  for (const operation of index.operations) {
    const first = new Map<string, OuterArgument>();
    for (const one of outerArguments(index, operation)) {
      const { name, kind } = one;
      const other = first.get(name);
      const otherKind = other?.kind ?? (bodyMember(index, operation, name) ? "a member of the body" : undefined);
      if (!other) first.set(name, one);
      if (otherKind === undefined) continue;
      const notes = other ? [{ message: `${other.kind} here`, span: other.span() }] : [];
      const [earlier, later] = other ? [otherKind, kind] : [kind, otherKind];
      yield diagnostic(
        "argument-collision",
        one.span(),
        { name, first: earlier, second: later, operation: operation.id },
        notes,
      );
    }
  }
};
