import type { Api } from "../api.js";
import type { Problem } from "../error/validation-error.js";
import type { ClientOptions } from "../options.js";
import type { Values } from "../text/template.js";

/**
 * The URL that all paths of an API start with, without a slash at its end.
 * A value never changes which host is asked: it is one DNS label, or a host the integration lists.
 * @param allowCustomHost admits other hosts where a variable says so, and plain HTTP to this machine
 */
export function serverUrl(
  api: Api,
  values: Values,
  options: Pick<ClientOptions, "allowCustomHost">,
  problems: Problem[],
): string {
  return urlFrom(api.server.replace(/\/+$/, ""), api, values, options, problems);
}

/** Fills the variables of a URL template that leads to one of the API's own hosts. */
export function urlFrom(
  template: string,
  api: Api,
  values: Values,
  { allowCustomHost }: Pick<ClientOptions, "allowCustomHost">,
  problems: Problem[],
): string {
  let text = template;
  for (const [name, variable] of Object.entries(api.variables ?? {})) {
    const value = values[name];
    // Already reported as missing.
    if (value === undefined) return "";
    const place = variable.kind(value, variable, allowCustomHost);
    if (place.fault !== undefined) problems.push({ path: name, message: place.fault });
    text = text.replace(`{${name}}`, () => place.text);
    if (place.isPlain) text = text.replace("https:", "http:");
  }
  if (problems.length > 0) return "";
  const { protocol, host, search, hash } = new URL(text);
  const asked = text.split("/")[2]?.replace(protocol === "https:" ? /:443$/ : /:80$/, "");
  if (host !== asked || search || hash)
    problems.push({ path: "server", message: "does not lead to the host it names" });
  return text;
}
