import { ValidationError } from "../error/validation-error.js";
import { writeDateTime } from "../text/date-time.js";
import { quote } from "./literal.js";
import { parseConditions } from "./parse.js";
import { textFault } from "./value-fault.js";

/** A value that a condition can hold; a list stands behind `in`. */
export type ConditionValue = Scalar | readonly Scalar[];

type Scalar = string | number | bigint | boolean | Date | null;

/** Where a value may stand: behind an operator, in a list, or in the brackets that it then brings itself. */
const VALUE_PLACE = /(?:[=<>(,]|\b(?:contains|like|in))\s*$/i;

/**
 * Writes a condition with values: `` conditions`board/name = ${name} and id in ${ids}` ``. Each value is written as its
 * type asks, texts in quotes, so that none can become a part of the condition.
 * @throws ValidationError for a value that cannot be written: a text with control characters, a number that is none or
 *   that JavaScript no longer holds exactly, a date that does not exist, an empty list; and for a value inside of quotes
 */
export function conditions(parts: TemplateStringsArray, ...values: readonly ConditionValue[]): string {
  let written = parts[0] ?? "";
  for (const [index, value] of values.entries()) {
    const place = `value ${index + 1}`;
    if (isInQuotes(written)) fail(place, "stands in quotes: leave them out, the value brings its own");
    if (!VALUE_PLACE.test(written)) {
      fail(
        place,
        "stands where a name or a term belongs: write names out, and put terms together with all() and any()",
      );
    }
    written += writeValue(value, place) + (parts[index + 1] ?? "");
  }
  return written;
}

/**
 * Conditions that all must hold; those that are undefined or empty are left out.
 * @throws ValidationError for a term that is no condition by itself: it would not stay in its parentheses
 */
export function all(...terms: readonly (string | undefined)[]): string {
  return joined(" and ", terms);
}

/**
 * Conditions of which one must hold; those that are undefined or empty are left out.
 * @throws ValidationError for a term that is no condition by itself: it would not stay in its parentheses
 */
export function any(...terms: readonly (string | undefined)[]): string {
  return joined(" or ", terms);
}

/**
 * Splits a list of values for `in`, one request for each part: a URL has room for about a hundred.
 * @param size the most values of a part
 */
export function* chunksOf<T>(values: Iterable<T>, size = 100): Generator<T[]> {
  if (!(Number.isInteger(size) && size > 0)) fail("size", "must be a positive integer");
  let chunk: T[] = [];
  for (const value of values) {
    if (chunk.push(value) < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

function joined(word: string, terms: readonly (string | undefined)[]): string {
  const given = terms.filter((term): term is string => term !== undefined && term.trim() !== "");
  for (const term of given) parseConditions(term, "term");
  return given.length > 1 ? given.map((term) => `(${term})`).join(word) : (given[0] ?? "");
}

function writeValue(value: unknown, place: string): string {
  if (!Array.isArray(value)) return writeScalar(value, place);
  if (value.length === 0) fail(place, "is an empty list, which nothing is in: leave the request out");
  return `(${Array.from(value, (one, index) => writeScalar(one, `${place}[${index}]`)).join(", ")})`;
}

function writeScalar(value: unknown, place: string): string {
  if (value === null || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "string") {
    const fault = textFault(value);
    return fault === undefined ? quote(value) : fail(place, fault);
  }
  if (typeof value === "number") {
    const text = String(value);
    if (/^-?\d+(\.\d+)?$/.test(text) && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return text;
    return fail(place, "must be a finite number without an exponent; give integers beyond 2^53 as a bigint");
  }
  if (value instanceof Date) {
    return `[${writeDateTime(value, "seconds") ?? fail(place, "is a date that does not exist")}]`;
  }
  return fail(place, "must be a text, a number, true or false, a Date, null, or a list of such");
}

function isInQuotes(text: string): boolean {
  const unescaped = text.replace(/\\./gs, "");
  const outside = unescaped.replace(/"[^"]*"|'[^']*'/g, "");
  return /["']/.test(outside);
}

function fail(path: string, message: string): never {
  throw new ValidationError("conditions", [{ path, message }]);
}
