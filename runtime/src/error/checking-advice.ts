import type { ClientOptions } from "../options.js";

/**
 * Advice on options of a client that a server refused, for those who did not make the client, too.
 * @param what the options in question
 * @param otherwise how the sentence ends
 */
export function checkingAdvice(
  what: string,
  { optionsFrom }: Pick<ClientOptions, "optionsFrom"> = {},
  otherwise: string = "; calling again does not help.",
): string {
  const { in: place, by } = optionsFrom ?? { in: "the client's options" };
  return `${by === undefined ? "Check" : `Tell ${by} to check`} ${what} in ${place}${otherwise}`;
}
