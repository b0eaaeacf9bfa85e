import type { KindName } from "../../effective/argument-kind.js";
import type { ApiData, AuthData } from "../../model/api-data.js";
import type { OperationData } from "../../model/integration.js";
import type { BodyData, NextData, PagingData, ShapeData } from "../../model/shape-data.js";
import { Name } from "../print/typescript.js";
import { conventionConstant, pagingConstant } from "../../effective/names.js";
import { relativeSpecifier, type Import } from "./modules.js";

/**
 * An export of the runtime inside data. Generated data refers to the functions it needs, so that a bundler keeps those
 * and no others.
 */
export class Reference extends Name {}

/** An export of `conventions.ts` inside data: what is said once for many operations. */
export class Shared extends Name {}

/** A convention inside data. */
export function convention(name: string): Shared {
  return new Shared(conventionConstant(name));
}

/**
 * What a module with this data imports.
 * @param module its path below `src/` without extension
 */
export function importsOfData(data: unknown, module: string): Import[] {
  if (data instanceof Reference) return [{ from: "@toolwright/runtime", name: data.text, isType: false }];
  if (data instanceof Shared) {
    return module === CONVENTIONS
      ? []
      : [{ from: relativeSpecifier(module, CONVENTIONS), name: data.text, isType: false }];
  }
  if (typeof data !== "object" || data === null) return [];
  return Object.values(data).flatMap((member) => importsOfData(member, module));
}

const CONVENTIONS = "conventions";

/** What is named in an operation's shape, as references. */
export function shapeValue(
  { query, body, keep, key, bulk, paging, returns, ...others }: ShapeData,
  record?: "whole" | "part" | undefined,
): object {
  const { name, path, method, header, ...last } = others;
  return {
    ...defined({ name, path, method }),
    ...(query && { query: mapValues(query, kindOf) }),
    ...defined({ header }),
    ...(body && { body: { ...bodyValue(body), ...defined({ record }) } }),
    ...(keep && { keep: { as: new Reference("keepEntries"), lists: keep } }),
    ...(key && { key: { as: new Reference("keyed"), ...key } }),
    ...(bulk && { bulk: { as: new Reference("outcomes"), ...bulk } }),
    ...(paging && { paging: new Shared(pagingConstant(paging.name)) }),
    ...last,
    ...(returns && { returns: new Reference(RETURNS[returns]) }),
  };
}

/** What is named in the rest of an operation's data, as references. */
export function dataValue({ ids, ...others }: OperationData): object {
  // Of all that stands in a path only texts can lead elsewhere.
  const inPath = (kind: KindName) =>
    /^(string|expression|comma|repeat)$/.test(kind) ? new Reference("segment") : kindOf(kind);
  return { ...(ids && { ids: mapValues(ids, inPath) }), ...others };
}

/** What is named in what all operations share, as references. */
export function apiValue({ auth, variables, discovery: _, ...api }: ApiData): object {
  const { name, server, ...others } = api;
  return {
    name,
    server,
    ...(variables && {
      variables: mapValues(variables, (one) => ({ ...one, kind: new Reference(VARIABLES[one.kind]) })),
    }),
    ...(auth.kind !== "none" && { auth: authValue(auth) }),
    ...others,
  };
}

function authValue(auth: Exclude<AuthData, { kind: "none" }>): object {
  const { kind, ...others } = auth;
  const by = new Reference(kind);
  return kind === "bearer" ? { by, value: auth.token } : { by, ...others };
}

function bodyValue({ kind, ...others }: BodyData): object {
  return { as: new Reference(BODIES[kind]), ...others };
}

/** What is named in a way of paging, as references. */
export function pagingValue({
  style,
  in: place,
  next,
  headers,
  others: kinds,
  defaultSize,
  ...others
}: PagingData): object {
  const lowerCase = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    ...others,
    ...(countsItems(next) && defined({ defaultSize })),
    ...(place === "body" && { in: new Reference(style === "page" ? "pageInBody" : "cursorInBody") }),
    ...nextValue(next),
    ...(headers && { headers: Object.fromEntries(lowerCase) }),
    ...(kinds && { others: mapValues(kinds, pagingValue) }),
  };
}

/** Whether the number of a page's items may tell that another follows. */
function countsItems(next: NextData): boolean {
  return typeof next === "string" ? next === "full-page" : !("cursor" in next);
}

function nextValue(next: NextData): object {
  if (typeof next === "string") return { next: new Reference(next === "full-page" ? "fullPage" : "linkHeader") };
  if ("cursor" in next) return { next: new Reference("nextCursor"), at: next.cursor };
  return { next: new Reference("hasMore"), at: "pages" in next ? next.pages : next.more };
}

function kindOf(kind: KindName): Reference {
  return new Reference(KINDS[kind]);
}

function mapValues<T>(map: Readonly<Record<string, T>>, change: (value: T) => unknown): object {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

function defined(members: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

const KINDS = {
  string: "text",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  date: "date",
  "date-time": "dateTime",
  comma: "comma",
  repeat: "repeat",
  expression: "expression",
};

const VARIABLES = { host: "host", label: "label", segment: "pathSegment" };

const BODIES = { json: "json", "json-patch": "jsonPatch", argument: "wholeBody", multipart: "multipart" };

const RETURNS = { one: "one", many: "many", none: "none", text: "plainText", binary: "binary" };
