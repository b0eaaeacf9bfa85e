import { systemClock } from "../clock.js";
import type { Connection } from "../connection.js";
import type { ToolwrightError } from "../error/error.js";
import type { Problem } from "../error/validation-error.js";
import { refuse } from "../error/validation-error.js";
import type { Reply } from "../exchange/send.js";
import type { RetryOptions } from "../options.js";
import type { Plan } from "../plan.js";
import { checkOwnOptions } from "./check-options.js";
import type { Attempt, Features } from "./features.js";
import { earnRetries, spendRetry } from "./retry-budget.js";
import { retryWait } from "./retry-wait.js";

/** Sends a request again, only where the caller asked for that and it does no harm. */
export const repeat: NonNullable<Features["repeat"]> = (connection, plan, options, attemptOnce) => {
  if (options) {
    const problems: Problem[] = [];
    checkOwnOptions(options, problems);
    refuse(plan.id, problems, plan.id);
  }
  const retry = plan.idempotent ? (options?.retry ?? connection.options.retry) : undefined;
  return retry === undefined
    ? attemptOnce(1, Infinity)
    : attempts(connection, plan, options?.signal, retry, attemptOnce);
};

async function attempts(
  connection: Connection,
  plan: Plan,
  own: AbortSignal | undefined,
  retry: RetryOptions,
  attemptOnce: Attempt,
): Promise<Reply> {
  const { clock = systemClock, hooks, signal } = connection.options;
  const start = clock.now();
  const leftMs = (): number => start + (retry.deadlineMs ?? Infinity) - clock.now();
  for (let attempt = 1; ; attempt++) {
    try {
      const reply = await attemptOnce(attempt, leftMs());
      earnRetries(connection, attempt - 1);
      return reply;
    } catch (error) {
      const waitMs = retryWait(retry, error, attempt, leftMs(), clock);
      if (waitMs === undefined || !spendRetry(connection)) throw error;
      hooks?.onRetry?.({ operation: plan.id, call: plan.call, attempt, waitMs, error: error as ToolwrightError });
      const signals = [signal, own].filter((one) => one !== undefined);
      await clock.sleep(waitMs, AbortSignal.any(signals));
      // A machine that was asleep wakes up late.
      if (leftMs() <= 0) throw error;
    }
  }
}
