import type { Api } from "../api.js";
import { readValues } from "../credentials.js";
import { refuse, type Problem } from "../error/validation-error.js";
import type { ClientOptions } from "../options.js";
import { serverUrl, urlFrom } from "./server.js";

/**
 * Where a client sends its credentials: the origins of the API's server and of its token endpoint. Other servers of the
 * API, to which a look-up may lead, are those that the integration lists.
 * @param options as a client takes them; credentials may be missing
 * @returns origins such as `https://api-eu.myconnectwise.net`, in order, each once
 * @throws ValidationError listing the server variables that are missing or wrong
 */
export function destinationsOf(api: Api, options: ClientOptions): readonly string[] {
  const problems: Problem[] = [];
  const values = readValues({ ...api, credentials: {} }, options, {}, problems);
  const urls = [serverUrl(api, values, options, problems)];
  const endpoint = api.auth?.token?.url;
  if (endpoint !== undefined && problems.length === 0) urls.push(urlFrom(endpoint, api, values, options, problems));
  refuse(api.name, problems);
  return [...new Set(urls.map((url) => new URL(url).origin))].sort();
}
