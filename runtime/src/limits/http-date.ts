/**
 * Reads a moment as HTTP writes it, an IMF-fixdate (RFC 9110, 5.6.7), and nothing that merely looks similar.
 * @returns milliseconds since 1970, or undefined
 */
export function httpDate(value: string | null): number | undefined {
  const moment = Date.parse(value ?? "");
  // `Date` reads many things; only a fixdate is what it writes itself.
  return moment >= 0 && new Date(moment).toUTCString() === value ? moment : undefined;
}
