import type { CredentialShape, Discovery, ErrorShape, RateLimitShape, TokenRequest } from "@toolwright/runtime";

/** One value that a URL template takes from the client's options. */
export interface VariableData {
  /** A whole host name, with an optional port; one DNS label, e.g. a tenant's subdomain; one segment of the path. */
  readonly kind: "host" | "label" | "segment";
  readonly default?: string;
  /** Host patterns that are accepted without further ado, e.g. `*.myconnectwise.net`; only for `host`. */
  readonly allow?: readonly string[];
  /** Whether the option `allowCustomHost` admits hosts outside `allow` (an on-premises server). */
  readonly custom?: boolean;
}

/** How requests are signed. Templates name options in braces: `{publicKey}`. */
export type AuthData =
  | { readonly kind: "none" }
  | { readonly kind: "header"; readonly name: string; readonly value: string }
  | { readonly kind: "basic"; readonly username: string; readonly password: string }
  | { readonly kind: "bearer"; readonly token: string }
  | { readonly kind: "oauth2"; readonly token: TokenRequest };

/** What all operations of one API share. */
export interface ApiData {
  /** The integration's name, e.g. `connectwise-psa`. */
  readonly name: string;
  /** URL template; `{name}` is a server variable. */
  readonly server: string;
  readonly variables?: Readonly<Record<string, VariableData>>;
  readonly discovery?: Discovery;
  readonly auth: AuthData;
  /** Headers of every request; values are templates, and a header whose option is not given is left out. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Options that hold credentials or account values, by name. */
  readonly credentials: Readonly<Record<string, CredentialShape>>;
  readonly errors?: ErrorShape;
  readonly rateLimit?: RateLimitShape;
  /** Precision of date-times on the wire. Default `milliseconds`. */
  readonly dateTime?: "seconds" | "milliseconds";
}
