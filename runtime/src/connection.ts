import type { Api } from "./api.js";
import { readValues } from "./credentials.js";
import type { Redact } from "./error/redact.js";
import { redactor } from "./error/redact.js";
import type { Problem } from "./error/validation-error.js";
import { refuse } from "./error/validation-error.js";
import type { Features } from "./feature/features.js";
import { lacking } from "./feature/lacking.js";
import type { ClientOptions, Fetch } from "./options.js";
import { headerFault } from "./request/header-value.js";
import { serverUrl } from "./server/server.js";
import { fill, namesIn } from "./text/template.js";

/** What a client's options come down to, made once for each client. */
export interface Connection {
  readonly api: Api;
  readonly options: ClientOptions;
  readonly features: Features;
  /** The URL every path is put behind. */
  readonly server: string;
  /** Headers of every request by lower-case name, credentials included. */
  readonly headers: Readonly<Record<string, string>>;
  /** The lower-case name of the header that holds the credentials. */
  readonly signedBy: string | undefined;
  readonly fetch: Fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly redact: Redact;
}

/**
 * Checks a client's options and prepares what all its requests share.
 * @throws ValidationError listing every option that is missing or wrong
 */
export function connect(api: Api, options: ClientOptions, features: Features): Connection {
  const problems: Problem[] = [];
  const values = readValues(api, options, problems);
  const server = serverUrl(api, values, options.allowCustomHost === true, problems);
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
    put(name, value, namesIn(template));
    if (namesIn(template).split(", ").some(isSecret)) secrets.push(value);
  }
  const signature = api.auth?.by(api.auth, values, problems);
  if (signature) {
    const { name, value, from } = signature;
    put(name, value, from);
    secrets.push(value, value.slice(value.indexOf(" ") + 1));
  }
  for (const [name, value] of Object.entries(options.headers ?? {})) put(name, value, `headers.${name}`);
  for (const name of ["timeoutMs", "maxResponseBytes"] as const) {
    const value = options[name];
    if (value !== undefined && !(value > 0)) problems.push({ path: name, message: "must be a positive number" });
  }
  problems.push(...lacking(options, features));
  features.check?.(options, problems);
  refuse(api.name, problems, undefined, features.advise);
  return {
    api,
    options,
    features,
    server,
    headers,
    signedBy: signature?.name.toLowerCase(),
    // Called without a receiver: browsers refuse a `fetch` that is called as a method of another object.
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    now: () => (options.clock ?? Date).now(),
    redact: redactor(secrets),
  };
}
