import type { VariableKind } from "./variable.js";

/** One segment of the URL's path, e.g. a release. */
export const pathSegment: VariableKind = (text) => ({
  text,
  fault: /^(?!\.+$)[\w.~-]+$/.test(text) ? undefined : "must be one segment of a path: letters, digits and - . _ ~",
});
