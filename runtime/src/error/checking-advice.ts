import type { ClientOptions } from "../options.js";

/** Where a client's options come from, as far as advice tells. */
export type Source = Pick<ClientOptions, "optionsFrom">;

/** How the advice is put. */
interface Phrasing {
  /** What the options are together, such as `the credentials`. Default: their names. */
  readonly what?: string;
  /** How the sentence ends. */
  readonly otherwise?: string;
}

/**
 * Advice on options of a client that a server refused, for those who did not make the client, too.
 * @param options the names of those in question
 */
export function checkingAdvice(
  options: readonly string[],
  { optionsFrom }: Source = {},
  {
    what = options.length === 0 ? "the options" : undefined,
    otherwise = "; calling again does not help.",
  }: Phrasing = {},
): string {
  const { in: place, by, nameOf } = optionsFrom ?? { in: "the client's options" };
  const verb = by === undefined ? "Check" : `Tell ${by} to check`;
  if (nameOf === undefined) return `${verb} ${what ?? options.join(" and ")} in ${place}${otherwise}`;
  const named = options.length === 0 ? [] : [`${place} ${options.map(nameOf).join(", ")}`];
  return `${verb} ${[what, ...named].filter(Boolean).join(" in ")}${otherwise}`;
}

/** What an option is called where it comes from. */
export function nameOfOption(option: string, { optionsFrom }: Source): string {
  return optionsFrom?.nameOf?.(option) ?? option;
}
