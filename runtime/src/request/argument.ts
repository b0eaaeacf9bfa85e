import type { Api } from "../api.js";
import type { ArgumentKind } from "../operation.js";
import { date, dateTime } from "./date-time.js";

/**
 * Checks one argument of a path, query or header and writes it as text, or as one text for each element of a list.
 * @returns undefined when the value is not of that kind; {@link expectation} says what is
 */
export function writeArgument(kind: ArgumentKind, value: unknown, api: Api): string | readonly string[] | undefined {
  switch (kind) {
    case "string":
      return isText(value) ? String(value) : undefined;
    case "integer":
      return Number.isSafeInteger(value) || isLike(value, /^-?\d+$/) ? String(value) : undefined;
    case "number":
      return Number.isFinite(value) || isLike(value, /^-?\d+(\.\d+)?$/) ? String(value) : undefined;
    case "boolean":
      return typeof value === "boolean" ? String(value) : undefined;
    case "date":
      return date(value);
    case "date-time":
      return dateTime(value, api.dateTime);
    case "comma":
      return list(typeof value === "string" ? value.split(",") : value);
    case "repeat":
      return list(value);
  }
}

/** What a kind asks for, as the end of a sentence that starts with the argument's name. */
export function expectation(kind: ArgumentKind, api: Api): string {
  switch (kind) {
    case "date":
      return "must be a date, e.g. 2026-01-31";
    case "date-time":
      return `must be a date-time with its zone, e.g. 2026-01-31T09:00:00${api.dateTime === "seconds" ? "" : ".000"}Z`;
    case "comma":
    case "repeat":
      return "must be a list of strings or numbers";
    case "boolean":
      return "must be true or false";
    default:
      return `must be ${kind === "integer" ? "an" : "a"} ${kind}`;
  }
}

function list(value: unknown): readonly string[] | undefined {
  const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
  return elements.every((element) => isText(element) || typeof element === "boolean")
    ? elements.map(String)
    : undefined;
}

function isText(value: unknown): boolean {
  return typeof value === "string" ? !/\p{Cs}/u.test(value) : typeof value === "bigint" || Number.isFinite(value);
}

/** Ids beyond 2^53 are texts, so a text passes when it looks like the number. */
function isLike(value: unknown, shape: RegExp): boolean {
  return (typeof value === "string" || typeof value === "bigint") && shape.test(String(value));
}
