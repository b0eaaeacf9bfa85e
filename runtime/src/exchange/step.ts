import type { Connection } from "../connection.js";
import type { RequestOptions } from "../options.js";
import type { Plan } from "../plan.js";
import type { Reply } from "./send.js";

/** One call, as what stands before its request sees it. */
export interface Call {
  readonly plan: Plan;
  readonly options: RequestOptions | undefined;
}

/** Sends a call's request over a connection and refuses an error status. */
export type Next = (connection: Connection) => Promise<Reply>;

/**
 * What comes before a request is sent: gets what it is signed with, or where it goes, and hands on a connection that
 * has it. May hand on a second one when the first was refused; requests are made anew from the call's arguments.
 */
export type Step = (connection: Connection, call: Call, next: Next) => Promise<Reply>;
