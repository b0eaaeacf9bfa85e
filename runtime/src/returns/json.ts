import { ResponseError } from "../error/error.js";
import type { Reply } from "../exchange/send.js";
import type { Plan } from "../plan.js";
import { lookUp } from "../text/look-up.js";
import { parseJson } from "./parse-json.js";
import type { PlainReturns, Returns } from "./returns.js";

/** One record, or whatever else the JSON is. */
export const one: PlainReturns = {
  kind: "one",
  read(plan, reply) {
    const whole = parsed(plan, reply);
    const found = unwrapped(plan, whole);
    return { payload: found === undefined ? whole : found, whole };
  },
};

/** A list of records. */
export const many: Returns = {
  kind: "many",
  read(plan, reply) {
    const whole = parsed(plan, reply);
    const found = unwrapped(plan, whole);
    if (Array.isArray(found) || found === null) return { payload: found ?? [], whole };
    throw unreadable(plan, `the answer holds no list${plan.envelope === undefined ? "" : ` at ${plan.envelope}`}`);
  },
};

function unwrapped({ envelope }: Plan, whole: unknown): unknown {
  return envelope === undefined || Array.isArray(whole) ? whole : lookUp(whole, envelope);
}

function parsed(plan: Plan, { body }: Reply): unknown {
  const text = String(body);
  try {
    return parseJson(text);
  } catch {
    // Without a word of it: an answer may repeat what was sent.
    const kind = text.trim() === "" ? "empty" : /^\s*</.test(text) ? "an HTML or XML page" : "text";
    throw unreadable(plan, `the answer is ${kind} and no JSON (${text.length} characters)`);
  }
}

function unreadable({ id, idempotent }: Plan, fault: string): ResponseError {
  return new ResponseError(id, fault, { isUncertain: !idempotent });
}
