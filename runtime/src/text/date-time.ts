import type { Api } from "../api.js";

const shape = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/i;

/**
 * Writes a moment in UTC, in the precision an API takes.
 * @param value a Date, an ISO 8601 text with a zone, or a date, which stands for its midnight in UTC
 * @returns undefined when it is none of these, or no such day or time exists
 */
export function writeDateTime(value: unknown, precision: Api["dateTime"]): string | undefined {
  const text = value instanceof Date ? isoText(value) : value;
  const [, day] = (typeof text === "string" && shape.exec(text)) || [];
  if (typeof text !== "string" || day === undefined || isoText(new Date(day)).slice(0, 10) !== day) return undefined;
  const written = isoText(new Date(text.replace(" ", "T"))) || undefined;
  return precision === "seconds" ? written?.replace(/\.\d+/, "") : written;
}

/**
 * Writes a day as `YYYY-MM-DD`.
 * @param value a Date, taken in UTC, or a text that begins with the day
 */
export function writeDate(value: unknown): string | undefined {
  return writeDateTime(value, "seconds") && (value instanceof Date ? isoText(value) : String(value)).slice(0, 10);
}

/** A moment as ISO 8601; empty when it is none. */
export function isoText(moment: Date): string {
  return Number.isNaN(moment.getTime()) ? "" : moment.toISOString();
}
