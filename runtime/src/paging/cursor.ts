import { ValidationError } from "../error/validation-error.js";
import type { Arguments } from "../plan.js";
import type { Paging, Position } from "./paging.js";

/** The member of a cursor that tells which other arguments the listing has. */
const WITH = "with";

/** Writes where a page of a listing starts, e.g. `page=2&pageSize=50`. */
export function writeCursor(position: Position, paging: Paging, args: Arguments): string {
  const mark = markOf(args, paging);
  return String(new URLSearchParams({ [paging.parameter]: "", ...position, ...(mark && { [WITH]: mark }) }));
}

/**
 * Reads a cursor that {@link writeCursor} wrote.
 * @throws ValidationError when it holds anything but the operation's own paging arguments, or tells of other arguments
 *   than the listing has: a page of all tickets must not pass for the next one of the open ones
 */
export function readCursor(cursor: string, paging: Paging, operation: string, args: Arguments): Position {
  const { parameter, size } = paging;
  const given = new URLSearchParams(cursor);
  const mark = parameter === WITH || size === WITH ? null : given.get(WITH);
  if (mark !== null) given.delete(WITH);
  const entries = [...given];
  const names = entries.map(([name]) => name);
  const known = names.every((name, index) => (name === parameter || name === size) && names.indexOf(name) === index);
  const message =
    !known || !names.includes(parameter)
      ? "must be the cursor of an earlier page of this operation, unchanged"
      : mark !== null && mark !== markOf(args, paging)
        ? "goes on with a listing that had other arguments: repeat those"
        : undefined;
  if (message !== undefined) throw new ValidationError(operation, [{ path: "cursor", message }], operation);
  return Object.fromEntries(entries);
}

/** A short mark of the arguments beside those of paging; none when there are none (FNV-1a, 32 bits). */
function markOf(args: Arguments, { parameter, size }: Paging): string | undefined {
  if (parameter === WITH || size === WITH) return undefined;
  const others = Object.keys(args)
    .filter((name) => args[name] !== undefined && name !== parameter && name !== size)
    .sort()
    .map((name) => [name, args[name]]);
  if (others.length === 0) return undefined;
  let hash = 0x811c9dc5;
  const text = JSON.stringify(others, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
