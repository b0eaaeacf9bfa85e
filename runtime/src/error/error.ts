import type { Problem } from "./validation-error.js";

/** What every error of the runtime is made from. */
export interface ErrorFacts {
  /** `resource.method`; absent when the error does not belong to one operation. */
  readonly operation?: string | undefined;
  readonly retryable?: boolean;
  readonly isUncertain?: boolean;
  readonly cause?: unknown;
  readonly problems?: readonly Problem[];
  /** What to do next, when the kind of error does not say. */
  readonly advice?: string;
}

/** The root of all errors the runtime throws, apart from the reason of the caller's own abort signal. */
export abstract class ToolwrightError extends Error {
  /** Tells the errors apart without `instanceof`. */
  abstract readonly kind: string;
  readonly operation: string | undefined;
  /** Whether the same call may succeed when it is sent again later. */
  readonly retryable: boolean = false;
  /** Whether the service may have done it all the same, and doing it twice would do harm. */
  readonly isUncertain: boolean = false;
  /** The key that the call's requests had, where the API takes one: a call with the same key does nothing twice. */
  declare readonly idempotencyKey?: string;
  /**
   * One sentence that tells a model what to do next. Clients of generated packages and tool calls have it; a
   * {@link Client} without `standard` features leaves it empty, unless the kind of error tells.
   */
  readonly advice: string = "";

  /**
   * @param subject what was called or made, an operation's id unless `facts` say otherwise; opens the message
   * @param fault what happened, as the rest of the message
   */
  constructor(subject: string, fault: string, { cause, ...facts }: ErrorFacts = {}) {
    // What a server writes must not look like another line of a log, nor turn the text around.
    super(`${subject}: ${fault}`.replace(/[\p{C}\s]+/gu, " "), cause === undefined ? undefined : { cause });
    Object.assign(this, { operation: subject }, facts);
  }

  /** A short plain record without response headers, bodies or causes. */
  toJSON(): Record<string, unknown> {
    return { message: this.message, ...(this as object), headers: undefined, body: undefined };
  }
}

/** No answer arrived: the network failed, or the server tried to redirect. */
export class ConnectionError extends ToolwrightError {
  override readonly name: string = "ConnectionError";
  override readonly kind = "connection";
}

/** The answer was not complete in time. */
export class TimeoutError extends ToolwrightError {
  override readonly name: string = "TimeoutError";
  override readonly kind = "timeout";
}

/** The answer says success, but it cannot be read. */
export class ResponseError extends ToolwrightError {
  override readonly name: string = "ResponseError";
  override readonly kind = "response";
  /** Where and how the answer breaks its schema; with `validateResponses: "throw"`. */
  declare readonly problems: readonly Problem[] | undefined;
}

/** A listing cannot go on: its next page repeats an earlier one or leads elsewhere. */
export class PagingError extends ToolwrightError {
  override readonly name: string = "PagingError";
  override readonly kind = "paging";
}
