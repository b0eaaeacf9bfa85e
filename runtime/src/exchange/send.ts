import { longestTimer } from "../clock.js";
import type { Connection } from "../connection.js";
import { ConnectionError, TimeoutError } from "../error/error.js";
import type { RequestOptions } from "../options.js";
import type { Plan } from "../plan.js";
import type { WireRequest } from "../request/build.js";
import { lost, silence } from "./lost.js";
import { readBody } from "./read-body.js";

/** An answer with its whole body. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** A Blob for a successful download, else text. */
  readonly body: string | Blob;
}

/**
 * Sends a request once and reads the whole answer, whatever its status.
 * @param timeoutMs how long that may take
 * @throws ConnectionError, TimeoutError, ResponseError for an answer that is too long, or the reason of the signal that
 *   aborted
 */
export function send(
  connection: Connection,
  plan: Plan,
  request: WireRequest,
  options: RequestOptions | undefined,
  attempt: number,
  timeoutMs: number,
): Promise<Reply> {
  const signals = [connection.options.signal, options?.signal].filter((signal) => signal !== undefined);
  const aborted = signals.find((signal) => signal.aborted);
  if (aborted) return Promise.reject(aborted.reason);
  const controller = new AbortController();
  return new Promise<Reply>((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener("abort", abort);
    };
    // Rejects by itself: an injected `fetch` need not obey the signal.
    const stop = (reason: unknown): void => {
      end();
      controller.abort(reason);
      reject(reason);
    };
    const abort = ({ target }: Event): void => stop((target as AbortSignal).reason);
    const timer = setTimeout(
      () => stop(new TimeoutError(plan.id, `no complete answer within ${timeoutMs} ms`, silence(plan))),
      Math.min(timeoutMs, longestTimer),
    );
    for (const signal of signals) signal.addEventListener("abort", abort);
    exchange(connection, plan, request, controller.signal, attempt).then(
      (reply) => {
        end();
        resolve(reply);
      },
      (error: unknown) => {
        end();
        reject(error);
      },
    );
  });
}

async function exchange(
  connection: Connection,
  plan: Plan,
  request: WireRequest,
  signal: AbortSignal,
  attempt: number,
): Promise<Reply> {
  const { now, features } = connection;
  const { url, method, headers, body } = request;
  features.observe?.request(connection, plan, request, attempt);
  const sent = features.observe && now();
  let response: Response;
  try {
    // Node's fetch would take credentials such as an API key header along to another host.
    response = await connection.fetch(url, { method, headers, body, redirect: "manual", signal });
  } catch (cause) {
    throw lost(connection, plan, cause);
  }
  const { status } = response;
  const isRedirect = response.redirected || response.type === "opaqueredirect" || (status >= 300 && status < 400);
  try {
    signal.throwIfAborted();
    if (isRedirect) {
      throw new ConnectionError(plan.id, "the server answered with a redirect, which is not followed");
    }
    if (sent !== undefined) features.observe?.response(connection, plan, response, attempt, now() - sent);
  } catch (error) {
    response.body?.cancel().catch(() => {});
    throw error;
  }
  return { status, headers: response.headers, body: await readBody(connection, plan, response, signal) };
}
