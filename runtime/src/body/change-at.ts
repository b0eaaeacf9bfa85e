import { isObject } from "../text/look-up.js";

/**
 * Replaces what a path leads to, in a copy; the rest is shared with the original.
 * @param path dotted, `[]` for every element: `items[].start`
 * @param change gets the value and where it was found; not called for null or what is absent
 */
export function changeAt(value: unknown, path: string, change: (value: unknown, at: string) => unknown): unknown {
  return walk(value, path.replaceAll("[]", ".[]").split("."), "", change);
}

function walk(
  value: unknown,
  [key, ...keys]: readonly string[],
  at: string,
  change: (value: unknown, at: string) => unknown,
): unknown {
  if (value === undefined || value === null) return value;
  if (key === undefined) return change(value, at);
  if (key === "[]") {
    return Array.isArray(value) ? value.map((element, index) => walk(element, keys, `${at}[${index}]`, change)) : value;
  }
  if (!isObject(value) || !Object.hasOwn(value, key)) return value;
  const member = walk(value[key], keys, at === "" ? key : `${at}.${key}`, change);
  return member === value[key] ? value : { ...value, [key]: member };
}
