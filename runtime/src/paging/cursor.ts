import { ValidationError } from "../error/validation-error.js";
import type { Paging } from "../operation.js";
import { percentEncode } from "../request/percent.js";

/** The paging arguments of one request: the page number or cursor, and the size when one was asked for. */
export type Position = Readonly<Record<string, string>>;

/** Writes where a page starts, e.g. `page=2&pageSize=50`. */
export function writeCursor(position: Position, { parameter, size }: Paging): string {
  return [parameter, size]
    .flatMap((name) => {
      const value = name === undefined ? undefined : position[name];
      return value === undefined ? [] : `${percentEncode(String(name))}=${percentEncode(value)}`;
    })
    .join("&");
}

/**
 * Reads a cursor that {@link writeCursor} wrote.
 * @throws ValidationError when it holds anything but the operation's own paging arguments
 */
export function readCursor(cursor: string, { parameter, size }: Paging, operation: string): Position {
  const entries = [...new URLSearchParams(cursor)];
  const names = entries.map(([name]) => name);
  const known = names.every((name, index) => (name === parameter || name === size) && names.indexOf(name) === index);
  if (!known || !names.includes(parameter)) {
    const message = "must be the cursor of an earlier page of this operation, unchanged";
    throw new ValidationError(operation, [{ path: "cursor", message }], operation);
  }
  return Object.fromEntries(entries);
}
