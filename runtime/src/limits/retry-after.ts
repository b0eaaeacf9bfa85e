const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): whole seconds or an IMF-fixdate, and nothing that merely looks similar.
 * @param now milliseconds since 1970
 * @returns milliseconds from now, or null
 */
export function retryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const moment = httpDate.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}
