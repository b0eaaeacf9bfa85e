import type { Around } from "../around.js";
import { ToolwrightError } from "../error/error.js";
import { refuse, ValidationError } from "../error/validation-error.js";
import { headerFault } from "./header-value.js";

/** How an operation is told from its repetition. */
export interface Key {
  readonly as: Around;
  readonly header: string;
  /** Whether the key is sent as it is, and not in quotes as the draft has it. */
  readonly plain?: boolean;
}

/**
 * Gives all requests of one call the same key, the caller's or a random one, so that the server does once what it is
 * asked for again (draft-ietf-httpapi-idempotency-key-header). A later call has another key unless it is given this one,
 * so an error tells the key, and that the thing may have been done.
 */
export const keyed: Around = async ({ options: shared }, plan, args, options, send) => {
  const { header = "", plain = false } = plan.key ?? {};
  const idempotencyKey = options?.idempotencyKey ?? shared.clock?.randomUUID?.() ?? crypto.randomUUID();
  // A string of RFC 8941, 3.3.3.
  const value = plain ? idempotencyKey : `"${idempotencyKey.replace(/["\\]/g, "\\$&")}"`;
  const fault = idempotencyKey === "" ? "must not be empty" : headerFault(header, value);
  refuse(plan.id, fault === undefined ? [] : [{ path: "idempotencyKey", message: fault }], plan.id);
  try {
    return await send(args, { ...options, headers: { ...options?.headers, [header]: value } });
  } catch (error) {
    if (error instanceof ToolwrightError && !(error instanceof ValidationError)) {
      const isUnsent = error.kind === "rate-limit" || error.kind === "load";
      const isDone = error.kind === "response" || (error.retryable && !isUnsent);
      Object.assign(error, { idempotencyKey, ...(isDone && { isUncertain: true }) });
    }
    throw error;
  }
};
