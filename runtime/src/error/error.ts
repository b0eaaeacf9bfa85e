/** What every error of the runtime is made from. */
export interface ErrorFacts {
  /** `resource.method`; absent when the error does not belong to one operation. */
  readonly operation?: string | undefined;
  /** One sentence that tells a model what to do next. */
  readonly advice: string;
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

/** The root of all errors the runtime throws, apart from the reason of the caller's own abort signal. */
export abstract class ToolwrightError extends Error {
  /** Tells the errors apart without `instanceof`. */
  abstract readonly kind: string;
  readonly operation: string | undefined;
  /** Whether the same call may succeed when it is sent again later. */
  readonly retryable: boolean;
  readonly advice: string;

  constructor(message: string, facts: ErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.operation = facts.operation;
    this.retryable = facts.retryable ?? false;
    this.advice = facts.advice;
  }

  /** A short plain form without request headers, bodies or causes. */
  toJSON(): Record<string, unknown> {
    const { name, kind, message, operation, retryable, advice } = this;
    return { name, kind, message, operation, retryable, advice };
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
}

/** A listing cannot go on: its next page repeats an earlier one or leads elsewhere. */
export class PagingError extends ToolwrightError {
  override readonly name: string = "PagingError";
  override readonly kind = "paging";
}
