/** How an API tells of changes, and how a delivery is told from a forged one. Data that the compiler writes. */
export interface WebhookShape {
  /** The integration's name, for messages. */
  readonly name: string;
  /** Dotted paths in the body of a delivery. */
  readonly event: {
    /** The kind of record. */
    readonly type: string;
    /** What happened to it. */
    readonly action: string;
    /** The record's id. */
    readonly id: string;
    /** The record itself, as an object or as JSON text. */
    readonly record: string;
  };
  /** The kinds of record whose types are known; a delivery of another one is an {@link UnknownEvent}. */
  readonly types: readonly string[];
  readonly signature: SignatureShape;
  readonly account?: AccountShape;
}

/** Which account a delivery is of. */
export interface AccountShape {
  /** Its dotted path in the body. */
  readonly at: string;
  /** A template of credentials that it must be. */
  readonly value: string;
  /** How the path of a key's URL ends, and which query parameter of it is the account. */
  readonly keyUrl: { readonly path: string; readonly parameter: string };
}

/** HMAC with SHA-256 over the body as it came, in base64 (RFC 2104). */
export interface SignatureShape {
  /** Header of the delivery that holds it. */
  readonly header: string;
  /** Dotted path of the URL, in the body, that tells the key. */
  readonly keyUrl: string;
  /** Dotted path of the key in its answer. */
  readonly keyAt: string;
  /** Whether the key is hashed with SHA-256 before it is used. */
  readonly isKeyHashed: boolean;
  /** Hosts that may be asked for keys, `*.` standing for any name below: the body could name any. */
  readonly hosts: readonly string[];
  /** Headers of that request; templates of credentials. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A delivery as it came in. */
export interface Delivery {
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body, byte for byte: what is parsed and written again has another signature. */
  readonly body: string | Uint8Array;
}

/** A change of one record of a kind that the definition lists. */
export interface WebhookEventOf<Type extends string, Entity> extends EventFacts {
  readonly type: Type;
  /** The record after it; null when there is none any more. */
  readonly record: Entity | null;
}

/** A change of one record of a kind that the definition does not list: its `type` is null, so that no kind is like it. */
export interface UnknownEvent extends EventFacts {
  readonly type: null;
  /** The kind, as the delivery tells it; empty when it tells none. */
  readonly kind: string;
  /** The record after it; null when there is none any more. */
  readonly record: Readonly<Record<string, unknown>> | null;
}

/** What is known of a change, whatever the kind of its record. */
export interface EventFacts {
  /** What happened, e.g. `added`, `updated` or `deleted`. */
  readonly action: string;
  readonly id: number | string;
  /** The whole body. */
  readonly delivery: Readonly<Record<string, unknown>>;
}
