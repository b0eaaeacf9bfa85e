import type { Api } from "../api.js";

/** Writes a text where it goes: encoded in a path or query, as it is in a header. */
export type Encode = (text: string) => string;

/** How one argument of a path, query or header is checked and written. Operations refer to the kinds they use. */
export interface ArgumentKind {
  /**
   * Writes a value; several texts are one parameter each.
   * @returns undefined when the value is not of this kind
   */
  write(value: unknown, encode: Encode, api: Api): string | readonly string[] | undefined;
  /** Whether a value may be of this kind and still be wrong: the API's contract knows more about it. */
  readonly isChecked?: boolean;
  /** What should have been given instead, as the end of a sentence that starts with the argument's name. */
  expects(value: unknown, api: Api): string;
}
