import type { ArgumentKind } from "./kind.js";

/** True or false. */
export const boolean: ArgumentKind = {
  write: (value) => (typeof value === "boolean" ? String(value) : undefined),
  expects: () => "must be true or false",
};
