import type { Connection } from "./connection.js";
import { receive } from "./exchange/receive.js";
import { advised } from "./feature/advised.js";
import type { RequestOptions } from "./options.js";
import type { Arguments, Plan } from "./plan.js";
import { withDefaults } from "./plan.js";

/**
 * Sends one request and reads its answer.
 * @returns the payload as the operation declares it
 */
export function callOperation(
  connection: Connection,
  plan: Plan,
  args: Arguments,
  options: RequestOptions | undefined,
): Promise<unknown> {
  return advised(connection.features, async () => {
    const send = (own = options) => receive(connection, plan, withDefaults(plan, args), own);
    const { payload } = await (plan.key?.as(connection, plan, options, send) ?? send());
    const { partial = connection.options.partial } = options ?? {};
    if (partial === "throw") plan.bulk?.as.refuse(connection, plan, payload);
    return payload;
  });
}
