/** What is told of a request: neither its arguments nor its credentials. */
export interface LogEntry {
  readonly time: string;
  /** Also in the answer's header `x-request-id`. */
  readonly id: string;
  readonly method: string;
  /** The one that was asked for, whether there is one or not; a request that was refused has status 401. */
  readonly account?: string | undefined;
  readonly tool?: string | undefined;
  readonly status: number;
  /** Milliseconds from the request to its answer. */
  readonly ms: number;
  /** What kind of error it was. */
  readonly kind?: string | undefined;
  /** What is wrong with the gateway or an account. */
  readonly fault?: string | undefined;
}
