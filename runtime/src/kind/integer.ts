import type { ArgumentKind } from "./kind.js";

/** A whole number. Ids beyond 2^53 are texts, so a text passes when it looks like the number. */
export const integer: ArgumentKind = {
  write: (value) => (Number.isSafeInteger(value) || isLike(value, /^-?\d+$/) ? String(value) : undefined),
  expects: () => "must be an integer",
};

/** Whether a text or bigint looks like a number. */
export function isLike(value: unknown, shape: RegExp): boolean {
  return (typeof value === "string" || typeof value === "bigint") && shape.test(String(value));
}
