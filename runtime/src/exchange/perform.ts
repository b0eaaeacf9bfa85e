import type { Connection } from "../connection.js";
import type { Attempt } from "../feature/features.js";
import type { RequestOptions } from "../options.js";
import { buildRequest } from "../request/build.js";
import type { CheckedRequest } from "./checked-request.js";
import type { Reply } from "./send.js";
import { send } from "./send.js";
import type { Next } from "./step.js";
import { within } from "./within.js";

/**
 * Sends a request, again only where the client has that feature and the caller asked for it.
 * @throws what the connection's steps, {@link send} and {@link within} throw
 */
export function perform(
  connection: Connection,
  { plan, args, request }: CheckedRequest,
  options: RequestOptions | undefined,
): Promise<Reply> {
  const attemptOnce: Attempt = (attempt, leftMs) =>
    within(connection, plan, options, leftMs, (span) => {
      const sendOver: Next = (ready) => {
        const made = ready === connection ? request : buildRequest(ready, plan, args, options);
        return send(ready, plan, made, span, attempt);
      };
      const call = { plan, options };
      return connection.steps.reduceRight<Next>(
        (next, step) => (ready) => step(ready, call, next),
        sendOver,
      )(connection);
    });
  return connection.features.repeat?.(connection, plan, options, attemptOnce) ?? attemptOnce(1, Infinity);
}
