import type { Problem } from "../error/validation-error.js";
import type { ClientOptions, RequestOptions, RetryOptions } from "../options.js";
import type { Features } from "./features.js";

/** Checks the options of the standard features. */
export const checkOptions: NonNullable<Features["check"]> = (options: ClientOptions, problems) => {
  const { retry, retryBudget = 0, validateResponses: mode = "off", hooks } = options;
  if (retry) checkRetry(retry, problems);
  if (!(retryBudget >= 0)) problems.push({ path: "retryBudget", message: "must be a number from 0" });
  const isUnheard = mode === "warn" && hooks?.onMismatch === undefined;
  const message = isUnheard ? "tells nobody without hooks.onMismatch" : 'must be "off", "warn" or "throw"';
  const isWrong = isUnheard || !["off", "warn", "throw"].includes(mode);
  // A client that cannot check answers at all has said so.
  const isTold = problems.some(({ path }) => path === "validateResponses");
  if (isWrong && !isTold) problems.push({ path: "validateResponses", message });
};

/** Checks what one call says about the standard features, and its listener, which else would fail when all is done. */
export function checkOwnOptions({ retry, onResponse }: RequestOptions, problems: Problem[]): void {
  if (retry) checkRetry(retry, problems);
  if (onResponse && typeof onResponse !== "function")
    problems.push({ path: "onResponse", message: "must be a function" });
}

/** Checks what somebody says about trying again. */
function checkRetry({ attempts, maxWaitMs, deadlineMs = 1 }: RetryOptions, problems: Problem[]): void {
  if (!Number.isInteger(attempts) || attempts < 1) {
    problems.push({ path: "retry.attempts", message: "must be a whole number from 1" });
  }
  if (!(maxWaitMs >= 0)) problems.push({ path: "retry.maxWaitMs", message: "must be a number from 0" });
  if (!(deadlineMs > 0)) problems.push({ path: "retry.deadlineMs", message: "must be a positive number" });
}
