import type { Api, CredentialShape } from "./api.js";
import type { Problem } from "./error/validation-error.js";
import type { Features } from "./feature/features.js";
import type { Values } from "./text/template.js";

/** A credential: its value, or a function that is asked for it at each request, such as one that reads a vault. */
export type Credential<T extends string | number = string> = T | (() => T | Promise<T>);

/**
 * Reads the credentials and server variables of an API from a client's options.
 * @param problems receives one entry for each option that is missing or not a text
 * @returns the values; those of credentials that are functions are not among them
 */
export function readValues(api: Api, options: object, { ask }: Features, problems: Problem[]): Values {
  const values: Record<string, string | undefined> = Object.create(null);
  for (const [name, shape] of Object.entries(api.credentials)) {
    const given = ownMember(options, name);
    if (typeof given !== "function") values[name] = readValue(given, shape, name, problems);
    else if (ask === undefined) problems.push({ path: name, message: "needs a client with standard features" });
  }
  for (const [name, variable] of Object.entries(api.variables ?? {})) {
    values[name] = readValue(ownMember(options, name) ?? variable.default, { required: true }, name, problems);
  }
  return values;
}

/** A member of options, unless it is inherited. */
export function ownMember(options: object, name: string): unknown {
  return Object.hasOwn(options, name) ? options[name as keyof typeof options] : undefined;
}

/** One value as a text, whole characters only, so that it can be encoded; null counts as not given. */
export function readValue(
  given: unknown,
  { required, integer }: CredentialShape,
  path: string,
  problems: Problem[],
): string | undefined {
  const value = Number.isSafeInteger(given) ? String(given) : (given ?? "");
  if (value === "") {
    if (required) problems.push({ path, message: "is required" });
  } else if (typeof value !== "string" || /\p{Cs}/u.test(value)) problems.push({ path, message: "must be a text" });
  else if (integer && !/^\d+$/.test(value)) problems.push({ path, message: "must be a whole number" });
  else return value;
  return undefined;
}
