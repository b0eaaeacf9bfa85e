/** A request as the gateway sees it, whichever server it came in by. */
export interface GatewayRequest {
  readonly method: string;
  /** Path and query as they were sent: nothing decoded, nothing normalised. */
  readonly target: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Reads the body, when somebody who may has asked for something that takes one. */
  body?(): Promise<string>;
  /** Has a function called when the client goes away before it is answered. */
  onGone?(leave: () => void): void;
}

/** An answer, ready to be written. */
export interface GatewayAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** The one value of a header; several of one name are none. */
export function headerOf({ headers }: GatewayRequest, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : undefined;
}
