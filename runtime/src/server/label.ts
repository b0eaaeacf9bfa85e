import type { VariableKind } from "./variable.js";
import { isLabel } from "./variable.js";

/** One DNS label, e.g. a tenant's subdomain. */
export const label: VariableKind = (value) => {
  const text = value.toLowerCase();
  return { text, fault: isLabel(text) ? undefined : "must be one label of a host name: a-z, 0-9 and -" };
};
