import type { IntegrationDefinition } from "../definition/types.js";

/**
 * Whether a URL template leads to a host that integration.yaml names: the server's own, as it is written there, one that
 * a variable of it allows, or one of `server.hosts`.
 */
export function isOwnHost(
  url: string,
  { url: own, variables = {}, hosts = [] }: IntegrationDefinition["server"],
): boolean {
  const host = hostOf(url);
  const allowed = Object.values(variables).flatMap(({ allow = [], default: fallback }) => [...allow, fallback ?? ""]);
  const isFixed = !host.includes("{");
  return (
    host === hostOf(own) ||
    hosts.includes(host) ||
    (isFixed && allowed.some((one) => (one.startsWith("*.") ? host.endsWith(one.slice(1)) : host === one)))
  );
}

function hostOf(url: string): string {
  return url.split("/")[2] ?? "";
}
