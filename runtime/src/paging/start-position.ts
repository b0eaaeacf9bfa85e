import { refusal } from "../error/validation-error.js";
import type { Arguments, Plan } from "../plan.js";
import { readCursor } from "./cursor.js";
import type { Position } from "./paging.js";

/**
 * Where a listing starts: at the cursor, else at the paging arguments that were given.
 * @throws ValidationError for a cursor of something else, or a page size the API does not accept
 */
export function startPosition({ id, paging }: Plan, args: Arguments, cursor: string | undefined): Position {
  if (paging === undefined) {
    if (cursor === undefined) return {};
    throw refusal(id, "cursor", "is not used: this listing has one page");
  }
  const { parameter, size = "", maxSize = Infinity } = paging;
  const position: Record<string, string> = {};
  for (const name of [parameter, size]) if (args[name] !== undefined) position[name] = String(args[name]);
  if (cursor !== undefined) Object.assign(position, readCursor(cursor, paging, id, args));
  const length = position[size];
  if (length !== undefined && !(Number(length) >= 1 && Number(length) <= maxSize)) {
    throw refusal(id, size, maxSize === Infinity ? "must be at least 1" : `must be from 1 to ${maxSize}`);
  }
  return position;
}
