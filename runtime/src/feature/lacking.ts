import type { Problem } from "../error/validation-error.js";
import type { ClientOptions } from "../options.js";
import type { Features } from "./features.js";

/** The options that a client without the feature behind them would not follow. */
export function lacking({ retry, hooks }: Pick<ClientOptions, "retry" | "hooks">, features: Features): Problem[] {
  const names = [retry && !features.repeat && "retry", hooks && !features.observe && "hooks"];
  return names.flatMap((path) => (path ? { path, message: "needs a client with standard features" } : []));
}
