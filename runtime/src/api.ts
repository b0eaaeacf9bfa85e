import type { Auth } from "./auth/auth.js";
import type { Discovery } from "./server/discovery.js";
import type { ServerVariable } from "./server/variable.js";

/** Where the parts of an error body are (dotted paths), and which statuses or messages may be tried again. */
export interface ErrorShape {
  readonly code?: readonly string[];
  readonly message?: readonly string[];
  /** A list with one entry for each field that was refused. */
  readonly details?: string;
  /** Members of one such entry. */
  readonly detail?: { readonly code?: string; readonly message?: string; readonly field?: string };
  /** Response header that identifies the request to the vendor's support. */
  readonly requestId?: string;
  /** A response is worth another try when its status and, if given, a part of its message match. */
  readonly retryable?: readonly { readonly status: number; readonly message?: string }[];
}

/** Vendor headers that tell limits, when they are not the standard ones. */
export interface RateLimitShape {
  readonly limit?: string;
  readonly remaining?: string;
  readonly reset?: string;
  /** What the reset header holds: seconds from now, or seconds or milliseconds since 1970. */
  readonly resetUnit?: "delta-seconds" | "epoch-seconds" | "epoch-milliseconds";
}

/** What is known of one credential or account value. */
export interface CredentialShape {
  readonly required: boolean;
  /** Whether it is hidden wherever it might be shown. */
  readonly secret?: boolean;
  /** Whether it is a whole number, such as an id. */
  readonly integer?: boolean;
}

/** What all operations of one API share. */
export interface Api {
  /** The integration's name, e.g. `connectwise-psa`. */
  readonly name: string;
  /** URL template; `{name}` is a server variable. */
  readonly server: string;
  readonly variables?: Readonly<Record<string, ServerVariable>>;
  /** Where the API tells which server an account is on. */
  readonly discovery?: Discovery;
  /** How requests are signed; absent when they are not. */
  readonly auth?: Auth;
  /** Headers of every request; values are templates, and a header whose option is not given is left out. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Options that hold credentials or account values, by name. */
  readonly credentials: Readonly<Record<string, CredentialShape>>;
  readonly errors?: ErrorShape;
  readonly rateLimit?: RateLimitShape;
  /** Precision of date-times on the wire. Default `milliseconds`. */
  readonly dateTime?: "seconds" | "milliseconds";
}
