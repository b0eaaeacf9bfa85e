import type { Api } from "./api.js";
import { authorization } from "./authorization.js";
import type { Clock } from "./clock.js";
import { systemClock } from "./clock.js";
import { readValues } from "./credentials.js";
import type { Redact } from "./error/redact.js";
import { redactor } from "./error/redact.js";
import type { Problem } from "./error/validation-error.js";
import { refuse } from "./error/validation-error.js";
import type { ClientOptions, Fetch } from "./options.js";
import { headerFault } from "./request/header-value.js";
import { fill, namesIn } from "./request/template.js";
import { serverUrl } from "./server.js";

/** What a client's options come down to, made once for each client. */
export interface Connection {
  readonly api: Api;
  readonly options: ClientOptions;
  /** The URL every path is put behind. */
  readonly server: string;
  /** Headers of every request by lower-case name, credentials included. */
  readonly headers: Readonly<Record<string, string>>;
  /** The lower-case name of the header that holds the credentials. */
  readonly signedBy: string | undefined;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly redact: Redact;
}

/**
 * Checks a client's options and prepares what all its requests share.
 * @throws ValidationError listing every option that is missing or wrong
 */
export function connect(api: Api, options: ClientOptions): Connection {
  const problems: Problem[] = [];
  const values = readValues(api, options, problems);
  const server = serverUrl(api, values, options.allowCustomHost === true, problems);
  const headers: Record<string, string> = {};
  const secretNames = Object.keys(api.credentials).filter((name) => api.credentials[name]?.secret);
  const secrets = secretNames.map((name) => values[name] ?? "");
  for (const [name, template] of Object.entries(api.headers ?? {})) {
    const value = fill(template, values);
    put(headers, name, value, namesIn(template), problems);
    if (secretNames.some((secret) => template.includes(`{${secret}}`))) secrets.push(value ?? "");
  }
  const signature = authorization(api.auth, values, problems);
  if (signature !== undefined) {
    put(headers, signature.name, signature.value, signature.from, problems);
    secrets.push(signature.value, signature.value.slice(signature.value.indexOf(" ") + 1));
  }
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    put(headers, name, value, `headers.${name}`, problems);
  }
  if (options.timeoutMs !== undefined && !(options.timeoutMs > 0)) {
    problems.push({ path: "timeoutMs", message: "must be a positive number" });
  }
  const { attempts, maxWaitMs } = options.retry ?? { attempts: 1, maxWaitMs: 0 };
  if (!Number.isInteger(attempts) || attempts < 1) {
    problems.push({ path: "retry.attempts", message: "must be a whole number from 1" });
  }
  if (!(maxWaitMs >= 0)) problems.push({ path: "retry.maxWaitMs", message: "must be a number from 0" });
  refuse(api.name, problems);
  return {
    api,
    options,
    server,
    headers,
    signedBy: signature?.name.toLowerCase(),
    // Called without a receiver: browsers refuse a `fetch` that is called as a method of another object.
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    clock: options.clock ?? systemClock,
    redact: redactor(secrets),
  };
}

function put(
  headers: Record<string, string>,
  name: string,
  value: string | undefined,
  path: string,
  problems: Problem[],
): void {
  if (value === undefined) return;
  const fault = headerFault(name, value);
  if (fault === undefined) headers[name.toLowerCase()] = value;
  else problems.push({ path, message: fault });
}
