import { refusal } from "../error/validation-error.js";
import type { Arguments } from "../plan.js";
import type { Paging, Position } from "./paging.js";

/** What a cursor tells beside a position: a mark of the listing's other arguments, and in which way it is paged. */
interface Marks {
  with?: string;
  paging?: string;
}

/** Writes where a page of a listing starts, e.g. `page=2&pageSize=50`. */
export function writeCursor(position: Position, paging: Paging, args: Arguments): string {
  return String(new URLSearchParams({ [paging.parameter]: "", ...position, ...marksOf(args, paging) }));
}

/**
 * Reads a cursor that {@link writeCursor} wrote.
 * @throws ValidationError when it holds anything but the operation's own paging arguments, or tells of other arguments
 *   or another way of paging than the listing has: a page of all tickets must not pass for the next one of the open
 *   ones, nor a page number for an id
 */
export function readCursor(cursor: string, paging: Paging, operation: string, args: Arguments): Position {
  const position: Record<string, string> = {};
  const told: Record<string, string> & Marks = Object.create(null);
  let isKnown = true;
  for (const [name, value] of new URLSearchParams(cursor)) {
    const own = isOwn(name, paging) ? position : told;
    if (Object.hasOwn(own, name) || (own === told && name !== "with" && name !== "paging")) isKnown = false;
    own[name] = value;
  }
  const marks = marksOf(args, paging);
  const message =
    told.paging !== marks.paging
      ? told.paging === undefined
        ? "must be the cursor of an earlier page in this way of paging"
        : "goes on with another way of paging: give the option paging of that call"
      : !isKnown || !Object.hasOwn(position, paging.parameter)
        ? "must be the cursor of an earlier page of this operation, unchanged"
        : told.with !== marks.with
          ? "goes on with a listing that had other arguments: repeat those"
          : undefined;
  if (message !== undefined) throw refusal(operation, "cursor", message);
  return position;
}

function isOwn(name: string, { parameter, size }: Paging): boolean {
  return name === parameter || name === size;
}

/** What a cursor of this listing tells; nothing under a name that the API has for a paging argument. */
function marksOf(args: Arguments, paging: Paging): Marks {
  const mark = markOf(args, paging);
  return {
    ...(mark && !isOwn("with", paging) && { with: mark }),
    ...(paging.way && !isOwn("paging", paging) && { paging: paging.way }),
  };
}

/** A short mark of the arguments beside those of paging; none when there are none (FNV-1a, 32 bits). */
function markOf(args: Arguments, paging: Paging): string | undefined {
  const others = Object.keys(args)
    .filter((name) => args[name] !== undefined && !isOwn(name, paging))
    .sort()
    .map((name) => [name, args[name]]);
  if (others.length === 0) return undefined;
  let hash = 0x811c9dc5;
  const text = JSON.stringify(others, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
