import type { Connection } from "../connection.js";
import type { Problem } from "../error/validation-error.js";
import { refuse } from "../error/validation-error.js";
import { segment } from "../kind/segment.js";
import { percentEncode } from "../text/percent.js";
import { urlFrom } from "./server.js";

/**
 * The URL that tells where an account's server is.
 * @param operation what errors call the look-up
 * @throws ValidationError when a credential in its path is not there or leads elsewhere
 */
export function lookUpUrl({ api, values, options }: Connection, operation: string): string {
  const problems: Problem[] = [];
  const template = (api.discovery?.url ?? "").replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(api.credentials, name)) return whole;
    const written = segment.write(values[name], percentEncode, api);
    if (written === undefined) problems.push({ path: name, message: segment.expects(values[name], api) });
    return String(written);
  });
  const url = urlFrom(template, api, values, options, problems);
  refuse(operation, problems, operation);
  return url;
}
