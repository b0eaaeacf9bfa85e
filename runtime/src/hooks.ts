import type { ToolwrightError } from "./error/error.js";
import type { Problem } from "./error/validation-error.js";
import type { HttpMethod } from "./operation.js";

/** What all views of one call have in common. */
interface CallView {
  readonly operation: string;
  /**
   * The same object in all views of one call, a key for what somebody keeps between them. Absent for a request that is
   * nobody's call, such as one for an access token.
   */
  readonly call?: object | undefined;
}

/** A request as a hook sees it: credentials are replaced by `[redacted]`, and bodies are not shown. */
export interface RequestView extends CallView {
  readonly method: HttpMethod;
  readonly url: string;
  /** The URL's path with the names of arguments in the place of their values: `/v1/tickets/{id}`. */
  readonly template: string;
  readonly headers: Readonly<Record<string, string>>;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** A response as a hook sees it. */
export interface ResponseView extends CallView {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly attempt: number;
  /** Milliseconds from sending the request to the response's head. */
  readonly durationMs: number;
}

/** A wait before another attempt. */
export interface RetryView extends CallView {
  /** The attempt that failed. */
  readonly attempt: number;
  readonly waitMs: number;
  readonly error: ToolwrightError;
}

/** The end of a call, all its attempts included; of a listing, each page is a call. */
export interface EndView extends CallView {
  /** Milliseconds from the start of the call. */
  readonly durationMs: number;
  /** What it fails with: an error of the runtime, or the reason of the signal that aborted it. */
  readonly error?: unknown;
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
  readonly onEnd?: ((end: EndView) => void) | undefined;
  readonly onMismatch?: ((mismatch: MismatchView) => void) | undefined;
}
