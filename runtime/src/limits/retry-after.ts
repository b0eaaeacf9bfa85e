/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): whole seconds or an IMF-fixdate, and nothing that merely looks similar.
 * @param now milliseconds since 1970
 * @returns milliseconds from now, or null
 */
export function retryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const moment = new Date(value);
  // `Date` reads many things; only a fixdate is what it writes itself.
  return !Number.isNaN(moment.getTime()) && moment.toUTCString() === value ? Math.max(0, moment.getTime() - now) : null;
}
