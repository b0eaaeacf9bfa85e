import type { Client } from "../client.js";
import { connectionOf } from "../client.js";

/** How many answers are kept for one client. */
const MOST = 200;

interface Kept {
  readonly until: number;
  readonly value: Promise<unknown>;
}

// Each client is an account, and what one says is nothing to another.
const answers = new WeakMap<Client, Map<string, Kept>>();

/**
 * What some work came to, not done again for a while; several who ask at once share it. What failed is not kept.
 * @param key the work
 * @param ttlMs how long, in milliseconds of the client's clock
 */
export function kept<T>(client: Client, key: string, ttlMs: number, work: () => Promise<T>): Promise<T> {
  const own = answers.get(client) ?? new Map<string, Kept>();
  answers.set(client, own);
  const { now } = connectionOf(client);
  const found = own.get(key);
  if (found && found.until > now()) return found.value as Promise<T>;
  const value = work();
  own.delete(key);
  const entry = { until: now() + ttlMs, value };
  own.set(key, entry);
  const [oldest] = own.keys();
  if (own.size > MOST && oldest !== undefined) own.delete(oldest);
  value.catch(() => {
    if (own.get(key) === entry) own.delete(key);
  });
  return value;
}
