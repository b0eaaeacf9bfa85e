import { isObject } from "../text/look-up.js";
import { visibleText } from "./visible-text.js";

/** What of a value is left out. */
export interface Tidying {
  /** Whether members that are null stay: somebody asked for them. */
  readonly keepsNull: boolean;
  /** Whether references keep what the server says about them, under names such as `_info`. */
  readonly keepsNotes: boolean;
}

/** No record is deeper; what is was made to break those who read it. */
const DEEPEST = 40;

/**
 * A value without what tells a model nothing: members that are null, the links and dates that a server adds to a
 * reference, and signs that nobody sees.
 */
export function tidy(value: unknown, rules: Tidying, depth = 0): unknown {
  if (typeof value === "string") return visibleText(value);
  if (!isObject(value)) return value;
  if (depth > DEEPEST) return "… (nested too deep)";
  if (Array.isArray(value)) return value.map((one: unknown) => tidy(one, rules, depth + 1));
  const isReference = depth > 0 && Object.hasOwn(value, "id");
  const kept = Object.entries(value).flatMap(([name, member]) => {
    if (member === null && !rules.keepsNull) return [];
    if (isReference && name.startsWith("_") && !rules.keepsNotes) return [];
    return [[visibleText(name), tidy(member, rules, depth + 1)] as const];
  });
  return Object.fromEntries(kept);
}
