import type { SchemaNode } from "../definition/types.js";
import type { EffectiveOperation } from "../effective/operation.js";
import type { Index } from "../effective/reference.js";
import { bodyOf } from "../effective/body.js";
import type { Tool } from "../model/integration.js";
import type { Span } from "../source/span.js";
import { bodyMember, outerArguments, outerSpan, type OuterArgument } from "./argument-place.js";
import { innerPlaces, pathOf, placeName, type SchemaPlace } from "./schema-place.js";

/** Where an argument of a tool, or a member of one, is written, and what it is called there. */
export interface InputPlace {
  readonly name: string;
  readonly span: Span;
  /** Whether one of the schemas on the way to it leads back to itself. */
  readonly isCircular: boolean;
}

/** Follows the names that lead to a member of a tool's input back to the definitions. */
export function inputPlace(
  index: Index,
  tool: Pick<Tool, "operation" | "variantOperations">,
  path: readonly string[],
): InputPlace {
  const [first = "", ...rest] = path;
  const ids = [tool.operation, ...tool.variantOperations.map(({ operation }) => operation)];
  for (const operation of ids.flatMap((id) => index.operation.get(id) ?? [])) {
    const outer = outerArguments(index, operation).find(({ name }) => name === first);
    if (outer) return outerPlace(index, operation, outer, path);
    if (!bodyMember(index, operation, first)) continue;
    const found = follow(index, bodyPlace(operation), bodyOf(operation)?.argument === undefined ? path : rest);
    const { place } = found;
    const at = pathOf(place);
    const span = at.length === 0 ? operation.place() : place.file.keySpan(at);
    return { name: placeName(place), span, isCircular: isCircular(index, found) };
  }
  const operation = index.operation.get(tool.operation);
  const span = operation?.place() ?? index.project.integration.keySpan([]);
  return { name: `"${path.join(".")}"`, span, isCircular: false };
}

function outerPlace(
  index: Index,
  operation: EffectiveOperation,
  argument: OuterArgument,
  path: readonly string[],
): InputPlace {
  const written = parameterPlace(index, operation, argument.node);
  const span = outerSpan(index, operation, argument);
  if (!written) return { name: `"${operation.id}.${path.join(".")}"`, span, isCircular: false };
  const found = follow(index, written, path.slice(1));
  const { place } = found;
  return { name: placeName(place), span: place.file.keySpan(pathOf(place)), isCircular: isCircular(index, found) };
}

/** Where the schema of a path, query or header parameter is written, if anywhere. */
export function parameterPlace(
  index: Index,
  { resource, name, convention }: EffectiveOperation,
  node: SchemaNode,
): SchemaPlace | undefined {
  const { integration } = index.project;
  const said = resource.value.operations?.[name];
  const inherited = convention === undefined ? undefined : integration.value.conventions[convention];
  const maps = [
    ...(["path", "query", "header"] as const).map((key) => ({
      map: said?.[key],
      file: resource,
      path: ["operations", name, key],
    })),
    { map: resource.value.path, file: resource, path: ["path"] },
    ...(["path", "query", "header"] as const).map((key) => ({
      map: inherited?.[key],
      file: integration,
      path: ["conventions", convention ?? "", key],
    })),
    { map: integration.value.parameters, file: integration, path: ["parameters"] },
  ];
  for (const { map, file, path } of maps) {
    const found = Object.entries(map ?? {}).find(([, one]) => one === node);
    if (found) return { node, file, steps: [...path, found[0]] };
  }
  return undefined;
}

function bodyPlace(operation: EffectiveOperation): SchemaPlace {
  const { resource, name } = operation;
  const body = bodyOf(operation);
  const said = resource.value.operations?.[name]?.body;
  const node = body?.node ?? {};
  if (typeof said !== "object")
    return { node, file: resource, steps: said === undefined ? ["model"] : ["operations", name, "body"] };
  const key = (["json", "json-patch", "multipart", "array"] as const).find((one) => said[one] !== undefined);
  return { node, file: resource, steps: ["operations", name, "body", ...(key === undefined ? [] : [key])] };
}

/** A place, and the names of the schemas that lead to it, from the outside in. */
interface Followed {
  readonly place: SchemaPlace;
  readonly chain: readonly string[];
}

/** Goes from a schema to a member of a member; stays where a name leads nowhere. */
function follow(index: Index, from: SchemaPlace, names: readonly string[]): Followed {
  let found: Followed = { place: from, chain: [] };
  for (const name of names) found = memberPlace(index, found, name, 0) ?? found;
  return found;
}

function memberPlace(index: Index, { place, chain }: Followed, name: string, depth: number): Followed | undefined {
  if (depth > 16) return undefined;
  const inner = innerPlaces(place);
  const own = inner.find(({ steps: [keyword, member] }) => keyword === "properties" && member === name);
  if (own) return { place: own, chain };
  const target = place.node.$ref === undefined ? undefined : namedPlace(index, place.node.$ref);
  const same = [
    ...(target ? [{ place: target, chain: [...chain, place.node.$ref ?? ""] }] : []),
    ...inner
      .filter(({ steps: [keyword] }) => keyword === "items" || keyword === "anyOf")
      .map((one) => ({ place: one, chain })),
  ];
  for (const one of same) {
    const found = memberPlace(index, one, name, depth + 1);
    if (found) return found;
  }
  // A tool has the entries of a map as `key` and `value`.
  const value = inner.find(({ steps: [keyword] }) => keyword === "additionalProperties");
  return value && name === "value" ? { place: value, chain } : undefined;
}

/** The place of a member of a named schema, or of a member of one; `undefined` when a name leads nowhere. */
export function memberOfSchema(index: Index, schema: string, names: readonly string[]): SchemaPlace | undefined {
  const start = namedPlace(index, schema);
  let found: Followed | undefined = start && { place: start, chain: [] };
  for (const name of names) found = found && memberPlace(index, found, name, 0);
  return found?.place;
}

/** Whether a schema stands twice on the way to a place, or inside itself at its end. */
function isCircular(index: Index, { place, chain }: Followed): boolean {
  return new Set(chain).size < chain.length || returnsTo(index, place.node, chain);
}

function returnsTo(index: Index, { $ref, items, anyOf = [] }: SchemaNode, chain: readonly string[]): boolean {
  if ($ref !== undefined && chain.includes($ref)) return true;
  const target = $ref === undefined ? undefined : index.schema.get($ref)?.node;
  if (target && returnsTo(index, target, [...chain, $ref ?? ""])) return true;
  return [...(items ? [items] : []), ...anyOf].some((inner) => returnsTo(index, inner, chain));
}

function namedPlace({ project, schema }: Index, name: string): SchemaPlace | undefined {
  const entry = schema.get(name);
  const file = project.schemas.find((one) => one.file.path === entry?.file);
  return entry && file ? { node: entry.node, file, steps: [name] } : undefined;
}
