import type { Api } from "../api.js";
import type { Redact } from "../error/redact.js";
import { redactor } from "../error/redact.js";
import type { Problem } from "../error/validation-error.js";
import type { ClientOptions } from "../options.js";
import { headerFault } from "../request/header-value.js";
import type { Values } from "../text/template.js";
import { fill, namesIn, sourceOf } from "../text/template.js";

/** What credentials make of requests. */
export interface Signed {
  /** Credentials and server variables, by name. */
  readonly values: Values;
  /** Headers of every request by lower-case name, credentials included. */
  readonly headers: Readonly<Record<string, string>>;
  /** The lower-case name of the header that holds the credentials. */
  readonly signedBy: string | undefined;
  /** Knows these credentials and what was made from them. */
  readonly redact: Redact;
}

/**
 * Makes the headers of an account's requests. Those that need a value which is not there are left out.
 * @param problems receives one entry for each value that no header can carry
 */
export function signed(api: Api, options: ClientOptions, values: Values, problems: Problem[]): Signed {
  const headers: Record<string, string> = { accept: "application/json" };
  const isSecret = (name: string): boolean => api.credentials[name]?.secret === true;
  const secrets = Object.keys(api.credentials)
    .filter(isSecret)
    .map((name) => values[name] ?? "");
  const put = (name: string, value: string, path: string): void => {
    const fault = headerFault(name, value);
    if (fault === undefined) headers[name.toLowerCase()] = value;
    else problems.push({ path, message: fault });
  };
  for (const [name, template] of Object.entries(api.headers ?? {})) {
    const value = fill(template, values);
    if (value === undefined) continue;
    put(name, value, sourceOf(template));
    if (namesIn(template).some(isSecret)) secrets.push(value);
  }
  const { auth } = api;
  const signature = auth && typeof auth.by === "function" ? auth.by(auth, values, problems) : undefined;
  if (signature) {
    const { name, value, from } = signature;
    put(name, value, from);
    secrets.push(value, value.slice(value.indexOf(" ") + 1));
  }
  for (const [name, value] of Object.entries(options.headers ?? {})) put(name, value, `headers.${name}`);
  return { values, headers, signedBy: signature?.name.toLowerCase(), redact: redactor(secrets) };
}
