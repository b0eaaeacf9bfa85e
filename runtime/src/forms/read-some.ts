import type { Client } from "../client.js";
import type { Operation } from "../operation.js";
import type { Arguments } from "../plan.js";
import { planOf } from "../plan.js";
import type { ToolOptions } from "../tools/run-tool.js";

/** What the requests of one form are sent by, and how many of them are left. */
export interface Reading {
  readonly client: Client;
  readonly options: ToolOptions;
  left: number;
}

/** What one operation answered. */
export interface Some {
  readonly answer: unknown;
  /** Whether there is more of a listing than was read. */
  readonly hasMore: boolean;
}

/**
 * Reads a listing up to a limit, or an answer that is none, while requests are left. A server chooses how much a page
 * holds, so pages are counted as well as what is on them.
 * @returns undefined when no request was left
 */
export async function readSome(
  reading: Reading,
  operation: Operation,
  args: Arguments,
  limit: { readonly items: number; readonly pages: number },
): Promise<Some | undefined> {
  const { client, options } = reading;
  if (reading.left <= 0) return undefined;
  reading.left--;
  if (planOf(operation).returns?.kind !== "many") {
    return { answer: await client.call(operation, args as never, options), hasMore: false };
  }
  const items: unknown[] = [];
  let pages = 0;
  for await (const page of client.pages(operation, args as never, options).pages()) {
    const room = limit.items - items.length;
    for (const item of page.items.slice(0, room)) items.push(item);
    if (page.cursor === null) return { answer: items, hasMore: page.items.length > room };
    if (++pages >= limit.pages || items.length >= limit.items || reading.left <= 0) break;
    reading.left--;
  }
  return { answer: items, hasMore: true };
}
