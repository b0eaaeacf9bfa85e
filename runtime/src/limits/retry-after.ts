import { httpDate } from "./http-date.js";

/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): whole seconds or a date.
 * @param now milliseconds since 1970
 * @returns milliseconds from now, or null
 */
export function retryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  // More digits are no wait that anybody means.
  if (/^\d{1,15}$/.test(value)) return Number(value) * 1000;
  const moment = httpDate(value);
  return moment === undefined ? null : Math.max(0, moment - now);
}
