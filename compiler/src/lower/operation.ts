import { bodyOf } from "../effective/body.js";
import { operationName, withNouns } from "../effective/names.js";
import type { EffectiveOperation } from "../effective/operation.js";
import type { Index } from "../effective/reference.js";
import { returnsOf } from "../effective/returns.js";
import type { Convention, Operation } from "../model/integration.js";
import { argumentMaker, type Arguments } from "./operation-arguments.js";
import { memberPaths, type MemberPaths } from "./member-paths.js";
import { lowerParams } from "./params.js";
import { shapeMaker } from "./shape.js";
import { asLink } from "./link.js";
import type { TypeTable } from "./type-table.js";

/** Lowers operations; what those have in common that follow a convention or send the same type is made once. */
export function operationLowering(
  index: Index,
  types: TypeTable,
  conventions: readonly Convention[],
): (operation: EffectiveOperation) => Operation {
  const argumentsOf = argumentMaker(index, types);
  const paths = memberPaths(types);
  const shapeOf = shapeMaker(index);
  const byName = new Map(conventions.map((convention) => [convention.name, convention]));
  return (operation) => {
    const { definition, name: method } = operation;
    const request = operation.request ?? { method: "GET", path: "/" };
    const args = argumentsOf(operation);
    const all = args.body.length === 0 ? args.outer : [...args.outer, ...args.body];
    const returns = returnsOf(operation);
    const convention = byName.get(operation.convention ?? "");
    const body = bodyOf(operation);
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
      args: all,
      ...lowerParams(types, operation, all, convention),
      returns: { kind: returns.kind, ...(returns.node && { node: types.node(returns.node, "read") }) },
      ...(operation.convention !== undefined && { convention: operation.convention }),
      shape: shapeOf(definition, { method: request.method, args, body, returns: returns.kind }),
      data: dataOf(paths, args),
      ...(definition.long !== undefined && { long: definition.long }),
      examples: operation.tool?.examples ?? [],
      filters: Object.entries(definition.filters ?? {}).flatMap(([path, text]) => {
        const { link } = asLink(index, text);
        return link ? [{ path, ...link }] : [];
      }),
    };
  };
}

function dataOf(paths: MemberPaths, { outer, body }: Arguments): Operation["data"] {
  const ids = outer.filter((one) => one.in === "path" && one.kind !== "integer");
  const required = [...outer.filter((one) => one.in !== "path"), ...body].filter((one) => one.required);
  const dates = paths.dates(body);
  const maps = paths.maps(body);
  return {
    ...(ids.length > 0 && { ids: Object.fromEntries(ids.map(({ name, kind }) => [name, kind])) }),
    ...(required.length > 0 && { required: required.map(({ name }) => name) }),
    ...(dates.length > 0 && { dates }),
    ...(maps.length > 0 && { maps }),
  };
}
