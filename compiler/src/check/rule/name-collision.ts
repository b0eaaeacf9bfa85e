import { diagnostic } from "../../diagnostic/diagnostic.js";
import { capitalize } from "../../text/casing.js";
import { namesOf, type Named } from "../names-of.js";
import type { Rule } from "../rule.js";

/** What is written in different ways is still different in TypeScript. */
export const nameCollision: Rule = function* (index) {
  for (const names of namesOf(index)) {
    const first = new Map<string, Named>();
    for (const one of names) {
      const other = first.get(one.name);
      if (!other) first.set(one.name, one);
      else if (one.span) {
        const notes = other.span ? [{ message: "the other one", span: other.span() }] : [];
        yield diagnostic(
          "name-collision",
          one.span(),
          { first: capitalize(other.what), second: one.what, name: one.name },
          notes,
        );
      }
    }
  }
};
