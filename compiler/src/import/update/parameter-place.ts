import type { SchemaNode } from "../../definition/types.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import { parameterMap, placeholders } from "../../effective/request.js";
import type { FactChange } from "./fact-change.js";
import type { UpdateContext } from "./context.js";
import { valueAt } from "./yaml-nodes.js";

export type ParameterChange = FactChange & {
  readonly kind: "parameter-added" | "parameter-removed" | "parameter-required" | "parameter-node";
};

interface ParameterPlace {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly node: SchemaNode;
  readonly name: string;
  /** Operations that have the parameter from there. */
  readonly users: readonly EffectiveOperation[];
}

/** Where the schema of a parameter is written. */
export function placeOfParameter(
  one: EffectiveOperation,
  { operation, parameter }: ParameterChange,
  { view, texts }: UpdateContext,
): ParameterPlace | undefined {
  const file = one.resource.file.path;
  const integration = view.index.project.integration;
  const name =
    parameter.in === "path"
      ? (placeholders(one.request?.path ?? "")[placeholders(operation.path).indexOf(parameter.name)] ?? parameter.name)
      : parameter.name;
  const text = texts.get(file) ?? "";
  const at = (
    path: readonly (string | number)[],
    users: readonly EffectiveOperation[],
    where = file,
  ): ParameterPlace | undefined => {
    const node = valueAt(where === file ? text : (texts.get(where) ?? ""), path);
    return typeof node === "object" && node !== null && !Array.isArray(node)
      ? { file: where, path, node: node as SchemaNode, name, users }
      : undefined;
  };
  const own = at(["operations", one.name, parameter.in, name], [one]);
  if (own) return own;
  const takers = (isTaking: (each: EffectiveOperation) => boolean) => view.index.operations.filter(isTaking);
  if (parameter.in === "path") {
    const inResource = at(
      ["path", name],
      takers((each) => each.resource === one.resource && placeholders(each.request?.path ?? "").includes(name)),
    );
    if (inResource) return inResource;
  } else if (one.convention !== undefined) {
    const inConvention = at(
      ["conventions", one.convention, parameter.in, name],
      takers((each) => each.convention === one.convention),
      integration.file.path,
    );
    if (inConvention) return inConvention;
  }
  const isTaking = (each: EffectiveOperation) =>
    parameter.in === "path"
      ? placeholders(each.request?.path ?? "").includes(name) &&
        !each.definition.path?.[name] &&
        !each.resource.value.path?.[name]
      : parameterMap(each.definition.query)[name] === null;
  const shared = at(["parameters", name], takers(isTaking), integration.file.path);
  if (shared) return shared;
  if (parameter.in !== "path") return undefined;
  // An integer id that nobody describes.
  const every = takers(
    (each) => each.resource === one.resource && placeholders(each.request?.path ?? "").includes(name),
  );
  return { file, path: ["path", name], node: { type: "integer" }, name, users: every };
}
