import type { ServerVariable, VariableKind } from "./variable.js";
import { isLabel } from "./variable.js";

/** A whole host name with an optional port. By plain HTTP only this machine is asked, and only when that was allowed. */
export const host: VariableKind = (value, variable, allowCustomHost) => {
  const [, given, text = ""] = /^(https?:)?(?:\/\/)?(.*?)\/?$/.exec(value) ?? [];
  const isCustom = allowCustomHost && variable.custom === true;
  const isLocal = isCustom && /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(text);
  const isPlain = isLocal ? given !== "https:" : given === "http:";
  const fault = !isHost(text)
    ? "must be a host name, with an optional port"
    : isPlain && !isLocal
      ? "must be reached by https"
      : isCustom || isAllowed(text, variable)
        ? undefined
        : advice(variable);
  return { text, fault, isPlain };
};

function isHost(text: string): boolean {
  const name = text.replace(/:\d{1,5}$/, "");
  return name === "[::1]" || (name.length < 254 && name.split(".").every(isLabel) && URL.canParse(`https://${text}`));
}

function isAllowed(text: string, { allow = [], default: fallback }: ServerVariable): boolean {
  return [...allow, fallback].some((one) => (one?.startsWith("*.") ? text.endsWith(one.slice(1)) : text === one));
}

function advice({ allow, custom, default: fallback }: ServerVariable): string {
  return `must be ${(allow ?? [fallback]).join(" or ")}${custom ? ", or set allowCustomHost" : ""}`;
}
