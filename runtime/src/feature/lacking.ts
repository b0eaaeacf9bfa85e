import type { Problem } from "../error/validation-error.js";
import type { ClientOptions, RequestOptions } from "../options.js";
import type { DiscoveryOptions } from "../server/discovery.js";
import type { Features } from "./features.js";

/** Whether answers are checked. */
export function isWatchful(mode: ClientOptions["validateResponses"] = "off"): boolean {
  return mode !== "off";
}

/** The feature behind each option. */
const FEATURES = {
  retry: "repeat",
  hooks: "observe",
  credentials: "ask",
  validateResponses: "contract",
  discoverServer: "discover",
} as const;

type Options = Pick<ClientOptions, "retry" | "hooks" | "validateResponses"> &
  Pick<RequestOptions, "credentials"> &
  DiscoveryOptions;

/** The options that a client without the feature behind them would not follow. */
export function lacking(options: Options, features: Features): Problem[] {
  const missing = (Object.keys(FEATURES) as (keyof typeof FEATURES)[])
    .filter((path) => options[path] && options[path] !== "off" && !features[FEATURES[path]])
    .map((path) => ({
      path,
      message: `needs a client with ${path === "discoverServer" ? "the feature discover" : "standard features"}`,
    }));
  const { validateResponses: mode = "off", hooks } = options;
  const isUnheard = mode === "warn" && hooks?.onMismatch === undefined;
  const fault = isUnheard ? "tells nobody without hooks.onMismatch" : 'must be "off", "warn" or "throw"';
  const isWrong = isUnheard || !["off", "warn", "throw"].includes(mode);
  return missing.length > 0 || !isWrong ? missing : [{ path: "validateResponses", message: fault }];
}
