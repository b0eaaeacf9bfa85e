import type { ArgumentKind } from "./kind.js";

/** A text; numbers are written as one. */
export const text: ArgumentKind = {
  write: (value, encode) => (isText(value) ? encode(String(value)) : undefined),
  expects: () => "must be a string",
};

/** Whether a value has one obvious spelling, without half of a surrogate pair in it. */
export function isText(value: unknown): boolean {
  return typeof value === "string" ? !/\p{Cs}/u.test(value) : typeof value === "bigint" || Number.isFinite(value);
}
