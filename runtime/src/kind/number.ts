import { isLike } from "./integer.js";
import type { ArgumentKind } from "./kind.js";

/** A number, or a text that looks like one. */
export const number: ArgumentKind = {
  write: (value) => (Number.isFinite(value) || isLike(value, /^-?\d+(\.\d+)?$/) ? String(value) : undefined),
  expects: () => "must be a number",
};
