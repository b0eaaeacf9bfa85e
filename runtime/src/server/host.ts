import { isHostIn } from "./host-pattern.js";
import { isLoopback } from "./loopback.js";
import type { ServerVariable, VariableKind } from "./variable.js";
import { isLabel } from "./variable.js";

/** Addresses inside of networks (RFC 6890): this, private, shared and link-local, where clouds tell machines secrets. */
const PRIVATE = /^(0|10|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.:]+$/;

/**
 * A whole host name with an optional port. By plain HTTP only this machine is asked, and only when that was allowed.
 * Names are taken as they are: where they lead is known to the network alone.
 */
export const host: VariableKind = (value, variable, allowCustomHost) => {
  const [, given, text = ""] = /^(https?:)?(?:\/\/)?(.*?)\/?$/.exec(value.toLowerCase()) ?? [];
  const isCustom = !!allowCustomHost && variable.custom === true;
  const isLocal = isCustom && isLoopback(text);
  const isPlain = isLocal ? given !== "https:" : given === "http:";
  const fault = (): string | undefined => {
    if (!isHost(text)) return "must be a host name, with an optional port";
    if (isPlain && !isLocal) return "must be reached by https";
    if (isHostIn([...(variable.allow ?? []), variable.default], text)) return undefined;
    if (!isCustom) return advice(variable);
    const isRefused = PRIVATE.test(text) && allowCustomHost !== "private";
    return isRefused ? 'is a private address: set allowCustomHost to "private"' : undefined;
  };
  return { text, fault: fault(), isPlain };
};

function isHost(text: string): boolean {
  const name = text.replace(/:\d{1,5}$/, "");
  return name === "[::1]" || (name.length < 254 && name.split(".").every(isLabel) && URL.canParse(`https://${text}`));
}

function advice({ allow, custom, default: fallback }: ServerVariable): string {
  return `must be ${(allow ?? [fallback]).join(" or ")}${custom ? ", or set allowCustomHost" : ""}`;
}
