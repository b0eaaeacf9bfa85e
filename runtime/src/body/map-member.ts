import type { Problem } from "../error/validation-error.js";
import { isObject } from "../text/look-up.js";

/**
 * Writes a map: an object stays one, a list of `{ key, value }` becomes one.
 * @param at where the map stands, for messages
 */
export function mapMember(value: unknown, at: string, problems: Problem[]): unknown {
  const entries = Array.isArray(value)
    ? value.map((entry: unknown) => (isObject(entry) ? [entry["key"], entry["value"]] : []))
    : isObject(value)
      ? Object.entries(value)
      : [[]];
  for (const [key] of entries) {
    if (typeof key !== "string") problems.push({ path: at, message: "must be an object or a list of { key, value }" });
    else if (/^(__proto__|constructor|prototype)$/.test(key)) {
      problems.push({ path: `${at}.${key}`, message: "is not allowed as a key" });
    }
  }
  return Object.fromEntries(entries.filter(([key]) => typeof key === "string") as [string, unknown][]);
}
