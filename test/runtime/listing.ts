import type { NextData, PagingData } from "../../compiler/src/model/shape-data.js";
import type { Operation } from "../../runtime/src/index.js";
import type { Answer, Arguments } from "./acme.js";
import { answer, operation } from "./acme.js";
import type { OperationAsData } from "./data.js";

/** A record that is listed. */
export interface Item {
  readonly id: number;
}

/** Below it stand the paths of all test operations. */
export const base = "https://api.acme.test/base/v1";

/** `count` items with ids from `first`. */
export function items(count: number, first = 1): Item[] {
  return Array.from({ length: count }, (_, index) => ({ id: first + index }));
}

/** An operation that lists widgets, page by page. */
export function list(
  next: NextData,
  more: Partial<PagingData> & { shape?: Partial<OperationAsData> } = {},
): Operation<Arguments, Item> {
  const { shape, ...others } = more;
  const paging = {
    style: "page",
    parameter: "page",
    size: "size",
    defaultSize: 2,
    maxSize: 100,
    next,
    ...others,
  } as const;
  const inQuery = { [paging.parameter]: paging.style === "page" ? "integer" : "string", size: "integer" } as const;
  return operation<Item>({
    id: "widgets.list",
    query: { q: "string", ...(paging.in !== "body" && inQuery) },
    returns: "many",
    paging,
    ...shape,
  });
}

/** A page with a `Link` header. */
export function linked(body: unknown, link?: string): Answer {
  return answer(200, body as object, link === undefined ? {} : { link });
}

/** The ids of all items there are. */
export async function ids(listing: AsyncIterable<Item>): Promise<number[]> {
  const found: number[] = [];
  for await (const { id } of listing) found.push(id);
  return found;
}
