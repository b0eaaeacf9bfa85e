import { longestTimer } from "../clock.js";
import type { Connection } from "../connection.js";
import { ConnectionError, TimeoutError } from "../error/error.js";
import { redactCause } from "../error/redact.js";
import type { RequestOptions } from "../options.js";
import type { Plan } from "../plan.js";
import type { WireRequest } from "../request/build.js";

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
 * @param onHead called when status and headers have arrived
 * @throws ConnectionError, TimeoutError, or the reason of the signal that aborted
 */
export function send(
  connection: Connection,
  plan: Plan,
  request: WireRequest,
  options: RequestOptions | undefined,
  timeoutMs: number,
  onHead: (response: Response) => void,
): Promise<Reply> {
  const controller = new AbortController();
  const watched: [signal: AbortSignal, abort: () => void][] = [];
  return new Promise<Reply>((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      for (const [signal, abort] of watched) signal.removeEventListener("abort", abort);
    };
    // Rejects by itself: an injected `fetch` need not obey the signal.
    const stop = (reason: unknown): void => {
      end();
      controller.abort(reason);
      reject(reason);
    };
    const timer = setTimeout(() => stop(timedOut(plan, timeoutMs)), Math.min(timeoutMs, longestTimer));
    for (const signal of [connection.options.signal, options?.signal]) {
      if (signal === undefined) continue;
      const abort = (): void => stop(signal.reason);
      if (signal.aborted) return abort();
      signal.addEventListener("abort", abort);
      watched.push([signal, abort]);
    }
    exchange(connection, plan, request, controller.signal, onHead).then(
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
  { url, method, headers, body }: WireRequest,
  signal: AbortSignal,
  onHead: (response: Response) => void,
): Promise<Reply> {
  let response: Response;
  try {
    // Node's fetch would take credentials such as an API key header along to another host.
    response = await connection.fetch(url, { method, headers, body, redirect: "manual", signal });
  } catch (cause) {
    throw lost(connection, plan, cause);
  }
  const { status } = response;
  const redirected = response.redirected || response.type === "opaqueredirect" || (status >= 300 && status < 400);
  if (redirected || signal.aborted) {
    response.body?.cancel().catch(() => {});
    signal.throwIfAborted();
    throw new ConnectionError(`${plan.id}: the server answered with a redirect, which is not followed`, {
      operation: plan.id,
      advice: "Check the server or tenant in the client's options; calling again does not help.",
    });
  }
  onHead(response);
  try {
    const binary = plan.returns === "binary" && response.ok;
    return { status, headers: response.headers, body: binary ? await response.blob() : await response.text() };
  } catch (cause) {
    throw lost(connection, plan, cause);
  }
}

function lost({ redact }: Connection, plan: Plan, error: unknown): ConnectionError {
  const cause = redactCause(error, redact);
  let root = cause;
  while (root instanceof Error && root.cause !== undefined) root = root.cause;
  const reason = root instanceof Error ? ((root as { code?: string }).code ?? root.message) : root;
  return new ConnectionError(`${plan.id}: no complete answer (${String(reason)})`, {
    operation: plan.id,
    retryable: plan.idempotent,
    advice: afterSilence(plan),
    cause,
  });
}

function timedOut(plan: Plan, timeoutMs: number): TimeoutError {
  return new TimeoutError(`${plan.id}: no complete answer within ${timeoutMs} ms`, {
    operation: plan.id,
    retryable: plan.idempotent,
    advice: afterSilence(plan),
  });
}

function afterSilence({ idempotent }: Plan): string {
  return idempotent
    ? "The service could not be reached in time. Try again once; then report it."
    : "The service may have done it all the same. Look the record up before calling again.";
}
