/** The HTTP methods that an operation may use. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * How one argument is checked and written into a path, query or header.
 * `date` is `YYYY-MM-DD`; `date-time` is written in the format the API declares ({@link Api.dateTime});
 * `comma` is a list joined by commas, `repeat` a list sent as one parameter for each element.
 */
export type ArgumentKind = "string" | "integer" | "number" | "boolean" | "date" | "date-time" | "comma" | "repeat";

/** Where the next page comes from: the `Link` header, a full page, or a member of the response (dotted path). */
export type NextPage =
  | "link-header"
  | "full-page"
  | { readonly cursor: string }
  | { readonly pages: string }
  | { readonly more: string };

/** How a listing is paged. */
export interface Paging {
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
  readonly next: NextPage;
  /** Headers that switch this kind of paging on. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * How the arguments that are neither path, query nor header arguments become the request's body.
 * `json`: members of one JSON object; `ids` are path arguments that are members too. `json-patch`: RFC 6902 operations made from a partial object.
 * `argument`: the one named argument is the whole body (an API that takes a bare array).
 * `multipart`: one part for each argument; `files` names those that are files.
 */
export type Body =
  | { readonly kind: "json"; readonly ids?: readonly string[] }
  | { readonly kind: "json-patch" }
  | { readonly kind: "argument"; readonly name: string; readonly empty?: unknown }
  | { readonly kind: "multipart"; readonly files: readonly string[] };

/** What all operations of one resource share. */
export interface ResourceShape {
  /** The resource's name in the definitions, e.g. `purchase_orders`. */
  readonly name: string;
  /** Path of the collection, `{collection}` in the paths of operations. */
  readonly path?: string;
  /** Path of one record, `{item}` in the paths of operations. Default `{collection}/{id}`. */
  readonly item?: string;
}

/** What an operation sends and what comes back. Plain data, so that bundlers can drop the operations nobody calls. */
export interface OperationShape {
  /** The operation's name in its resource, e.g. `list`. */
  readonly name?: string;
  /** Path template: `{collection}` and `{item}` are the resource's paths, every other `{name}` is an argument. */
  readonly path?: string;
  readonly method?: HttpMethod;
  /** Query arguments by name. */
  readonly query?: Readonly<Record<string, ArgumentKind>>;
  /** Header arguments: argument name to header name. */
  readonly header?: Readonly<Record<string, string>>;
  readonly body?: Body;
  /** Arguments sent when the caller gives none, e.g. a page number the API insists on. */
  readonly defaults?: Readonly<Record<string, string | number | boolean>>;
  readonly paging?: Paging;
  /** Dotted path of the payload inside the response; absent when the response is the payload. */
  readonly envelope?: string;
  /** What the payload is. `many` is a list; `none` has no content; `binary` is returned as a Blob. Default `one`. */
  readonly returns?: "one" | "many" | "none" | "text" | "binary";
  /** Whether sending it twice has the same effect as once. Default: by HTTP method (RFC 9110, 9.2.2). */
  readonly idempotent?: boolean;
}

/**
 * One operation of an API.
 * @typeParam Params the arguments, path ids included
 * @typeParam Result what a call resolves to; for a listing, one item
 */
export interface Operation<in Params = never, out Result = unknown> extends OperationShape {
  readonly of: ResourceShape;
  /** The convention this operation follows; its own members win. */
  readonly like?: OperationShape;
  /** Kinds of the path arguments that are not integers. */
  readonly ids?: Readonly<Record<string, ArgumentKind>>;
  /** Arguments that must be given, path ids aside. */
  readonly required?: readonly string[];
  /** Body members (dotted, `[]` for elements) that hold a date-time, written in the API's format. */
  readonly dates?: readonly string[];
  /** Body members that are maps; a tool gives them as a list of `{ key, value }`. */
  readonly maps?: readonly string[];
  /** Types only; never present. */
  readonly $types?: (params: Params) => Result;
}

/**
 * The arguments of an operation that takes none yet, so that one that gains some stays compatible.
 * Its one member can never be given: that keeps other objects, such as request options, out of its place.
 */
export interface NoParams {
  readonly $none?: never;
}
