import type { ErrorFacts } from "../error/error.js";
import type { Plan } from "../plan.js";

/** What is known when no complete answer came. */
export function silence({ idempotent }: Plan): ErrorFacts {
  return { retryable: idempotent, isUncertain: !idempotent };
}
