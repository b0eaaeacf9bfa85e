import type { Connection } from "../connection.js";
import { PagingError } from "../error/error.js";
import { refusal } from "../error/validation-error.js";
import { receive } from "../exchange/receive.js";
import type { Reply } from "../exchange/send.js";
import { advised } from "../feature/advised.js";
import type { RequestOptions } from "../options.js";
import type { Arguments, Plan } from "../plan.js";
import { withDefaults } from "../plan.js";
import { writeCursor } from "./cursor.js";
import { Page } from "./page.js";
import { pagedBy } from "./paged-by.js";
import { Pages } from "./pages.js";
import type { Position } from "./paging.js";
import { startPosition } from "./start-position.js";

/** What a page is fetched with. */
interface Place {
  readonly plan: Plan;
  readonly position: Position;
  /** The pages before it. */
  readonly depth: number;
  /** The answer of the page before it. */
  readonly earlier?: Reply["body"];
}

/** Lists with an operation; without paging it is a listing of one page. Nothing is checked or sent before it is read. */
export function listPages<R>(
  connection: Connection,
  called: Plan,
  args: Arguments,
  options: RequestOptions = {},
): Pages<R> {
  const { id } = called;
  const { limit = Infinity, cursor } = options;
  const given = withDefaults(called, args);
  // Where each place was met, counted in pages: fetching one page twice is not a loop.
  const visited = new Map<string | undefined, number>();

  const readFirst = async (): Promise<Page<R>> => {
    if (!(limit > 0 && (Number.isInteger(limit) || limit === Infinity))) {
      throw refusal(id, "limit", "must be a positive integer");
    }
    const plan = pagedBy(called, options.paging, given);
    if (cursor === null) return new Page<R>([], null);
    return readPage({ plan, position: startPosition(plan, given, cursor), depth: 0 });
  };
  const readPage = async ({ plan, position, depth, earlier }: Place): Promise<Page<R>> => {
    const { paging } = plan;
    const where = paging && position[paging.parameter];
    if ((visited.get(where) ?? depth) !== depth) {
      throw new PagingError(id, "the next page is one that was read already");
    }
    visited.set(where, depth);
    const asked = { ...given, ...(paging?.in?.(position, paging) ?? position) };
    const { payload, whole: body, headers, server, reply } = await receive(connection, plan, asked, options);
    // The definition promises what the elements are; a lone record is a list of one.
    const items = (Array.isArray(payload) ? payload : [payload]) as R[];
    const count = items.length;
    if (paging === undefined || count === 0) return new Page<R>(items, null);
    // A server that does not look at the page number would go on for ever.
    if (reply === earlier) throw new PagingError(id, "the next page is the same as this one");
    const next = paging.next({ operation: id, server, paging, position, count, headers, body });
    if (next === undefined) return new Page<R>(items, null);
    const place: Place = { plan, position: next, depth: depth + 1, earlier: reply };
    return new Page<R>(items, writeCursor(next, paging, given), () => advised(connection, () => readPage(place)));
  };
  return new Pages(() => advised(connection, readFirst), limit);
}
