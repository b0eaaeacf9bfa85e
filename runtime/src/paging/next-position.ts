import { PagingError } from "../error/error.js";
import type { Paging } from "../operation.js";
import { lookUp } from "../text/look-up.js";
import type { Position } from "./cursor.js";
import { nextLink } from "./link.js";

/** One page as it came, and the request it answers. */
export interface PageFacts {
  readonly operation: string;
  /** The URL the client sends to. */
  readonly server: string;
  readonly paging: Paging;
  /** The paging arguments that were sent. */
  readonly position: Position;
  readonly count: number;
  readonly headers: Headers;
  /** The whole parsed body. */
  readonly body: unknown;
}

/**
 * Finds where the next page starts.
 * @returns undefined after the last page; an empty page is always the last
 * @throws PagingError when the server points outside of itself, or says nothing that can be read
 */
export function nextPosition(page: PageFacts): Position | undefined {
  const { paging, position, count, headers, body } = page;
  const { parameter, next, size = "", defaultSize = 0 } = paging;
  if (count === 0) return undefined;
  if (next === "link-header") {
    const target = nextLink(headers.get("link"));
    return target === undefined || target === "" ? undefined : positionInLink(page, target);
  }
  if (typeof next === "object" && "cursor" in next) {
    const cursor = lookUp(body, next.cursor);
    if (cursor === undefined || cursor === null || cursor === "") return undefined;
    if (typeof cursor === "object") throw astray(page, `${next.cursor} is not a text`);
    return { ...position, [parameter]: String(cursor) };
  }
  const number = Number(position[parameter] ?? paging.first ?? 1);
  const following = { ...position, [parameter]: String(number + 1) };
  if (typeof next === "object") {
    const told = lookUp(body, "pages" in next ? next.pages : next.more);
    if (typeof told === "boolean") return told ? following : undefined;
    if (typeof told === "number") return number - (paging.first ?? 1) + 1 < told ? following : undefined;
  }
  return count >= Number(position[size] ?? defaultSize) ? following : undefined;
}

/** Takes nothing from a link but its paging arguments, and that only from a link that stays on the server. */
function positionInLink(page: PageFacts, target: string): Position {
  const { server, position } = page;
  const { parameter, size } = page.paging;
  const base = new URL(server);
  const url = URL.canParse(target, `${server}/`) ? new URL(target, `${server}/`) : undefined;
  if (url?.origin !== base.origin || !`${url.pathname}/`.startsWith(`${base.pathname.replace(/\/$/, "")}/`)) {
    throw astray(page, "the next link leaves the configured server");
  }
  const start = url.searchParams.get(parameter);
  if (start === null) throw astray(page, `the next link has no ${parameter}`);
  const length = size === undefined ? null : url.searchParams.get(size);
  return { ...position, [parameter]: start, ...(size !== undefined && length !== null && { [size]: length }) };
}

function astray({ operation }: PageFacts, fault: string): PagingError {
  return new PagingError(`${operation}: ${fault}`, {
    operation,
    advice: "Use the items read so far, or narrow the filter; calling again does not help.",
  });
}
