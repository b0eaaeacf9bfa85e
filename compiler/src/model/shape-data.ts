import type { HttpMethod, OutcomeShape } from "@toolwright/runtime";
import type { KindName } from "../effective/argument-kind.js";

/** Where the next page comes from: the `Link` header, a full page, or a member of the response (dotted path). */
export type NextData =
  | "link-header"
  | "full-page"
  | { readonly cursor: string }
  | { readonly pages: string }
  | { readonly more: string };

/** How a listing is paged. */
export interface PagingData {
  /** `page` counts pages; `cursor` passes on what the server returned (or the id to continue after). */
  readonly style: "page" | "cursor";
  /** The argument that carries the page number or the cursor. */
  readonly parameter: string;
  /** The argument that carries the page size, when the API has one. */
  readonly size?: string;
  /** Items a page holds when no size is asked for. */
  readonly defaultSize?: number;
  /** Largest page size the API accepts. */
  readonly maxSize?: number;
  /** Number of the first page; only for `page`. Default 1. */
  readonly first?: number;
  /** Whether the paging arguments travel in the query (default) or are members of the body. */
  readonly in?: "query" | "body";
  readonly next: NextData;
  /** Headers that switch this kind of paging on. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Arguments of the listing that the API does not allow with this kind. */
  readonly refuses?: readonly string[];
  /** Other kinds that the same listing has, by name. */
  readonly others?: Readonly<Record<string, PagingData>>;
}

/** A way of paging under the name that the definition has for it; data of listings refers to it by that. */
export interface NamedPaging extends PagingData {
  readonly name: string;
}

/**
 * How the arguments that are neither path, query nor header arguments become the request's body.
 * `json`: members of one JSON object; `ids` are path arguments that are members too.
 * `json-patch`: RFC 6902 operations made from a partial object.
 * `argument`: the one named argument is the whole body (an API that takes a bare array).
 * `multipart`: one part for each argument; `files` names those that are files.
 */
export type BodyData =
  | { readonly kind: "json"; readonly ids?: readonly string[] }
  | { readonly kind: "json-patch" }
  | { readonly kind: "argument"; readonly name: string; readonly empty?: unknown }
  | { readonly kind: "multipart"; readonly files: readonly string[] };

/** What an operation sends and what comes back. What the runtime has functions for stands here by its name. */
export interface ShapeData {
  /** The operation's name in its resource, e.g. `list`. */
  readonly name?: string;
  /** Path template: `{collection}` and `{item}` are the resource's paths, every other `{name}` is an argument. */
  readonly path?: string;
  readonly method?: HttpMethod;
  /** Query arguments by name. */
  readonly query?: Readonly<Record<string, KindName>>;
  /** Header arguments: argument name to header name. */
  readonly header?: Readonly<Record<string, string>>;
  readonly body?: BodyData;
  /** Lists of the body that go out with what the record has beside the given entries, by argument. */
  readonly keep?: Readonly<Record<string, { readonly key: string; readonly value: string }>>;
  /** Arguments sent when the caller gives none, e.g. a page number the API insists on. */
  readonly defaults?: Readonly<Record<string, string | number | boolean>>;
  /** The header by which the server tells a request from its repetition. */
  readonly key?: { readonly header: string; readonly plain?: boolean };
  /** The argument that lists what the request is about, when each may fail alone, and how the answer tells. */
  readonly bulk?: OutcomeShape & { readonly argument: string };
  readonly paging?: NamedPaging;
  /** Dotted path of the payload inside the response; absent when the response is the payload. */
  readonly envelope?: string;
  /** What the payload is. `many` is a list; `none` has no content; `binary` is returned as a Blob. Default `one`. */
  readonly returns?: "one" | "many" | "none" | "text" | "binary";
  /** Whether sending it twice has the same effect as once. Default: by HTTP method (RFC 9110, 9.2.2). */
  readonly idempotent?: boolean;
}
