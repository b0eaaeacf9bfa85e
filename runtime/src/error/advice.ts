import { ApiError } from "./api-error.js";
import { PagingError, ResponseError, ToolwrightError } from "./error.js";
import type { Problem } from "./validation-error.js";
import { ValidationError } from "./validation-error.js";

const UNCERTAIN = "The service may have done it all the same. Look the record up before calling again.";

/** Gives an error of the runtime its advice: tells a model in one sentence what to do next. */
export function advise(error: unknown): void {
  if (error instanceof ToolwrightError && error.advice === "") Object.assign(error, { advice: adviceOn(error) });
}

function adviceOn(error: ToolwrightError): string {
  if (error instanceof ValidationError) return `Nothing was sent. ${onProblems(error.problems)}`;
  if (error instanceof PagingError)
    return "Use the items read so far, or narrow the filter; calling again does not help.";
  if (error instanceof ApiError && error.status === 429) return onLimit(error);
  if (error.isUncertain) return UNCERTAIN;
  if (error instanceof ApiError) return onStatus(error);
  if (error instanceof ResponseError)
    return "The service answered something unexpected. Try again once; then report it.";
  return error.retryable
    ? "The service could not be reached in time. Try again once; then report it."
    : "Check the server in the client's options; calling again does not help.";
}

function onProblems(problems: readonly Problem[]): string {
  const own = problems.flatMap(({ advice }) => advice ?? []);
  const paths = problems.filter(({ advice }) => advice === undefined).map(({ path }) => path);
  const rest = paths.length > 0 ? [`Correct ${[...new Set(paths)].join(", ")} and call again.`] : [];
  return [...new Set([...own, ...rest])].join(" ");
}

function onLimit({ retryAfterMs }: ApiError): string {
  if (retryAfterMs === null) return "Wait a minute before calling again.";
  const seconds = Math.ceil(retryAfterMs / 1000);
  return `Wait ${seconds} ${seconds === 1 ? "second" : "seconds"} before calling again.`;
}

function onStatus({ status, retryable, details }: ApiError): string {
  if (retryable) return "The service failed for a moment. Try again in a few seconds.";
  if (status >= 500) return "The service failed. Do not repeat the call; report the message.";
  const fields = details.flatMap(({ field }) => field ?? []);
  if (fields.length > 0) return `Correct ${[...new Set(fields)].join(", ")} and call again.`;
  switch (status) {
    case 401:
      return "Check the credentials in the client's options; calling again does not help.";
    case 403:
      return "These credentials may not do this. Ask an administrator for the permission.";
    case 404:
      return "Nothing has this id. Look it up with the list tool of the same resource.";
    case 409:
      return "The record is in another state than expected. Read it again, then decide.";
    default:
      return "Correct the arguments as the message says; do not repeat the call unchanged.";
  }
}
