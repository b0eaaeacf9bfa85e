/** What a response says about limits; null where it says nothing. */
export interface RateLimit {
  /** How long to wait, in milliseconds. */
  readonly retryAfterMs: number | null;
  readonly limit: number | null;
  readonly remaining: number | null;
  /** Seconds until the window starts anew. */
  readonly reset: number | null;
}
