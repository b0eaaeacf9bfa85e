/** What an error answer's advice depends on. */
export interface AdviceFacts {
  readonly status: number;
  /** The fields the server refused. */
  readonly fields: readonly string[];
  readonly retryable: boolean;
  readonly retryAfterMs: number | null;
  /** Whether the service may have done it all the same, and doing it twice would do harm. */
  readonly isUncertain: boolean;
}

/** Tells a model in one sentence what to do after an error answer. */
export function adviceFor({ status, fields, retryable, retryAfterMs, isUncertain }: AdviceFacts): string {
  if (status === 429) {
    const wait = retryAfterMs === null ? "a minute" : `${Math.ceil(retryAfterMs / 1000)} seconds`;
    return `Wait ${wait} before calling again.`;
  }
  if (isUncertain) {
    return "The service may have done it all the same. Look the record up before calling again.";
  }
  if (retryable) return "The service failed for a moment. Try again in a few seconds.";
  if (status >= 500) return "The service failed. Do not repeat the call; report the message.";
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
