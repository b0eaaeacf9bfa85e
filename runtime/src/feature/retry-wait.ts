import type { Clock } from "../clock.js";
import { longestTimer } from "../clock.js";
import { ApiError } from "../error/api-error.js";
import { ToolwrightError } from "../error/error.js";
import type { RetryOptions } from "../options.js";

/**
 * How long to wait before the next attempt.
 * @param attempt the one that failed, from 1
 * @param leftMs time until the deadline
 * @returns milliseconds, never less than the server asked for; undefined when the error is final
 */
export function retryWait(
  { attempts, maxWaitMs }: RetryOptions,
  error: unknown,
  attempt: number,
  leftMs: number,
  clock: Clock,
): number | undefined {
  if (attempt >= attempts || !(error instanceof ToolwrightError) || !error.retryable) return undefined;
  const asked = error instanceof ApiError ? error.retryAfterMs : null;
  const most = Math.min(maxWaitMs, longestTimer);
  if (asked !== null && asked > most) return undefined;
  const random = clock.random?.() ?? Math.random();
  // Chance spreads clients that failed together; it only ever adds to what the server asked for.
  const wait = Math.min((asked ?? 0) + random * Math.min(500 * 2 ** (attempt - 1), 20_000), most);
  return wait < leftMs ? wait : undefined;
}
