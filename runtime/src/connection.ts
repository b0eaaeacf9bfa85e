import type { Api } from "./api.js";
import type { Signed } from "./auth/signed.js";
import { signed } from "./auth/signed.js";
import { readValues } from "./credentials.js";
import type { Problem } from "./error/validation-error.js";
import { refuse } from "./error/validation-error.js";
import type { Step } from "./exchange/step.js";
import type { Features } from "./feature/features.js";
import { lacking } from "./feature/lacking.js";
import type { ClientOptions, Fetch } from "./options.js";
import { serverUrl } from "./server/server.js";

/** What a client's options come down to: made once for each client, and where credentials change, for a request. */
export interface Connection extends Signed {
  readonly api: Api;
  readonly options: ClientOptions;
  readonly features: Features;
  /** The URL every path is put behind. */
  readonly server: string;
  /** What comes before each request, the first outermost. */
  readonly steps: readonly Step[];
  readonly fetch: Fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Checks a client's options and prepares what all its requests share.
 * @throws ValidationError listing every option that is missing or wrong
 */
export function connect(api: Api, options: ClientOptions, features: Features): Connection {
  const problems: Problem[] = [];
  const values = readValues(api, options, features, problems);
  const server = serverUrl(api, values, options, problems);
  const account = signed(api, options, values, problems);
  for (const name of ["timeoutMs", "maxResponseBytes"] as const) {
    const value = options[name];
    if (value !== undefined && !(value > 0)) problems.push({ path: name, message: "must be a positive number" });
  }
  problems.push(...lacking(options, features));
  features.check?.(options, problems);
  const by = api.auth?.by;
  const steps = [
    features.ask,
    features.discover?.(api, options, problems),
    typeof by === "object" && by.open(api, options, values, problems),
  ];
  refuse(api.name, problems, undefined, features.advise);
  return {
    api,
    options,
    features,
    server,
    ...account,
    steps: steps.filter((step) => !!step),
    // Called without a receiver: browsers refuse a `fetch` that is called as a method of another object.
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    now: () => (options.clock ?? Date).now(),
  };
}
