import { systemClock } from "../clock.js";
import type { ToolwrightError } from "../error/error.js";
import type { Features } from "./features.js";
import { retryWait } from "./retry-wait.js";

/** Sends a request again, only where the caller asked for that and it does no harm. */
export const repeat: NonNullable<Features["repeat"]> = async (connection, plan, options, attemptOnce) => {
  const retry = plan.idempotent ? (options?.retry ?? connection.options.retry) : undefined;
  if (retry === undefined) return attemptOnce(1, Infinity);
  const { clock = systemClock } = connection.options;
  const start = clock.now();
  const { deadlineMs = Infinity } = retry;
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(attempt, start + deadlineMs - clock.now());
    } catch (error) {
      const waitMs = retryWait(retry, error, attempt, clock.now() - start, clock);
      if (waitMs === undefined) throw error;
      const { hooks, signal } = connection.options;
      hooks?.onRetry?.({ operation: plan.id, attempt, waitMs, error: error as ToolwrightError });
      const signals = [signal, options?.signal].filter((one) => one !== undefined);
      await clock.sleep(waitMs, AbortSignal.any(signals));
    }
  }
};

/** Checks the option `retry`. */
export const checkRetry: NonNullable<Features["check"]> = ({ retry }, problems) => {
  if (retry === undefined) return;
  if (!Number.isInteger(retry.attempts) || retry.attempts < 1) {
    problems.push({ path: "retry.attempts", message: "must be a whole number from 1" });
  }
  if (!(retry.maxWaitMs >= 0)) problems.push({ path: "retry.maxWaitMs", message: "must be a number from 0" });
};
