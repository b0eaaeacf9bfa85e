import type { Clock } from "./clock.js";
import type { Credential } from "./credentials.js";
import type { Hooks } from "./hooks.js";
import type { CustomHosts } from "./server/variable.js";

/** What sends a request: the global `fetch`, or anything that behaves like it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Trying again, which happens only when asked for: idempotent operations only, never earlier than the server said,
 * not at all when the server asks for a longer wait than `maxWaitMs`, and not when the client's `retryBudget` is spent.
 */
export interface RetryOptions {
  /** How often a request is sent at most, the first time included. */
  readonly attempts: number;
  /** The longest single wait, in milliseconds. */
  readonly maxWaitMs: number;
  /** The longest time from the first attempt's start to the last one's end, in milliseconds. */
  readonly deadlineMs?: number | undefined;
}

/** Where a client has its options from, for advice: `Tell {by} to check the credentials in {in}`. */
export interface OptionsSource {
  /** Where they are, such as `the vault`. */
  readonly in: string;
  /** Who can change them. Default: whoever reads the advice. */
  readonly by?: string;
  /** What an option is called there, such as its environment variable: advice then names those that it is about. */
  readonly nameOf?: (option: string) => string;
}

/** What every client takes besides its credentials. */
export interface ClientOptions {
  /** Sends the requests. Default: the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Aborts every request of this client. */
  readonly signal?: AbortSignal | undefined;
  /** How long one attempt may take, its body included, in milliseconds. Default 60,000. */
  readonly timeoutMs?: number | undefined;
  /** Default: every request is sent once. */
  readonly retry?: RetryOptions | undefined;
  /**
   * How many retries all calls of the client have between them, so that a service that fails for long is not asked
   * several times as often as one that works. A call that succeeds gives its retries back, one that needed none a
   * fifth. Default 100.
   */
  readonly retryBudget?: number | undefined;
  /** The longest answer that is read, in bytes after unpacking; a longer one is a ResponseError. Default 100,000,000. */
  readonly maxResponseBytes?: number | undefined;
  readonly clock?: Clock | undefined;
  readonly hooks?: Hooks | undefined;
  /**
   * Whether answers are checked against their schemas: `warn` tells the hook `onMismatch`, `throw` ends the call with a
   * ResponseError. Unknown members are kept and are no fault. Default `off`: no schema is even loaded.
   */
  readonly validateResponses?: "off" | "warn" | "throw" | undefined;
  /** What a bulk operation does when some of many things failed; see {@link RequestOptions.partial}. */
  readonly partial?: "return" | "throw" | undefined;
  /** Headers of every request; they win over the integration's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Admits names and choices in filters, orders and lists of fields that the integration does not know, such as fields
   * that only this account's server has. The server refuses or silently ignores what it does not know either. Their
   * grammar is checked all the same. Default false.
   */
  readonly allowUnknownNames?: boolean | undefined;
  /**
   * Admits hosts that the integration does not list, such as an on-premises server, and this machine. `"private"` also
   * admits private addresses, such as 10.1.2.3. Not for hosts that strangers choose. Default false.
   */
  readonly allowCustomHost?: CustomHosts;
  /** Where these options come from, for whom an error tells that they are refused. Default: `the client's options`. */
  readonly optionsFrom?: OptionsSource | undefined;
}

/** A response before its body, as it came. */
export type ResponseHead = Pick<Response, "status" | "headers">;

/** What one call may say differently. */
export interface RequestOptions {
  /** Aborts this call, its waits and its paging. */
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly retry?: RetryOptions | undefined;
  /**
   * Credentials of this call, by the names that the client's options have; those that are not named are the client's.
   * The server stays the client's.
   */
  readonly credentials?: Readonly<Record<string, Credential<string | number> | undefined>> | undefined;
  /** Headers of this call; they win over all others. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Tells this call from its repetition, where the API takes such a key: printable ASCII, best a UUID, never used for
   * anything else. Default: a random one. It is the same for all attempts of a call, so also a POST is tried again when
   * `retry` says so; to repeat a call that failed, give its error's `idempotencyKey`.
   */
  readonly idempotencyKey?: string | undefined;
  /**
   * What a bulk operation does when some of many things failed and the others are done: `return` resolves to all
   * outcomes, `throw` ends the call with a PartialError that holds them. Default: the client's, which is `return`.
   */
  readonly partial?: "return" | "throw" | undefined;
  /**
   * Whether the entries of a record are kept that a list such as `customFields` leaves out, where the API would empty
   * them: the record is read first. A value that is null empties an entry. Default true; with false the list goes out as
   * it is given.
   */
  readonly keep?: boolean | undefined;
  /**
   * Where a listing goes on: the `cursor` of an earlier page, with the arguments that had; another size of pages is not
   * followed. Behind the last page, where that is null, there are no items.
   */
  readonly cursor?: string | null | undefined;
  /**
   * Pages a listing in another way that the API has, by its name. A cursor goes on in the way it came from: with another
   * one it is refused.
   */
  readonly paging?: string | undefined;
  /** Ends a listing after this many items. */
  readonly limit?: number | undefined;
  /**
   * Told of the head of every response to this call, before its body is read: what a service says there of its limits, for
   * example, which `readRateLimit` reads. The client's hooks are told before. What it throws fails the call, although the
   * service may have done it: catch there what must not.
   */
  readonly onResponse?: ((head: ResponseHead) => void) | undefined;
}
