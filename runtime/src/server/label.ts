import type { VariableKind } from "./variable.js";
import { isLabel } from "./variable.js";

/** One DNS label, e.g. a tenant's subdomain. */
export const label: VariableKind = (value) => {
  const text = value.toLowerCase();
  // What begins with xn-- must also be something when it is decoded.
  const isHost = isLabel(text) && URL.canParse(`https://${text}`);
  return { text, fault: isHost ? undefined : "must be one label of a host name: a-z, 0-9 and -" };
};
