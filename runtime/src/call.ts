import type { Connection } from "./connection.js";
import { perform } from "./exchange/perform.js";
import { readReply } from "./exchange/read-reply.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Arguments } from "./plan.js";
import { planOf, withDefaults } from "./plan.js";

/**
 * Sends one request and reads its answer.
 * @returns the payload as the operation declares it
 */
export async function callOperation<P, R>(
  connection: Connection,
  operation: Operation<P, R>,
  args: P,
  options?: RequestOptions,
): Promise<R> {
  const plan = planOf(operation);
  // Params interfaces have no index signature, and Result is what the definition promises.
  const reply = await perform(connection, plan, withDefaults(plan, args as Arguments), options);
  return readReply(plan, reply).payload as R;
}
