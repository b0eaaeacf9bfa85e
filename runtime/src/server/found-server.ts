import type { Connection } from "../connection.js";
import { ResponseError } from "../error/error.js";
import type { Problem } from "../error/validation-error.js";
import { lookUp } from "../text/look-up.js";
import { serverUrl } from "./server.js";

/**
 * The server's URL as the answer of a look-up tells it. A host that an answer names must be listed by the integration:
 * what a caller may admit by `allowCustomHost`, a server may not.
 * @param operation what errors call the look-up
 * @throws ResponseError when the answer tells less, or leads elsewhere
 */
export function foundServer({ api, options, values }: Connection, answer: unknown, operation: string): string {
  const found: Record<string, string | undefined> = { ...values };
  for (const [name, { from, prefix = "", unless = {} }] of Object.entries(api.discovery?.variables ?? {})) {
    const variable = api.variables?.[name];
    if (variable === undefined || Object.entries(unless).some(([path, text]) => lookUp(answer, path) === text))
      continue;
    const told = from === undefined ? values[name] : lookUp(answer, from);
    if (typeof told !== "string" || told === "") {
      throw new ResponseError(operation, `the answer does not tell ${name} (at ${from ?? name})`);
    }
    const given = variable.kind(values[name] ?? "", variable, options.allowCustomHost).text;
    const { text } = variable.kind(told.replace(/\/$/, ""), variable, false);
    const value = text.startsWith(prefix) ? text : prefix + text;
    const { fault } = variable.kind(value, variable, false);
    if (value !== given && fault !== undefined) {
      throw new ResponseError(operation, `the answer leads astray: ${name} ${fault}`);
    }
    found[name] = value === given ? values[name] : value;
  }
  const problems: Problem[] = [];
  const server = serverUrl(api, found, options, problems);
  if (problems.length > 0) throw new ResponseError(operation, "the answer leads to no server");
  return server;
}
