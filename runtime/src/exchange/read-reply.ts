import { ResponseError } from "../error/error.js";
import type { Plan } from "../plan.js";
import { lookUp } from "../text/look-up.js";
import { parseJson } from "./integers.js";
import type { Reply } from "./send.js";

/** What a successful answer holds. */
export interface Content {
  /** The payload: one record, a list, text, a Blob, or undefined. */
  readonly payload: unknown;
  /** The whole parsed body, where paging looks. */
  readonly whole: unknown;
}

/**
 * Reads a successful answer as the operation declares it.
 * @throws ResponseError when JSON or a list is declared and something else came
 */
export function readReply(plan: Plan, { status, body }: Reply): Content {
  const many = plan.returns === "many";
  if (plan.returns === "none" || status === 204 || status === 205) {
    return { payload: many ? [] : undefined, whole: undefined };
  }
  if (plan.returns === "text" || typeof body !== "string") return { payload: body, whole: body };
  let whole: unknown;
  try {
    whole = parseJson(body);
  } catch {
    throw unreadable(plan, `the answer is ${kindOf(body)} and no JSON (${body.length} characters)`);
  }
  const found = plan.envelope === undefined || Array.isArray(whole) ? whole : lookUp(whole, plan.envelope);
  if (!many) return { payload: found === undefined ? whole : found, whole };
  if (Array.isArray(found) || found === null) return { payload: found ?? [], whole };
  throw unreadable(plan, `the answer holds no list${plan.envelope === undefined ? "" : ` at ${plan.envelope}`}`);
}

/** What came instead, without a word of it: an answer may repeat what was sent. */
function kindOf(body: string): string {
  if (body.trim() === "") return "empty";
  return body.trimStart().startsWith("<") ? "an HTML or XML page" : "text";
}

function unreadable(plan: Plan, fault: string): ResponseError {
  return new ResponseError(`${plan.id}: ${fault}`, {
    operation: plan.id,
    advice: plan.idempotent
      ? "The service answered something unexpected. Try again once; then report it."
      : "The service may have done it all the same. Look the record up before calling again.",
  });
}
