import { ValidationError } from "../error/validation-error.js";
import type { Arguments } from "../plan.js";
import type { Paging, Position } from "./paging.js";

/** The members of a cursor that tell which other arguments the listing has, and in which way it is paged. */
const WITH = "with";
const WAY = "paging";

/** Writes where a page of a listing starts, e.g. `page=2&pageSize=50`. */
export function writeCursor(position: Position, paging: Paging, args: Arguments): string {
  const { parameter, way } = paging;
  const mark = markOf(args, paging);
  const marks = {
    ...(mark !== undefined && isFree(WITH, paging) && { [WITH]: mark }),
    ...(way !== undefined && isFree(WAY, paging) && { [WAY]: way }),
  };
  return String(new URLSearchParams({ [parameter]: "", ...position, ...marks }));
}

/**
 * Reads a cursor that {@link writeCursor} wrote.
 * @throws ValidationError when it holds anything but the operation's own paging arguments, or tells of other arguments
 *   or another way of paging than the listing has: a page of all tickets must not pass for the next one of the open
 *   ones, nor a page number for an id
 */
export function readCursor(cursor: string, paging: Paging, operation: string, args: Arguments): Position {
  const { parameter, size, way } = paging;
  const given = new URLSearchParams(cursor);
  const take = (name: string): string | undefined => {
    const told = isFree(name, paging) ? given.get(name) : null;
    if (told !== null) given.delete(name);
    return told ?? undefined;
  };
  const mark = take(WITH);
  const told = take(WAY);
  const entries = [...given];
  const names = entries.map(([name]) => name);
  const known = names.every((name, index) => (name === parameter || name === size) && names.indexOf(name) === index);
  const message =
    told !== way && isFree(WAY, paging)
      ? "goes on with another way of paging: give the option paging as the call did that it came from"
      : !known || !names.includes(parameter)
        ? "must be the cursor of an earlier page of this operation, unchanged"
        : mark !== undefined && mark !== markOf(args, paging)
          ? "goes on with a listing that had other arguments: repeat those"
          : undefined;
  if (message !== undefined) throw new ValidationError(operation, [{ path: "cursor", message }], operation);
  return Object.fromEntries(entries);
}

/** Whether an API has no paging argument of a name, so that a cursor may use it. */
function isFree(name: string, { parameter, size }: Paging): boolean {
  return parameter !== name && size !== name;
}

/** A short mark of the arguments beside those of paging; none when there are none (FNV-1a, 32 bits). */
function markOf(args: Arguments, paging: Paging): string | undefined {
  const others = Object.keys(args)
    .filter((name) => args[name] !== undefined && isFree(name, paging))
    .sort()
    .map((name) => [name, args[name]]);
  if (others.length === 0) return undefined;
  let hash = 0x811c9dc5;
  const text = JSON.stringify(others, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
