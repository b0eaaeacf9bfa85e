import type { ApiError } from "./api-error.js";
import { ToolwrightError } from "./error.js";

/** One thing that failed of several that were asked for in one request. */
export interface Failure {
  /** Which: the argument and its place there, e.g. `lines[1]`. */
  readonly path: string;
  /** What it would have failed with alone; its status is 0 when the server tells none. */
  readonly error: ApiError;
}

/** Some of several things failed that were asked for in one request; the others are done. With `partial: "throw"`. */
export class PartialError extends ToolwrightError {
  override readonly name: string = "PartialError";
  override readonly kind = "partial";
  readonly failures: readonly Failure[];
  /** What the call would have resolved to: the outcome of each. Not shown when the error is printed. */
  declare readonly result: unknown;

  constructor(operation: string, failures: readonly Failure[], result: unknown) {
    super(operation, `not everything was done: ${failureTexts(failures).join("; ")}`);
    this.failures = failures;
    Object.assign(this, { advice: afterFailures });
    Object.defineProperty(this, "result", { value: result });
  }
}

/** What to do when some of several things failed. */
export const afterFailures = "All others are done. Correct what failed and send only that again.";

/** As many are named in a message. */
const NAMED = 5;

/** A line for each failure, up to a few. */
export function failureTexts(failures: readonly Failure[], most: number = NAMED): string[] {
  const named = failures.slice(0, most).map(({ error }) => error.message);
  return failures.length > most ? [...named, `and ${failures.length - most} more`] : named;
}
