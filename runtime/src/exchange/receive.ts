import type { Connection } from "../connection.js";
import { isWatchful } from "../feature/lacking.js";
import type { RequestOptions } from "../options.js";
import type { Arguments, Plan } from "../plan.js";
import type { Content } from "../returns/returns.js";
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
 * @throws what {@link perform} and {@link readReply} throw, and a ResponseError for an answer that breaks its schema where
 *   the client asks for that
 */
export function receive(
  connection: Connection,
  plan: Plan,
  args: Arguments,
  options: RequestOptions | undefined,
): Promise<Received> {
  const { contract, observe } = connection.features;
  const once = async (watched: Plan): Promise<Received> => {
    // Before anything is sent: what cannot be loaded must not hide what was done.
    const checks = contract && isWatchful(connection.options.validateResponses) ? await contract() : undefined;
    const reply = await perform(connection, watched, args, options);
    const { headers, server, body } = reply;
    const content = readReply(watched, reply, { connection, options });
    checks?.output(connection, watched, args, content.payload);
    return { ...content, headers, server, reply: body };
  };
  return observe?.call(connection, plan, once) ?? once(plan);
}
