import type { KindName } from "../../compiler/src/effective/argument-kind.js";
import type { ApiData, AuthData } from "../../compiler/src/model/api-data.js";
import type { OperationData } from "../../compiler/src/model/integration.js";
import type { BodyData, NextData, PagingData, ShapeData } from "../../compiler/src/model/shape-data.js";
import type {
  Api,
  Auth,
  Body,
  Operation,
  OperationShape,
  Paging,
  ResourceShape,
  VariableKind,
} from "../../runtime/src/index.js";
import * as runtime from "../../runtime/src/index.js";

// Operations as plain data, the way the model has them, for tests in which the names are easier to read and to vary.

/** An operation as plain data. */
export interface OperationAsData extends ShapeData, OperationData {
  readonly of: ResourceShape;
  readonly like?: ShapeData;
}

/** What a generated package says of such an operation. */
export function toOperation<P, R>({ of, like, ids, required, dates, maps, ...own }: OperationAsData): Operation<P, R> {
  return {
    of,
    ...(like && { like: toShape(like) }),
    ...(ids && { ids: mapValues(ids, (kind) => (kind === "string" ? runtime.segment : kinds[kind])) }),
    ...(required && { required }),
    ...(dates && { dates }),
    ...(maps && { maps }),
    ...toShape(own),
  };
}

function toShape({ query, body, paging, returns, ...own }: ShapeData): OperationShape {
  const arguments_ = { ...query, ...(paging && paging.in !== "body" && pagingArguments(paging, query)) };
  return {
    ...own,
    ...(Object.keys(arguments_).length > 0 && { query: mapValues(arguments_, (kind) => kinds[kind]) }),
    ...(body && { body: toBody(body) }),
    ...(paging && { paging: toPaging(paging) }),
    ...(returns && returns !== "one" && { returns: returned[returns] }),
  };
}

/** What a generated package says of such an API. */
export function toApi({ auth, variables, ...api }: ApiData): Api {
  return {
    ...api,
    ...(auth.kind !== "none" && { auth: toAuth(auth) }),
    ...(variables && { variables: mapValues(variables, (one) => ({ ...one, kind: variableKinds[one.kind] })) }),
  };
}

function toAuth(auth: Exclude<AuthData, { kind: "none" }>): Auth {
  if (auth.kind === "bearer") return { by: runtime.bearer, value: auth.token };
  const { kind, ...others } = auth;
  return { by: kind === "basic" ? runtime.basic : runtime.header, ...others };
}

function toBody({ kind, ...others }: BodyData): Body {
  const as = {
    json: runtime.json,
    "json-patch": runtime.jsonPatch,
    argument: runtime.wholeBody,
    multipart: runtime.multipart,
  };
  return { as: as[kind], ...others };
}

function toPaging({ style, in: place, next, headers, ...others }: PagingData): Paging {
  return {
    ...others,
    ...(place === "body" && { in: style === "page" ? runtime.pageInBody : runtime.cursorInBody }),
    ...(headers && {
      headers: Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value])),
    }),
    ...toNext(next),
  };
}

function toNext(next: NextData): Pick<Paging, "next" | "at"> {
  if (typeof next === "string") return { next: next === "full-page" ? runtime.fullPage : runtime.linkHeader };
  if ("cursor" in next) return { next: runtime.nextCursor, at: next.cursor };
  return { next: runtime.hasMore, at: "pages" in next ? next.pages : next.more };
}

function pagingArguments({ parameter, size, style }: PagingData, query: ShapeData["query"]): Record<string, KindName> {
  return {
    [parameter]: query?.[parameter] ?? (style === "page" ? "integer" : "string"),
    ...(size !== undefined && { [size]: "integer" as const }),
  };
}

function mapValues<T, R>(map: Readonly<Record<string, T>>, change: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

const kinds = {
  string: runtime.text,
  integer: runtime.integer,
  number: runtime.number,
  boolean: runtime.boolean,
  date: runtime.date,
  "date-time": runtime.dateTime,
  comma: runtime.comma,
  repeat: runtime.repeat,
};

const returned = { many: runtime.many, none: runtime.none, text: runtime.plainText, binary: runtime.binary };

const variableKinds: Readonly<Record<"host" | "label", VariableKind>> = { host: runtime.host, label: runtime.label };
