import type { Clock } from "../clock.js";
import { longestTimer, systemClock } from "../clock.js";
import { RateLimitError } from "../error/api-error.js";

/** How long a call may wait for the server to allow it. */
export interface LimitWait {
  /** In milliseconds, all waits of a call together. A longer wait is not begun. */
  readonly maxWaitMs: number;
  /** Default: the machine's own. */
  readonly clock?: Clock | undefined;
}

/**
 * Does work again when the server refused it for coming too often, once the time that it named is over: what was refused
 * has not been done, so that writes may be repeated, too.
 * @throws what the work throws, when the server names no time or too long a one; the reason of the signal
 */
export async function waitForLimits<T>(
  work: () => Promise<T>,
  { maxWaitMs, clock = systemClock }: LimitWait,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let left = maxWaitMs; ;) {
    try {
      return await work();
    } catch (error) {
      const asked = error instanceof RateLimitError && !error.isUncertain ? error.retryAfterMs : null;
      // Of a server that says "at once" again and again, too.
      const wait = Math.max(asked ?? 0, 1000);
      if (asked === null || wait > Math.min(left, longestTimer)) throw error;
      left -= wait;
      await clock.sleep(wait, signal);
    }
  }
}
