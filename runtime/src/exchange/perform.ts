import type { Connection } from "../connection.js";
import { apiError } from "../error/read-error.js";
import type { ToolwrightError } from "../error/error.js";
import type { RequestOptions } from "../options.js";
import type { Arguments, Plan } from "../plan.js";
import { buildRequest } from "../request/build.js";
import { retryWait } from "./retry.js";
import type { Reply } from "./send.js";
import { send } from "./send.js";
import { requestView, responseView } from "./views.js";

/**
 * Sends a request, again only where the caller asked for that.
 * @returns the successful answer, or what `plan.returns`
 * @throws what {@link buildRequest} and {@link send} throw, and an ApiError for an error status
 */
export async function perform(
  connection: Connection,
  plan: Plan,
  args: Arguments,
  options: RequestOptions | undefined,
): Promise<Reply> {
  const request = buildRequest(connection, plan, args, options);
  const { clock } = connection;
  const { hooks, timeoutMs = 60_000 } = connection.options;
  const retry = plan.idempotent ? (options?.retry ?? connection.options.retry) : undefined;
  const start = clock.now();
  const deadline = start + (retry?.deadlineMs ?? Infinity);
  for (let attempt = 1; ; attempt++) {
    try {
      hooks?.onRequest?.(requestView(connection, plan, request, attempt));
      const sent = clock.now();
      const left = Math.min(options?.timeoutMs ?? timeoutMs, deadline - sent);
      const reply = await send(connection, plan, request, options, left, (response) => {
        hooks?.onResponse?.(responseView(connection, plan, response, attempt, clock.now() - sent));
      });
      if (reply.status >= 200 && reply.status < 300) return reply;
      throw apiError(connection, plan, request, reply);
    } catch (error) {
      const waitMs = retry && retryWait(retry, error, attempt, clock.now() - start, clock);
      if (waitMs === undefined) throw error;
      hooks?.onRetry?.({ operation: plan.id, attempt, waitMs, error: error as ToolwrightError });
      const signals = [connection.options.signal, options?.signal].filter((signal) => signal !== undefined);
      await clock.sleep(waitMs, AbortSignal.any(signals));
    }
  }
}
