import { printLiteral } from "./literal.js";
import type { Condition } from "./tree.js";

/** Writes conditions; groups inside of groups stand in parentheses, so that no reader has to know what binds tighter. */
export function printConditions(condition: Condition): string {
  if ("terms" in condition) {
    const terms = condition.terms.map((term) =>
      "terms" in term ? `(${printConditions(term)})` : printConditions(term),
    );
    return terms.join(` ${condition.join} `);
  }
  const { name, operator, not, values } = condition;
  const written = values.map(printLiteral).join(", ");
  return `${name} ${not ? "not " : ""}${operator} ${operator === "in" ? `(${written})` : written}`;
}
