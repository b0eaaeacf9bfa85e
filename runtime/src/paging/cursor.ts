import { ValidationError } from "../error/validation-error.js";
import type { Paging, Position } from "./paging.js";

/** Writes where a page starts, e.g. `page=2&pageSize=50`. */
export function writeCursor(position: Position, { parameter }: Paging): string {
  return String(new URLSearchParams({ [parameter]: "", ...position }));
}

/**
 * Reads a cursor that {@link writeCursor} wrote.
 * @throws ValidationError when it holds anything but the operation's own paging arguments
 */
export function readCursor(cursor: string, { parameter, size }: Paging, operation: string): Position {
  const entries = [...new URLSearchParams(cursor)];
  const names = entries.map(([name]) => name);
  const known = names.every((name, index) => (name === parameter || name === size) && names.indexOf(name) === index);
  if (known && names.includes(parameter)) return Object.fromEntries(entries);
  const message = "must be the cursor of an earlier page of this operation, unchanged";
  throw new ValidationError(operation, [{ path: "cursor", message }], operation);
}
