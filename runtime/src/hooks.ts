import type { ToolwrightError } from "./error/error.js";
import type { Problem } from "./error/validation-error.js";
import type { HttpMethod } from "./operation.js";

/** A request as a hook sees it: credentials are replaced by `[redacted]`. */
export interface RequestView {
  readonly operation: string;
  readonly method: HttpMethod;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** A response as a hook sees it. */
export interface ResponseView {
  readonly operation: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly attempt: number;
  /** Milliseconds from sending the request to the response's head. */
  readonly durationMs: number;
}

/** A wait before another attempt. */
export interface RetryView {
  readonly operation: string;
  /** The attempt that failed. */
  readonly attempt: number;
  readonly waitMs: number;
  readonly error: ToolwrightError;
}

/** An answer that breaks its schema; with `validateResponses: "warn"`. */
export interface MismatchView {
  readonly operation: string;
  /** Where and what, without the values. */
  readonly problems: readonly Problem[];
}

/** Called while requests run. A hook that throws fails the call. */
export interface Hooks {
  readonly onRequest?: ((request: RequestView) => void) | undefined;
  readonly onResponse?: ((response: ResponseView) => void) | undefined;
  readonly onRetry?: ((retry: RetryView) => void) | undefined;
  readonly onMismatch?: ((mismatch: MismatchView) => void) | undefined;
}
