import type { Connection } from "../connection.js";
import type { RequestOptions } from "../options.js";
import type { Arguments, Plan } from "../plan.js";
import type { Content } from "../returns/returns.js";
import { checkedRequest } from "./checked-request.js";
import { perform } from "./perform.js";
import type { Reply } from "./send.js";
import { readReply } from "./read-reply.js";

/** What came back, and from which server. */
export interface Received extends Content, Pick<Reply, "headers" | "server"> {
  /** The answer as it came. */
  readonly reply: Reply["body"];
}

/**
 * Sends a request and reads its answer.
 * @throws what {@link checkedRequest}, {@link perform} and {@link readReply} throw, and a ResponseError for an answer
 *   that breaks its schema where the client asks for that
 */
export function receive(
  connection: Connection,
  plan: Plan,
  args: Arguments,
  options: RequestOptions | undefined,
): Promise<Received> {
  const { contract, observe, checkReply } = connection.features;
  const once = async (watched: Plan): Promise<Received> => {
    // Before anything is sent: what cannot be loaded must not hide what was done.
    const isChecked = contract && (connection.options.validateResponses ?? "off") !== "off";
    const checks = isChecked ? await contract(watched.id) : undefined;
    const checked = checkedRequest(connection, watched, args, options);
    // Most calls have nothing to wait for here, and waiting for nothing costs, too.
    const ready = checked instanceof Promise ? await checked : checked;
    const reply = await perform(connection, ready, options);
    const { payload, whole } = readReply(watched, reply, { connection, options });
    checkReply?.(watched, reply);
    checks?.output(connection, watched, args, payload);
    return { payload, whole, headers: reply.headers, server: reply.server, reply: reply.body };
  };
  return observe?.call(connection, plan, once) ?? once(plan);
}
