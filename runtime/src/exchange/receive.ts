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
  const work = (watched: Plan): Promise<Received> => receiveOnce(connection, watched, args, options);
  return connection.features.observe?.call(connection, plan, work) ?? work(plan);
}

async function receiveOnce(
  connection: Connection,
  plan: Plan,
  args: Arguments,
  options: RequestOptions | undefined,
): Promise<Received> {
  const { contract } = connection.features;
  const reply = await perform(connection, plan, args, options);
  const content = readReply(plan, reply, { connection, options });
  if (contract && isWatchful(connection.options.validateResponses)) {
    (await contract()).output(connection, plan, args, content.payload);
  }
  return { ...content, headers: reply.headers, server: reply.server, reply: reply.body };
}
