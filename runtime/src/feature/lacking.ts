import type { Problem } from "../error/validation-error.js";
import type { ClientOptions, RequestOptions } from "../options.js";
import type { DiscoveryOptions } from "../server/discovery.js";
import type { Features } from "./features.js";

/** The features behind each option. What `validateResponses` says is checked with the standard ones. */
const FEATURES = {
  retry: ["repeat"],
  hooks: ["observe"],
  credentials: ["ask"],
  validateResponses: ["contract", "check"],
  discoverServer: ["discover"],
} as const;

type Options = Pick<ClientOptions, "retry" | "hooks" | "validateResponses"> &
  Pick<RequestOptions, "credentials"> &
  DiscoveryOptions;

/** The options that a client without the feature behind them would not follow. */
export function lacking(options: Options, features: Features): Problem[] {
  return (Object.keys(FEATURES) as (keyof typeof FEATURES)[])
    .filter((path) => options[path] && options[path] !== "off" && FEATURES[path].some((name) => !features[name]))
    .map((path) => ({
      path,
      message: `needs a client with ${path === "discoverServer" ? "the feature discover" : "standard features"}`,
    }));
}
