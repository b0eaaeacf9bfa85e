import { ResponseError } from "../error/error.js";
import type { Features } from "./features.js";

/** JSON of a service never has as many levels; what has more would be too much for whoever walks it or prints it. */
const DEEPEST = 500;

/** Refuses JSON that is nested too deeply to be of use. */
export const checkNesting: NonNullable<Features["checkReply"]> = ({ id, idempotent, returns, bulk }, { body }) => {
  const isJson = returns === undefined || returns.kind === "one" || returns.kind === "many";
  // What became of each of many things must be told, however it is written.
  if (bulk || !isJson || typeof body !== "string" || body.length <= 2 * DEEPEST || !isTooDeep(body)) return;
  throw new ResponseError(id, `the answer is nested too deeply (over ${DEEPEST} levels)`, { isUncertain: !idempotent });
};

/**
 * Counts levels in the text, where that takes no stack.
 * @param text valid JSON
 */
function isTooDeep(text: string): boolean {
  let level = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === OPEN_LIST || code === OPEN_RECORD) {
      if (++level > DEEPEST) return true;
    } else if (code === CLOSE_LIST || code === CLOSE_RECORD) level--;
  }
  return false;
}

const [QUOTE, ESCAPE, OPEN_LIST, CLOSE_LIST, OPEN_RECORD, CLOSE_RECORD] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** Where the quote is that ends the string: one with an even number of escapes in front. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === ESCAPE) escapes++;
    if (escapes % 2 === 0) return end;
  }
}
