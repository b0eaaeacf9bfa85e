import type { Connection } from "../connection.js";
import type { CheckedInput } from "../contract/contract.js";
import { apiError } from "../error/read-error.js";
import type { Attempt } from "../feature/features.js";
import type { RequestOptions } from "../options.js";
import type { Arguments, Plan } from "../plan.js";
import type { WireRequest } from "../request/build.js";
import { buildRequest } from "../request/build.js";
import type { Reply } from "./send.js";
import { send } from "./send.js";
import type { Next } from "./step.js";
import { within } from "./within.js";

/**
 * Sends a request, again only where the client has that feature and the caller asked for it.
 * @throws what {@link buildRequest}, the connection's steps, {@link send} and {@link within} throw, and an ApiError for
 *   an error status
 */
export async function perform(
  connection: Connection,
  called: Plan,
  given: Arguments,
  options: RequestOptions | undefined,
): Promise<Reply> {
  const { args, request, plan } = await checkedRequest(connection, called, given, options);
  const attemptOnce: Attempt = (attempt, leftMs) =>
    within(connection, plan, options, leftMs, (signal) => {
      const sendOver: Next = async (ready) => {
        const made = ready === connection ? request : buildRequest(ready, plan, args, options);
        const reply = await send(ready, plan, made, signal, attempt);
        if (reply.status >= 200 && reply.status < 300) return reply;
        throw apiError(ready, plan, made, reply);
      };
      const call = { plan, options };
      return connection.steps.reduceRight<Next>(
        (next, step) => (ready) => step(ready, call, next),
        sendOver,
      )(connection);
    });
  return connection.features.repeat?.(connection, plan, options, attemptOnce) ?? attemptOnce(1, Infinity);
}

/**
 * The request of a call, its arguments as they were found right, and the operation that is sent.
 * @throws ValidationError listing every argument that is missing, unknown or wrong
 */
export async function checkedRequest(
  connection: Connection,
  called: Plan,
  given: Arguments,
  options: RequestOptions | undefined,
): Promise<{ args: Arguments; request: WireRequest; plan: Plan }> {
  const { contract } = connection.features;
  const isChecked = contract && (called.body !== undefined || called.checked.some((name) => given[name] !== undefined));
  const checked = isChecked ? (await contract()).input(connection, called, given) : { args: given, problems: [] };
  const { args, problems, instead: plan = called }: CheckedInput = checked;
  // First of all, so that nobody is asked for a credential that a wrong call does not need.
  return { args, plan, request: buildRequest(connection, plan, args, options, problems) };
}
