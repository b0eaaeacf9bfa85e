import type { Connection } from "../connection.js";

/** What a first attempt that succeeds gives back: with one success in six calls, retries go on (as AWS's clients do). */
const EARNED = 0.2;

// What a client has left, as long as it lives.
const left = new WeakMap<Connection, number>();

const whole = ({ options }: Connection): number => options.retryBudget ?? 100;

/** Takes one retry from a client's budget; false when there is none. */
export function spendRetry(connection: Connection): boolean {
  const rest = (left.get(connection) ?? whole(connection)) - 1;
  if (rest < 0) return false;
  left.set(connection, rest);
  return true;
}

/**
 * Gives back what a call has earned that succeeded.
 * @param retries how many it needed
 */
export function earnRetries(connection: Connection, retries: number): void {
  const rest = left.get(connection);
  // Who has spent nothing has nothing to fill up.
  if (rest !== undefined) left.set(connection, Math.min(rest + (retries || EARNED), whole(connection)));
}
