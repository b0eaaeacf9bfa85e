import type { Plan } from "../plan.js";
import type { Reply } from "../exchange/send.js";

/** What a successful answer holds. */
export interface Content {
  /** The payload: one record, a list, text, a Blob, or undefined. */
  readonly payload: unknown;
  /** The whole parsed body, where paging looks. */
  readonly whole?: unknown;
}

/** What an operation returns. Operations refer to what they use; the default is one record. */
export interface Returns {
  readonly kind: "one" | "many" | "none" | "text" | "binary";
  /** Headers that ask for it, by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Reads a successful answer; 204 and 205 never get here.
   * @throws ResponseError when something else came
   */
  read(plan: Plan, reply: Reply): Content;
}
