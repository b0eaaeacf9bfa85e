import { ValidationError } from "../error/validation-error.js";
import type { Arguments, Plan } from "../plan.js";
import type { Position } from "./cursor.js";
import { readCursor } from "./cursor.js";

/**
 * Where a listing starts: at the cursor, else at the paging arguments that were given.
 * @throws ValidationError for a cursor of something else, or a page size the API does not accept
 */
export function startPosition({ id, paging }: Plan, args: Arguments, cursor: string | undefined): Position {
  if (paging === undefined) {
    if (cursor === undefined) return {};
    throw new ValidationError(id, [{ path: "cursor", message: "is not used: this listing has one page" }], id);
  }
  const { parameter, size, maxSize = Infinity } = paging;
  const position: Record<string, string> = {};
  for (const name of [parameter, size]) {
    if (name !== undefined && args[name] !== undefined) position[name] = String(args[name]);
  }
  if (cursor !== undefined) Object.assign(position, readCursor(cursor, paging, id));
  const length = size === undefined ? undefined : position[size];
  if (length !== undefined && !(Number(length) >= 1 && Number(length) <= maxSize)) {
    const message = `must be from 1 to ${maxSize}`;
    throw new ValidationError(id, [{ path: String(size), message }], id);
  }
  return position;
}

/** The paging arguments of one request; numbers where the body carries them. */
export function pagingArguments({ paging }: Plan, position: Position): Arguments {
  if (paging?.in !== "body") return position;
  return Object.fromEntries(
    Object.entries(position).map(([name, value]) => {
      const counts = paging.style === "page" || name === paging.size;
      return [name, counts ? Number(value) : value];
    }),
  );
}
