import type { Connection } from "../connection.js";
import { apiError } from "../error/read-error.js";
import type { Attempt } from "../feature/features.js";
import type { RequestOptions } from "../options.js";
import type { Arguments, Plan } from "../plan.js";
import { buildRequest } from "../request/build.js";
import type { Reply } from "./send.js";
import { send } from "./send.js";

/**
 * Sends a request, again only where the client has that feature and the caller asked for it.
 * @throws what {@link buildRequest} and {@link send} throw, and an ApiError for an error status
 */
export async function perform(
  connection: Connection,
  plan: Plan,
  given: Arguments,
  options: RequestOptions | undefined,
): Promise<Reply> {
  const { contract } = connection.features;
  const isChecked = contract && (plan.body !== undefined || plan.checked.some((name) => given[name] !== undefined));
  const { args, problems } = isChecked ? (await contract()).input(plan, given) : { args: given, problems: [] };
  const request = buildRequest(connection, plan, args, options, problems);
  const timeoutMs = options?.timeoutMs ?? connection.options.timeoutMs ?? 60_000;
  const attemptOnce: Attempt = async (attempt, leftMs) => {
    const reply = await send(connection, plan, request, options, attempt, Math.min(timeoutMs, leftMs));
    if (reply.status >= 200 && reply.status < 300) return reply;
    throw apiError(connection, plan, request, reply);
  };
  return connection.features.repeat?.(connection, plan, options, attemptOnce) ?? attemptOnce(1, Infinity);
}
