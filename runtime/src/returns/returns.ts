import type { Connection } from "../connection.js";
import type { RequestOptions } from "../options.js";
import type { Plan } from "../plan.js";
import type { Reply } from "../exchange/send.js";

/** What a successful answer holds. */
export interface Content {
  /** The payload: one record, a list, text, a Blob, or undefined. */
  readonly payload: unknown;
  /** The whole parsed body, where paging looks. */
  readonly whole?: unknown;
}

/** The call whose answer is read. */
export interface Reading {
  readonly connection: Connection;
  readonly options: RequestOptions | undefined;
}

/** What an operation returns. Operations refer to what they use; the default is one record. */
export interface Returns {
  readonly kind: "one" | "many" | "none" | "text" | "binary" | "stream";
  /** Headers that ask for it, by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Takes the body of a successful answer, instead of its being read. */
  readonly open?: (response: Response) => ReadableStream<Uint8Array> | Promise<ReadableStream<Uint8Array>>;
  /**
   * Reads a successful answer; 204 and 205 never get here.
   * @throws ResponseError when something else came
   */
  read(plan: Plan, reply: Reply, reading: Reading): Content;
}

/** What is in the answer alone, whatever the call. */
export interface PlainReturns extends Returns {
  read(plan: Plan, reply: Reply): Content;
}
