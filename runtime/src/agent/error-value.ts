import { ApiError, RateLimitError } from "../error/api-error.js";
import type { ToolwrightError } from "../error/error.js";
import { cutText, visibleText } from "./visible-text.js";

/** What a model reads of an error. */
export interface ErrorValue {
  /** Which sort, e.g. `not-found` or `rate-limit`. */
  readonly kind: string;
  /** Of the server's answer. */
  readonly status?: number;
  /** The vendor's own code. */
  readonly code?: string;
  readonly message: string;
  /** What to do next. */
  readonly advice?: string;
  /** A whole number, at least 1: the server takes no call before. */
  readonly retry_after_seconds?: number;
}

/** A server may answer with a page. */
const LONGEST = 2000;

/** An error as plain JSON, without a stack, a request or anything else that is none of a model's business. */
export function errorValue(error: ToolwrightError): ErrorValue {
  const { kind, message, advice } = error;
  const { status = 0, code = null } = error instanceof ApiError ? error : {};
  const wait = error instanceof RateLimitError ? error.retryAfterMs : null;
  return {
    kind,
    ...(status > 0 && { status }),
    ...(code !== null && code !== "" && { code: told(String(code)) }),
    message: told(message),
    ...(advice !== "" && { advice: told(advice) }),
    ...(wait !== null && { retry_after_seconds: Math.max(1, Math.ceil(wait / 1000)) }),
  };
}

function told(text: string): string {
  return cutText(visibleText(text), LONGEST);
}
