import type { Connection } from "../connection.js";
import type { CheckedInput } from "../contract/contract.js";
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
  called: Plan,
  given: Arguments,
  options: RequestOptions | undefined,
): Promise<Reply> {
  const { contract } = connection.features;
  const isChecked = contract && (called.body !== undefined || called.checked.some((name) => given[name] !== undefined));
  const checked = isChecked ? (await contract()).input(connection, called, given) : { args: given, problems: [] };
  const { args, problems, instead: plan = called }: CheckedInput = checked;
  const request = buildRequest(connection, plan, args, options, problems);
  const timeoutMs = options?.timeoutMs ?? connection.options.timeoutMs ?? 60_000;
  const attemptOnce: Attempt = async (attempt, leftMs) => {
    const reply = await send(connection, plan, request, options, attempt, Math.min(timeoutMs, leftMs));
    if (reply.status >= 200 && reply.status < 300) return reply;
    throw apiError(connection, plan, request, reply);
  };
  return connection.features.repeat?.(connection, plan, options, attemptOnce) ?? attemptOnce(1, Infinity);
}
