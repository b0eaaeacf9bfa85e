import type { Definition } from "../definition/project.js";
import type { OperationDefinition, SchemaNode } from "../definition/types.js";
import type { Path } from "../definition/yaml.js";
import type { Index } from "../effective/reference.js";
import { writtenOperations } from "./written-operation.js";

/** A schema node and where it is written. */
export interface SchemaPlace {
  readonly node: SchemaNode;
  readonly file: Definition<unknown>;
  /** The place of the schema it is a part of; absent for the outermost. */
  readonly outer?: SchemaPlace;
  /** The way from there, or from the top of the file. */
  readonly steps: Path;
}

/** The path of a schema node in its file. Only mistakes need it, so it is not kept. */
export function pathOf({ outer, steps }: SchemaPlace): Path {
  return outer ? [...pathOf(outer), ...steps] : steps;
}

const known = new WeakMap<Index, readonly SchemaPlace[]>();

/** Every schema node of an integration, named or not, outer ones first. */
export function schemaPlaces(index: Index): readonly SchemaPlace[] {
  const found = known.get(index);
  if (found) return found;
  const places: SchemaPlace[] = [];
  for (const root of rootPlaces(index)) collect(root, places);
  known.set(index, places);
  return places;
}

const NOTHING_INSIDE: readonly SchemaPlace[] = [];

/** The schema nodes inside a node, one level down. */
export function innerPlaces(outer: SchemaPlace): readonly SchemaPlace[] {
  const { properties, items, anyOf, additionalProperties } = outer.node;
  if (!properties && !items && !anyOf && typeof additionalProperties !== "object") return NOTHING_INSIDE;
  const at = (node: SchemaNode, steps: Path): SchemaPlace => ({ node, file: outer.file, outer, steps });
  return [
    ...Object.entries(properties ?? {}).map(([name, member]) => at(member, ["properties", name])),
    ...(items ? [at(items, ["items"])] : []),
    ...(anyOf ?? []).map((branch, position) => at(branch, ["anyOf", position])),
    ...(typeof additionalProperties === "object" ? [at(additionalProperties, ["additionalProperties"])] : []),
  ];
}

/** What a schema node is called in a message: `"Ticket.board.name"`. */
export function placeName(place: SchemaPlace): string {
  const names = pathOf(place).filter((step) => typeof step === "string" && !KEYWORDS.has(step));
  const isSchemaFile = place.file.file.path.includes("/schemas/");
  return `"${(isSchemaFile ? names : names.slice(-2)).join(".")}"`;
}

const KEYWORDS = new Set([
  "properties",
  "items",
  "anyOf",
  "additionalProperties",
  "operations",
  "conventions",
  "parameters",
  "path",
  "query",
  "header",
  "body",
  "returns",
  "json",
  "json-patch",
  "multipart",
  "one",
  "many",
]);

function collect(place: SchemaPlace, places: SchemaPlace[]): void {
  places.push(place);
  for (const inner of innerPlaces(place)) collect(inner, places);
}

function* rootPlaces(index: Index): Iterable<SchemaPlace> {
  const { integration, resources, schemas } = index.project;
  for (const file of schemas) yield* nodesIn(file, file.value, []);
  yield* nodesIn(integration, integration.value.parameters, ["parameters"]);
  for (const resource of resources) yield* nodesIn(resource, resource.value.path, ["path"]);
  for (const { definition, file, path } of writtenOperations(index)) {
    for (const key of ["path", "query", "header"] as const) yield* nodesIn(file, definition[key], [...path, key]);
    yield* nodesIn(file, bodySchemas(definition), [...path, "body"]);
    if (typeof definition.returns === "object") yield* nodesIn(file, definition.returns, [...path, "returns"]);
  }
}

/** The members of a body that are schemas. */
export function bodySchemas({ body }: OperationDefinition): Readonly<Record<string, string | SchemaNode>> {
  if (typeof body !== "object") return {};
  const members = ["json", "json-patch", "multipart", "items"] as const;
  return Object.fromEntries(members.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));
}

function* nodesIn(file: Definition<unknown>, map: object | undefined, path: Path): Iterable<SchemaPlace> {
  if (Array.isArray(map)) return;
  for (const [name, node] of Object.entries(map ?? {}) as [string, SchemaNode | string | null][]) {
    if (typeof node === "object" && node !== null) yield { node, file, steps: [...path, name] };
  }
}
