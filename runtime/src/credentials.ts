import type { Api } from "./api.js";
import type { Problem } from "./error/validation-error.js";
import type { Values } from "./text/template.js";

/**
 * Reads the credentials and server variables of an API from a client's options.
 * @param problems receives one entry for each option that is missing or not a text
 */
export function readValues(api: Api, options: object, problems: Problem[]): Values {
  const values: Record<string, string> = Object.create(null);
  const read = (name: string, required: boolean, fallback?: string): void => {
    const given: unknown = Object.hasOwn(options, name) ? options[name as keyof typeof options] : undefined;
    const value = given ?? fallback;
    if (typeof value === "string" && value !== "") values[name] = value;
    else if (Number.isSafeInteger(value)) values[name] = String(value);
    else if (value !== undefined && value !== "") problems.push({ path: name, message: "must be a text" });
    else if (required) problems.push({ path: name, message: "is required" });
  };
  for (const [name, { required }] of Object.entries(api.credentials)) read(name, required);
  for (const [name, variable] of Object.entries(api.variables ?? {})) read(name, true, variable.default);
  return values;
}
