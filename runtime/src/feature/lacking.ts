import type { Problem } from "../error/validation-error.js";
import type { ClientOptions } from "../options.js";
import type { Features } from "./features.js";

/** Whether answers are checked. */
export function isWatchful(mode: ClientOptions["validateResponses"] = "off"): boolean {
  return mode !== "off";
}

/** The options that a client without the feature behind them would not follow. */
export function lacking(
  { retry, hooks, validateResponses }: Pick<ClientOptions, "retry" | "hooks" | "validateResponses">,
  features: Features,
): Problem[] {
  const names = [
    retry && !features.repeat && "retry",
    hooks && !features.observe && "hooks",
    isWatchful(validateResponses) && !features.contract && "validateResponses",
  ];
  return names.flatMap((path) => (path ? { path, message: "needs a client with standard features" } : []));
}
