import type { Plan } from "../plan.js";
import { one } from "../returns/json.js";
import type { Content, Reading } from "../returns/returns.js";
import type { Reply } from "./send.js";

/** Reads a successful answer as the operation declares it. */
export function readReply(plan: Plan, reply: Reply, reading: Reading): Content {
  const { returns = one } = plan;
  const { status } = reply;
  // 204 and 205 have no content, whatever was declared.
  if (status === 204 || status === 205) return { payload: returns.kind === "many" ? [] : undefined };
  return returns.read(plan, reply, reading);
}
