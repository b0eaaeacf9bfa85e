import type { Arguments } from "../plan.js";
import type { Paging, Position } from "./paging.js";

/** Page number and size as members of the body. */
export function pageInBody(position: Position): Arguments {
  return Object.fromEntries(Object.entries(position).map(([name, value]) => [name, Number(value)]));
}

/** Cursor and size as members of the body. */
export function cursorInBody(position: Position, { parameter }: Paging): Arguments {
  return { ...pageInBody(position), ...(position[parameter] !== undefined && { [parameter]: position[parameter] }) };
}
