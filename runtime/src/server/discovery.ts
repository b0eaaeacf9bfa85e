/** Where an API tells which server an account is on, before anything else is asked. */
export interface Discovery {
  /** URL template of server variables and of credentials that are no secret. Answers JSON, and `null` for a stranger. */
  readonly url: string;
  /** Server variables that the answer changes. */
  readonly variables: Readonly<Record<string, FoundVariable>>;
}

/** What an answer makes of one server variable. */
export interface FoundVariable {
  /** Dotted path of its value. Default: the value it has. A slash at its end is no part of it. */
  readonly from?: string;
  /** Stands in front of it, once. */
  readonly prefix?: string;
  /** It stays as it is when the answer has one of these texts at these dotted paths. */
  readonly unless?: Readonly<Record<string, string>>;
}

/** The option of clients whose API tells where an account's server is. */
export interface DiscoveryOptions {
  /**
   * Asks where the server is before the first request, and again when nothing is found there any more. No credentials are
   * sent along, and the answer can lead to hosts only that the integration lists. Default false.
   */
  readonly discoverServer?: boolean | undefined;
}
