import type { ToolFilter } from "@toolwright/runtime";

/** Where a secret is: in an environment variable, or here, encrypted. */
export type SecretPlace = { readonly env: string } | { readonly encrypted: string };

/** A bearer token that is accepted. Only its hash is kept. */
export interface TokenHash {
  readonly label?: string;
  readonly sha256: string;
  readonly expires?: string;
}

/** Texts that stand in the place of a tool's own. */
export interface Override {
  readonly description?: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** One integrated account; `schema/accounts.schema.json` describes each member. */
export interface Account extends Pick<ToolFilter, "methods" | "tags" | "names" | "toolset"> {
  readonly id: string;
  readonly integration: string;
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  readonly credentials?: Readonly<Record<string, SecretPlace>>;
  readonly tokens?: readonly TokenHash[];
  readonly overrides?: Readonly<Record<string, Override>>;
}

/** Where accounts are kept. The gateway asks at each request and keeps what it made of an account while it is the same object. */
export interface AccountStore {
  find(id: string): Account | undefined | Promise<Account | undefined>;
  /** Ids of those without tokens, which only this machine may use. */
  open(): readonly string[];
  /** All ids, of a store that is small enough to be checked at start. */
  ids?(): readonly string[];
  /** Where an account, or one of its members, stands, e.g. `accounts.yaml:4:5`. */
  place?(id: string, path: string): string | undefined;
  close?(): void;
}

/** A store on this machine, which need not be waited for. */
export interface LocalStore extends AccountStore {
  find(id: string): Account | undefined;
}
