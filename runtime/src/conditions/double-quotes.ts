import { quote } from "./literal.js";
import type { Comparison } from "./tree.js";

/** The text of some conditions with each single-quoted value in double quotes, which all servers take. */
export function withDoubleQuotes(text: string, comparisons: readonly Comparison[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { values } of comparisons) {
    for (const { type, value, at = 0, end = 0 } of values) {
      if (type !== "text" || text.charAt(at) !== "'") continue;
      parts.push(text.slice(from, at), quote(value));
      from = end;
    }
  }
  return parts.join("") + text.slice(from);
}
