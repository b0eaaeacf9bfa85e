import type { OperationDefinition, Pagination } from "../definition/types.js";
import type { KindName } from "../effective/argument-kind.js";
import type { HttpMethod } from "../effective/request.js";
import type { Index } from "../effective/reference.js";
import type { Argument } from "../model/integration.js";
import type { BodyData, PagingData, ShapeData } from "../model/shape-data.js";
import { snakeCase } from "../text/casing.js";
import type { BodyDefinition } from "../effective/body.js";
import type { Arguments } from "./operation-arguments.js";
import { paginationOf } from "./paging.js";

/** What beside its definition decides an operation's shape. */
interface Shaped {
  readonly method: HttpMethod | undefined;
  readonly args: Arguments;
  readonly body: BodyDefinition | undefined;
  readonly returns: NonNullable<ShapeData["returns"]>;
}

/** Makes shapes; all operations of one definition have the same, unless their bodies name the files in them. */
export function shapeMaker(index: Index): (definition: OperationDefinition, shaped: Shaped) => ShapeData {
  const known = new Map<string, WeakMap<OperationDefinition, ShapeData>>();
  return (definition, shaped) => {
    const { body, returns } = shaped;
    if (body?.kind === "multipart") return lowerShape(index, definition, shaped);
    // Without a model, a definition neither returns nor sends what it does with one.
    const key = `${returns} ${body?.kind ?? ""}`;
    const shapes = known.get(key) ?? new WeakMap<OperationDefinition, ShapeData>();
    known.set(key, shapes);
    let shape = shapes.get(definition);
    if (!shape) shapes.set(definition, (shape = lowerShape(index, definition, shaped)));
    return shape;
  };
}

/** The part of an operation's data that operations of the same convention share. */
export function lowerShape(
  index: Index,
  definition: OperationDefinition,
  { method, args, body, returns }: Shaped,
): ShapeData {
  const { pagination } = definition;
  const paging = paginationOf(index, definition);
  const { idempotent, idempotency_key: key } = definition;
  const { outcomes } = index.project.integration.value;
  const inQuery = args.outer.filter((one) => one.in === "query" || (one.in === "paging" && paging?.in !== "body"));
  const defaults = defaultsOf(definition, args.outer, paging);
  const header = Object.keys(definition.header ?? {});
  return {
    ...(method && { method }),
    ...(inQuery.length > 0 && {
      query: { ...Object.fromEntries(inQuery.map(({ name, kind }) => [name, kind])), ...otherQuery(paging) },
    }),
    ...(header.length > 0 && { header: Object.fromEntries(header.map((name) => [snakeCase(name), name])) }),
    ...(body && { body: lowerBody(body, args.body) }),
    ...(body && definition.keep && { keep: definition.keep }),
    ...(Object.keys(defaults).length > 0 && { defaults }),
    ...(key && { key }),
    ...(definition.bulk !== undefined && outcomes && { bulk: { argument: definition.bulk, ...outcomes } }),
    ...(paging && pagination !== undefined && { paging: { name: pagination, ...lowerPaging(paging) } }),
    ...(definition.envelope !== undefined && { envelope: definition.envelope }),
    ...(returns !== "one" && { returns }),
    ...((idempotent ?? key) !== undefined && { idempotent: idempotent ?? true }),
  };
}

function lowerBody(body: BodyDefinition, args: readonly Argument[]): BodyData {
  if (body.kind === "argument") {
    return { kind: "argument", name: body.argument ?? "items", empty: body.node.items ? [] : {} };
  }
  if (body.kind === "json") return { kind: "json", ...(body.ids && { ids: body.ids }) };
  if (body.kind === "json-patch") return { kind: "json-patch" };
  const isFile = ({ node }: Argument) => node.format === "binary" || node.items?.format === "binary";
  return { kind: "multipart", files: args.filter(isFile).map(({ name }) => name) };
}

/** The parameters of other paging styles: whoever chooses one goes on by cursor, so they are no arguments. */
function otherQuery(paging: Pagination | undefined): Record<string, KindName> {
  const styles = Object.values(paging?.others ?? {});
  return Object.fromEntries(
    styles.flatMap(({ style, parameter, size }): [string, KindName][] => [
      [parameter, style === "page" ? "integer" : "string"],
      ...(size === undefined ? [] : [[size, "integer"] as [string, KindName]]),
    ]),
  );
}

function lowerPaging(paging: Pagination): PagingData {
  return {
    style: paging.style,
    parameter: paging.parameter,
    ...(paging.size !== undefined && { size: paging.size }),
    ...(paging.default !== undefined && { defaultSize: paging.default }),
    ...(paging.max !== undefined && { maxSize: paging.max }),
    ...(paging.first !== undefined && { first: paging.first }),
    ...(paging.in === "body" && { in: "body" as const }),
    next: paging.next as PagingData["next"],
    ...(paging.headers && { headers: paging.headers }),
    ...(paging.refuses && { refuses: paging.refuses }),
    ...(paging.others && {
      others: Object.fromEntries(Object.entries(paging.others).map(([name, other]) => [name, lowerPaging(other)])),
    }),
  };
}

/** What goes out when the caller says nothing: values the API insists on although it has a default for them. */
function defaultsOf(definition: OperationDefinition, args: readonly Argument[], paging: Pagination | undefined) {
  const defaults: Record<string, string | number | boolean> = {};
  for (const { name, in: place, node } of args) {
    const { default: value } = node;
    const isScalar = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    if ((place === "query" || place === "header") && definition.required?.includes(name) && isScalar)
      defaults[name] = value;
  }
  if (paging?.always) defaults[paging.parameter] = paging.first ?? 1;
  return defaults;
}
