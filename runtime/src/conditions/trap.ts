import { isObject } from "../text/look-up.js";
import type { JsonSchema } from "../tool.js";
import type { Comparison } from "./tree.js";

/** What to do instead, when the type of the records says that a name, or a name with this value, is no use in a filter. */
export function trapOf({ name, operator, values }: Comparison, { unfilterable }: JsonSchema): string | undefined {
  if (!isObject(unfilterable)) return undefined;
  const parts = name.split("/");
  const names = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  const asked = operator === "=" || operator === "in" ? values.map(({ value }) => `${name}=${String(value)}`) : [];
  const isTrap = (key: string): boolean => Object.hasOwn(unfilterable, key);
  // Of several values one may be right.
  const trap = names.find(isTrap) ?? (asked.every(isTrap) ? asked[0] : undefined);
  return trap === undefined ? undefined : String(unfilterable[trap]);
}
