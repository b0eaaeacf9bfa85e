import { RateLimitError } from "../error/api-error.js";

/** What is asked here of the steps that the AI SDK took. */
interface Steps {
  readonly steps: readonly { readonly toolResults: readonly { readonly output: unknown }[] }[];
}

/**
 * Finds out whether the last step ended with "too many requests" (429).
 * @param result of `generateText`, or the steps it took
 * @returns the error with the longest `retryAfterMs`
 */
export function rateLimitOf({ steps }: Steps): RateLimitError | undefined {
  const errors = (steps.at(-1)?.toolResults ?? []).flatMap(({ output }) => {
    const { error } = (output ?? {}) as { readonly error?: unknown };
    return error instanceof RateLimitError ? error : [];
  });
  return errors.sort((one, other) => (other.retryAfterMs ?? 0) - (one.retryAfterMs ?? 0))[0];
}

/**
 * A condition for `stopWhen`: the service said "too many requests". The AI SDK catches what tools throw, so this is how a
 * program gets to wait.
 *
 * ```ts
 * const result = await generateText({ model, messages, tools, stopWhen: [stepCountIs(20), rateLimited] });
 * const limit = rateLimitOf(result);
 * if (limit) await sleep(limit.retryAfterMs ?? 60_000); // then go on with [...messages, ...result.response.messages]
 * ```
 */
export function rateLimited(steps: Steps): boolean {
  return rateLimitOf(steps) !== undefined;
}
