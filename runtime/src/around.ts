import type { Connection } from "./connection.js";
import type { Received } from "./exchange/receive.js";
import type { RequestOptions } from "./options.js";
import type { Arguments, Plan } from "./plan.js";

/** Sends a call's request and reads its answer. */
export type Send = (args: Arguments, options: RequestOptions | undefined) => Promise<Received>;

/** What an operation has done around its call: before the request goes out, or with what comes back. */
export type Around = (
  connection: Connection,
  plan: Plan,
  args: Arguments,
  options: RequestOptions | undefined,
  send: Send,
) => Promise<Received>;
