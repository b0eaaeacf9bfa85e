import { longestTimer } from "../clock.js";
import type { Connection } from "../connection.js";
import { TimeoutError } from "../error/error.js";
import type { RequestOptions } from "../options.js";
import type { Plan } from "../plan.js";
import { silence } from "./lost.js";

/** The time that some work has. */
export interface Span {
  /** Aborts when it is over before the work is. */
  readonly signal: AbortSignal;
  /** What is to be done then; cheaper than to listen, for each request has one. */
  onEnd?: () => void;
  readonly onResponse: RequestOptions["onResponse"];
}

/**
 * Does some work within the call's, the client's or the default time for one attempt, and no longer than until one of
 * their signals aborts.
 * @param leftMs ends it earlier, in milliseconds
 * @param work gets a signal that aborts with either
 * @throws TimeoutError, the reason of the signal that aborted, or what the work throws
 */
export function within<T>(
  connection: Connection,
  plan: Plan,
  options: RequestOptions | undefined,
  leftMs: number,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const signals = [connection.options.signal, options?.signal].filter((signal) => signal !== undefined);
  const aborted = signals.find((signal) => signal.aborted);
  if (aborted) return Promise.reject(aborted.reason);
  const timeoutMs = Math.min(options?.timeoutMs ?? connection.options.timeoutMs ?? 60_000, leftMs);
  const controller = new AbortController();
  const span: Span = { signal: controller.signal, onResponse: options?.onResponse };
  return new Promise<T>((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener("abort", abort);
    };
    // Rejects by itself: an injected `fetch` need not obey the signal.
    const stop = (reason: unknown): void => {
      end();
      controller.abort(reason);
      span.onEnd?.();
      reject(reason);
    };
    const abort = ({ target }: Event): void => stop((target as AbortSignal).reason);
    const timer = setTimeout(
      () => stop(new TimeoutError(plan.id, `no complete answer within ${timeoutMs} ms`, silence(plan))),
      Math.min(timeoutMs, longestTimer),
    );
    for (const signal of signals) signal.addEventListener("abort", abort);
    work(span).then(
      (value) => {
        end();
        resolve(value);
      },
      (error: unknown) => {
        end();
        reject(error);
      },
    );
  });
}
