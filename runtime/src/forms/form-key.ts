/** A key longer than this is not sent: who makes them up must not choose how many requests they take. */
export const LONGEST_KEY = 100;

/** Whether a field can be known by it: an object may have members that make it no text. */
export function isKey(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}
