import type { Definition } from "../definition/project.js";
import type { ResourceDefinition } from "../definition/types.js";
import { className, nouns, operationName, propertyName, withNouns } from "../effective/names.js";
import type { EffectiveOperation } from "../effective/operation.js";
import type { Index } from "../effective/reference.js";
import type { Argument, Convention, Operation, Resource } from "../model/integration.js";
import { kebabCase } from "../text/casing.js";
import { asLink, lowerArguments } from "./argument.js";
import { bodyOf } from "../effective/body.js";
import { memberPaths, type MemberPaths } from "./member-paths.js";
import { lowerParams } from "./params.js";
import { lowerRecords } from "./record.js";
import { returnsOf } from "../effective/returns.js";
import { lowerShape } from "./shape.js";
import type { TypeTable } from "./type-table.js";

/** The resources and their operations, in the order of their files. */
export function lowerResources(index: Index, types: TypeTable, conventions: readonly Convention[]): Resource[] {
  const paths = memberPaths(types);
  return index.project.resources.map((resource) => {
    const { resource: name, about, collection, item } = resource.value;
    const operations = (index.inResource.get(name) ?? []).map((one) =>
      lowerOperation(index, types, conventions, paths, one),
    );
    return {
      name,
      className: className(name),
      property: propertyName(name),
      ...(collection !== undefined && { collection }),
      ...(item !== undefined && { item }),
      fileName: kebabCase(name),
      about,
      ...nouns(resource.value),
      tags: tagsOf(resource),
      source: resource.file.path,
      operations,
      ...lowerRecords(index, types, resource.value, operations),
    };
  });
}

/** The folders between `resources/` and the file. */
function tagsOf({ file }: Definition<ResourceDefinition>): string[] {
  const folders = file.path.split("/").slice(0, -1);
  return folders.slice(folders.indexOf("resources") + 1);
}

function lowerOperation(
  index: Index,
  types: TypeTable,
  conventions: readonly Convention[],
  paths: MemberPaths,
  operation: EffectiveOperation,
): Operation {
  const { definition, name: method } = operation;
  const request = operation.request ?? { method: "GET", path: "/" };
  const args = lowerArguments(index, types, operation);
  const returns = returnsOf(operation);
  const convention = conventions.find(({ name }) => name === operation.convention);
  const body = bodyOf(operation);
  const shape = lowerShape(index, definition, { method: request.method, args, body, returns: returns.kind });
  const effect =
    definition.effect ?? (request.method === "GET" ? "read" : request.method === "DELETE" ? "destructive" : "write");
  return {
    id: operation.id,
    method,
    name: operationName(operation.resource.value, method),
    about: withNouns(definition.about ?? "", operation.resource.value),
    ...(definition.deprecated !== undefined && { deprecated: definition.deprecated }),
    effect,
    idempotent:
      definition.idempotent ?? (request.method === "GET" || request.method === "PUT" || request.method === "DELETE"),
    http: request,
    args,
    ...lowerParams(types, operation, args, convention),
    returns: { kind: returns.kind, ...(returns.node && { node: types.node(returns.node, "read") }) },
    ...(operation.convention !== undefined && { convention: operation.convention }),
    shape,
    data: dataOf(paths, args),
    examples: operation.tool?.examples ?? [],
    filters: Object.entries(definition.filters ?? {}).flatMap(([path, text]) => {
      const { link } = asLink(index, text);
      return link ? [{ path, ...link }] : [];
    }),
  };
}

function dataOf({ dates: findDates, maps: findMaps }: MemberPaths, args: readonly Argument[]): Operation["data"] {
  const ids = args
    .filter((one) => one.in === "path" && one.kind !== "integer")
    .map(({ name, kind }) => [name, kind] as const);
  const required = args.filter((one) => one.required && one.in !== "path").map(({ name }) => name);
  const body = args.filter((one) => one.in === "body");
  const dates = body.flatMap(({ name, node }) => findDates(node).map((path) => `${name}${path}`));
  const maps = body.flatMap(({ name, node }) => findMaps(node).map((path) => `${name}${path}`));
  return {
    ...(ids.length > 0 && { ids: Object.fromEntries(ids) }),
    ...(required.length > 0 && { required }),
    ...(dates.length > 0 && { dates }),
    ...(maps.length > 0 && { maps }),
  };
}
