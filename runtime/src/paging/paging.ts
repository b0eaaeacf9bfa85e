import type { Arguments } from "../plan.js";

/** The paging arguments of one request: the page number or cursor, and the size when one was asked for. */
export type Position = Readonly<Record<string, string>>;

/** One page as it came, and the request it answers. */
export interface PageFacts {
  readonly operation: string;
  /** The URL the client sends to. */
  readonly server: string;
  readonly paging: Paging;
  /** The paging arguments that were sent. */
  readonly position: Position;
  /** How many items it has; an empty page is the last and nobody is asked about it. */
  readonly count: number;
  readonly headers: Headers;
  /** The whole parsed body. */
  readonly body: unknown;
}

/**
 * Finds where the next page starts. Operations refer to the way their API tells it.
 * @returns undefined after the last page
 * @throws PagingError when the server points outside of itself, or says nothing that can be read
 */
export type NextPage = (page: PageFacts) => Position | undefined;

/** How a listing is paged. */
export interface Paging {
  /** The argument that carries the page number or the cursor. */
  readonly parameter: string;
  /** The argument that carries the page size, when the API has one. */
  readonly size?: string;
  /** Items a page holds when no size is asked for. */
  readonly defaultSize?: number;
  /** Largest page size the API accepts. */
  readonly maxSize?: number;
  /** Number of the first page. Default 1. */
  readonly first?: number;
  readonly next: NextPage;
  /** Dotted path of the member of the response that tells about the next page. */
  readonly at?: string;
  /** Writes the paging arguments as members of the body; absent when they travel in the query. */
  readonly in?: (position: Position, paging: Paging) => Arguments;
  /** Headers that switch this kind of paging on, by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Arguments of the listing that the API does not allow with this kind. */
  readonly refuses?: readonly string[];
  /** The name under which the caller chose it; absent for the kind a listing has by itself. */
  readonly way?: string;
  /** Other kinds that the same listing has, by the names under which a caller chooses one. */
  readonly others?: Readonly<Record<string, Paging>>;
}
