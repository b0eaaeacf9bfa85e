import { ToolwrightError } from "./error.js";

/** One thing that is wrong with what the caller gave. */
export interface Problem {
  /** Where: an option or argument, e.g. `company.id` or `items[2].quantity`. */
  readonly path: string;
  /** What, as the end of a sentence that starts with the path. Never contains the value. */
  readonly message: string;
  /** What to do about it, when "correct it" does not say. A sentence. */
  readonly advice?: string;
}

/** The caller's input was refused before anything was sent. Lists all problems at once; of many the first, and says so. */
export class ValidationError extends ToolwrightError {
  override readonly name: string = "ValidationError";
  override readonly kind = "validation";
  readonly problems: readonly Problem[];

  /**
   * @param subject what was called or made, e.g. an operation's id; opens the message
   * @param problems at least one
   * @param cause what failed when a credential was asked for
   */
  constructor(subject: string, problems: readonly Problem[], operation?: string, cause?: unknown) {
    super(subject, problems.map(({ path, message }) => `${path} ${message}`).join("; "), { operation, cause });
    this.problems = problems;
  }
}

/** The refusal of one argument of an operation. */
export function refusal(operation: string, path: string, message: string): ValidationError {
  return new ValidationError(operation, [{ path, message }], operation);
}

/** Throws a {@link ValidationError} when there are problems. */
export function refuse(
  subject: string,
  problems: readonly Problem[],
  operation?: string,
  advise?: (error: unknown) => void,
): void {
  if (problems.length === 0) return;
  const error = new ValidationError(subject, problems, operation);
  advise?.(error);
  throw error;
}
