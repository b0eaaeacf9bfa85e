import type { Connection } from "../connection.js";
import { ResponseError } from "../error/error.js";
import type { Problem } from "../error/validation-error.js";
import type { Plan } from "../plan.js";
import { MOST_RECEIVED } from "../schema/check-schema.js";

/** As many are named in a message; a list of a thousand records has the same fault a thousand times. */
const NAMED = 5;

/**
 * Does what the option `validateResponses` says about an answer that breaks its schema. Says where and what, never
 * the values: answers hold what customers wrote.
 * @throws ResponseError with `throw`
 */
export function reportMismatch({ options }: Connection, plan: Plan, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  if (options.validateResponses === "throw") {
    const named = problems.slice(0, NAMED).map(({ path, message }) => `${path} ${message}`);
    const count = problems.length > MOST_RECEIVED ? "many" : problems.length - NAMED;
    const more = problems.length > NAMED ? `; and ${count} more` : "";
    throw new ResponseError(plan.id, `the answer breaks its schema: ${named.join("; ")}${more}`, {
      isUncertain: !plan.idempotent,
      problems,
    });
  }
  options.hooks?.onMismatch?.({ operation: plan.id, problems });
}
