import type { Send } from "./around.js";
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
  return advised(connection, async () => {
    let send: Send = (given, own) => receive(connection, plan, given, own);
    for (const one of [plan.keep, plan.key, plan.bulk]) {
      const next = send;
      if (one) send = (given, own) => one.as(connection, plan, given, own, next);
    }
    return (await send(withDefaults(plan, args), options)).payload;
  });
}
