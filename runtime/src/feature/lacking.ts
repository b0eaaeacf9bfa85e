import type { Problem } from "../error/validation-error.js";
import type { ClientOptions, RequestOptions } from "../options.js";
import type { Features } from "./features.js";

/** The options that a client without the feature behind them would not follow. */
export function lacking(
  { retry, hooks, credentials }: Pick<ClientOptions, "retry" | "hooks"> & Pick<RequestOptions, "credentials">,
  { repeat, observe, ask }: Features,
): Problem[] {
  const names = [retry && !repeat && "retry", hooks && !observe && "hooks", credentials && !ask && "credentials"];
  return names.flatMap((path) => (path ? { path, message: "needs a client with standard features" } : []));
}
