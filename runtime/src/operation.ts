import type { Body } from "./body/body.js";
import type { Keep } from "./body/keep-entries.js";
import type { ArgumentKind } from "./kind/kind.js";
import type { Paging } from "./paging/paging.js";
import type { Bulk } from "./returns/outcomes.js";
import type { Key } from "./request/idempotency-key.js";
import type { Returns } from "./returns/returns.js";

/** The HTTP methods that an operation may use. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** What all operations of one resource share. */
export interface ResourceShape {
  /** The resource's name in the definitions, e.g. `purchase_orders`. */
  readonly name: string;
  /** Path of the collection, `{collection}` in the paths of operations. */
  readonly path?: string;
  /** Path of one record, `{item}` in the paths of operations. Default `{collection}/{id}`. */
  readonly item?: string;
  /** Paths of operations that follow a convention elsewhere, by the convention's name. */
  readonly paths?: Readonly<Record<string, string>>;
  /** Members that a whole record must have; see {@link Body.record}. */
  readonly required?: readonly string[];
  /** Members of a record that hold a date-time (dotted, `[]` for elements); see {@link Body.record}. */
  readonly dates?: readonly string[];
}

/**
 * What an operation sends and what comes back. Data that refers to the functions it needs, so that a bundler keeps the
 * operations somebody calls and, of the runtime, what those operations use.
 */
export interface OperationShape {
  /** The operation's name in its resource, e.g. `list`. */
  readonly name?: string;
  /** Path template: `{collection}` and `{item}` are the resource's paths, every other `{name}` is an argument. */
  readonly path?: string;
  /** Default `GET`. */
  readonly method?: HttpMethod;
  /** Query arguments by name, in the order they are sent. */
  readonly query?: Readonly<Record<string, ArgumentKind>>;
  /** Header arguments: argument name to header name. */
  readonly header?: Readonly<Record<string, string>>;
  readonly body?: Body;
  /** Lists of the body that go out with what the record has beside the given entries. */
  readonly keep?: Keep;
  /** Arguments sent when the caller gives none, e.g. a page number the API insists on. */
  readonly defaults?: Readonly<Record<string, string | number | boolean>>;
  /** How it is told from its repetition; it is {@link idempotent} then. */
  readonly key?: Key;
  /** What is done in one request with many things, each of which may fail. */
  readonly bulk?: Bulk;
  readonly paging?: Paging;
  /** Dotted path of the payload inside the response; absent when the response is the payload. */
  readonly envelope?: string;
  /** What the payload is. Default: one record. */
  readonly returns?: Returns;
  /** Whether sending it twice has the same effect as once. Default: by HTTP method (RFC 9110, 9.2.2). */
  readonly idempotent?: boolean;
}

/** One operation of an API, its types aside. */
export interface UntypedOperation extends OperationShape {
  readonly of: ResourceShape;
  /** The convention this operation follows; its own members win. */
  readonly like?: OperationShape;
  /** Kinds of the path arguments that are not integers. */
  readonly ids?: Readonly<Record<string, ArgumentKind>>;
  /** Arguments that must be given, path ids aside. Default: what the resource asks of a whole record. */
  readonly required?: readonly string[] | undefined;
  /** Body members that hold a date-time, written in the API's format. Default: those of the resource's records. */
  readonly dates?: readonly string[] | undefined;
  /** Body members that are maps; a tool gives them as a list of `{ key, value }`. */
  readonly maps?: readonly string[];
}

/**
 * One operation of an API. Its data has an interface of its own: what a generic interface declares itself, `tsc` copies
 * for each operation.
 * @typeParam Params the arguments, path ids included
 * @typeParam Result what a call resolves to; for a listing, one item
 */
export interface Operation<in Params = never, out Result = unknown> extends UntypedOperation {
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
