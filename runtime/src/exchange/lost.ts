import type { Connection } from "../connection.js";
import type { ErrorFacts } from "../error/error.js";
import { ConnectionError } from "../error/error.js";
import { redactCause } from "../error/redact.js";
import type { Plan } from "../plan.js";

/** What is known when no complete answer came. */
export function silence({ idempotent }: Plan): ErrorFacts {
  return { retryable: idempotent, isUncertain: !idempotent };
}

/** The error of an exchange that broke off, told by its innermost cause. */
export function lost({ redact }: Connection, plan: Plan, error: unknown): ConnectionError {
  const cause = redactCause(error, redact);
  let root = cause as { cause?: unknown; code?: string; message?: string } & string;
  while (root.cause !== undefined) root = root.cause as typeof root;
  return new ConnectionError(plan.id, `no complete answer (${root.code ?? root.message ?? root})`, {
    ...silence(plan),
    cause,
  });
}
