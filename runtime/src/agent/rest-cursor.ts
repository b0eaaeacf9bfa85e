import { advise } from "../error/advice.js";
import { refuse } from "../error/validation-error.js";
import { membersOf } from "../schema/members-of.js";
import { isRecord } from "../text/look-up.js";
import type { Tool } from "../tool.js";

/** Where a page goes on of which a model has read a part. */
export interface Rest {
  /** The arguments of the page's call. */
  readonly args: unknown;
  /** As many of its items have been shown. */
  readonly shown: number;
}

const REST = /^rest-([1-9]\d{0,6})-([0-9a-z]{1,7})(?:-(.+))?$/su;

/**
 * A `next_cursor` for the items of a page that were too much for one answer. The API knows no such cursor: the page is
 * asked for again, with the arguments it had, and what was shown is left out.
 */
export function writeRest({ args, shown }: Rest): string {
  const { cursor, others } = partsOf(args);
  return `rest-${shown}-${markOf(others)}${cursor === undefined ? "" : `-${cursor}`}`;
}

/**
 * Reads what {@link writeRest} wrote; other cursors are the API's and stay as they are, and so do the arguments of a tool
 * that has no pages: what it does not take is for its check to refuse.
 * @throws ValidationError when it belongs to a listing with other arguments
 */
export function readRest({ name, inputSchema }: Pick<Tool, "name" | "inputSchema">, args: unknown): Rest {
  if (!Object.hasOwn(membersOf(inputSchema), "next_cursor")) return { args, shown: 0 };
  const { cursor, others } = partsOf(args);
  const [isRest, shown, mark, before] = REST.exec(cursor ?? "") ?? [];
  if (isRest === undefined) return { args, shown: 0 };
  const message = "goes on with a listing that had other arguments: repeat those";
  const problems = mark === markOf(others) ? [] : [{ path: "next_cursor", message }];
  refuse(name, problems, undefined, advise);
  return { args: { ...others, ...(before !== undefined && { next_cursor: before }) }, shown: Number(shown) };
}

function partsOf(args: unknown): { cursor: string | undefined; others: Readonly<Record<string, unknown>> } {
  if (!isRecord(args)) return { cursor: undefined, others: {} };
  const { next_cursor: cursor, ...others } = args;
  return { cursor: typeof cursor === "string" ? cursor : undefined, others };
}

/** A short mark of a listing's arguments; null stands for what is left out (FNV-1a, 32 bits). */
function markOf(args: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(args).filter(([, value]) => value !== null && value !== undefined);
  let hash = 0x811c9dc5;
  const text = JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)));
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
