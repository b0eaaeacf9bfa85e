/**
 * Checks a header against RFC 9110 (5.1, 5.5), ASCII only: platforms differ in what else they let through.
 * @returns what is wrong, or undefined
 */
export function headerFault(name: string, value: unknown): string | undefined {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return "is not a header name";
  if (typeof value !== "string" || !/^(?:[!-~](?:[\t -~]*[!-~])?)?$/.test(value)) {
    return "must be printable ASCII on one line, without spaces around it";
  }
  return undefined;
}
