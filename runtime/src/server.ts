import type { Api, ServerVariable } from "./api.js";
import type { Problem } from "./error/validation-error.js";
import type { Values } from "./request/template.js";
import { fill } from "./request/template.js";

/**
 * The URL that all paths of an API start with, without a slash at its end.
 * A value never changes which host is asked: it is one DNS label, or a host the integration lists.
 * @param allowCustomHost admits other hosts where a variable says so, and plain HTTP to this machine
 */
export function serverUrl(api: Api, values: Values, allowCustomHost: boolean, problems: Problem[]): string {
  const hosts: Record<string, string | undefined> = { ...values };
  let scheme = "https:";
  for (const [name, variable] of Object.entries(api.variables ?? {})) {
    const value = values[name]?.toLowerCase();
    // Already reported as missing.
    if (value === undefined) return "";
    if (variable.kind === "label") {
      hosts[name] = value;
      if (!isLabel(value)) problems.push({ path: name, message: "must be one label of a host name: a-z, 0-9 and -" });
      continue;
    }
    const [, given, host = ""] = /^(https?:)?(?:\/\/)?(.*?)\/?$/.exec(value) ?? [];
    const custom = allowCustomHost && variable.custom === true;
    const local = custom && isLoopback(host);
    hosts[name] = host;
    if (local ? given !== "https:" : given === "http:") scheme = "http:";
    if (!isHost(host)) problems.push({ path: name, message: "must be a host name, with an optional port" });
    else if (scheme === "http:" && !local) problems.push({ path: name, message: "must be reached by https" });
    else if (!custom && !isAllowed(host, variable)) problems.push({ path: name, message: hostAdvice(variable) });
  }
  const text = (fill(api.server, hosts) ?? "").replace("https:", scheme).replace(/\/+$/, "");
  if (problems.length > 0) return "";
  const url = new URL(text);
  const asked = text.split("/")[2];
  const canonical = url.protocol === "https:" ? asked?.replace(/:443$/, "") : asked?.replace(/:80$/, "");
  if (url.host !== canonical || url.search || url.hash) {
    problems.push({ path: "server", message: "does not lead to the host it names" });
  }
  return text;
}

function isLabel(text: string): boolean {
  return /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(text);
}

function isHost(text: string): boolean {
  const name = text.replace(/:\d{1,5}$/, "");
  return name === "[::1]" || (name.length < 254 && name.split(".").every(isLabel) && URL.canParse(`https://${text}`));
}

function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(host);
}

function isAllowed(host: string, variable: ServerVariable): boolean {
  const listed = variable.allow?.some((pattern) =>
    pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern,
  );
  return listed || host === variable.default;
}

function hostAdvice(variable: ServerVariable): string {
  const custom = variable.custom ? ", or set allowCustomHost" : "";
  return `must be ${(variable.allow ?? [variable.default]).join(" or ")}${custom}`;
}
