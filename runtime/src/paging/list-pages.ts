import type { Connection } from "../connection.js";
import { PagingError } from "../error/error.js";
import { ValidationError } from "../error/validation-error.js";
import { perform } from "../exchange/perform.js";
import { readReply } from "../exchange/read-reply.js";
import type { Operation } from "../operation.js";
import type { RequestOptions } from "../options.js";
import type { Arguments } from "../plan.js";
import { planOf, withDefaults } from "../plan.js";
import type { Position } from "./cursor.js";
import { writeCursor } from "./cursor.js";
import { nextPosition } from "./next-position.js";
import { Page } from "./page.js";
import { Pages } from "./pages.js";
import { pagingArguments, startPosition } from "./start-position.js";

/** Lists with an operation; without paging it is a listing of one page. Nothing is checked or sent before it is read. */
export function listPages<P, R>(
  connection: Connection,
  operation: Operation<P, R>,
  args: P,
  options: RequestOptions = {},
): Pages<R> {
  const plan = planOf(operation);
  const { id, paging } = plan;
  // Params interfaces have no index signature.
  const given = withDefaults(plan, args as Arguments);
  // Where each place was met, counted in pages: fetching one page twice is not a loop.
  const visited = new Map<string | undefined, number>();

  const fetchPage = async (position: Position, depth: number): Promise<Page<R>> => {
    const place = paging && position[paging.parameter];
    if ((visited.get(place) ?? depth) !== depth) {
      throw new PagingError(`${id}: the next page is one that was read already`, {
        operation: id,
        advice: "Use the items read so far; calling again does not help.",
      });
    }
    visited.set(place, depth);
    const reply = await perform(connection, plan, { ...given, ...pagingArguments(plan, position) }, options);
    const { payload, whole } = readReply(plan, reply);
    // The definition promises what the elements are; a lone record is a list of one.
    const items = (Array.isArray(payload) ? payload : [payload]) as R[];
    const { headers } = reply;
    const { server } = connection;
    const facts = { operation: id, server, position, count: items.length, headers, body: whole };
    const next = paging && nextPosition({ ...facts, paging });
    const cursor = paging && next ? writeCursor(next, paging) : null;
    return new Page(items, cursor, () => fetchPage(next ?? {}, depth + 1));
  };

  const { limit = Infinity } = options;
  return new Pages(async () => {
    if (limit !== Infinity && !(Number.isInteger(limit) && limit > 0)) {
      throw new ValidationError(id, [{ path: "limit", message: "must be a positive integer" }], id);
    }
    return fetchPage(startPosition(plan, given, options.cursor), 0);
  }, limit);
}
