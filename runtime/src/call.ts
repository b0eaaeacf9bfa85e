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
  return advised(connection.features, async () => {
    const send = [plan.keep, plan.key, plan.bulk].reduce<Send>(
      (next, one) => (one ? (given, own) => one.as(connection, plan, given, own, next) : next),
      (given, own) => receive(connection, plan, given, own),
    );
    return (await send(withDefaults(plan, args), options)).payload;
  });
}
