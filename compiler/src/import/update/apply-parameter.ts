import type { SchemaNode } from "../../definition/types.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import { addParameter } from "./add-parameter.js";
import type { FactChange } from "./fact-change.js";
import { requireArgument } from "./change-requests.js";
import type { Outcome, UpdateContext } from "./context.js";
import type { DefinitionsView } from "./definitions-view.js";
import { setValue } from "./edit-yaml.js";
import { type ParameterChange, placeOfParameter } from "./parameter-place.js";
import { removeParameter } from "./remove-parameter.js";
import { updateNode } from "./update-node.js";
import { valueAt } from "./yaml-nodes.js";

/** Changes a parameter of one operation. */
export function changeParameter(change: ParameterChange, all: readonly FactChange[], context: UpdateContext): Outcome {
  const one = context.view.operation(change.operation);
  if (!one) return { conflict: "the definitions do not have the operation" };
  const { parameter } = change;
  if (isGivenOnce(parameter.name, context)) return { done: "the account gives it once" };
  if (parameter.in === "query" && isPaging(one, change, context)) return { done: "paging takes its place" };
  switch (change.kind) {
    case "parameter-added":
      return addParameter(one, change, context);
    case "parameter-removed":
      return removeParameter(one, change, all, context);
    case "parameter-required":
      return requireArgument(one, parameter.name, parameter.required, context);
    case "parameter-node":
      return changeSchema(one, change, all, context);
  }
}

function changeSchema(
  one: EffectiveOperation,
  change: FactChange & { readonly kind: "parameter-node" },
  all: readonly FactChange[],
  context: UpdateContext,
): Outcome {
  const { view, texts, fresh } = context;
  const { parameter, aspect } = change;
  const [before, after] = [fresh.adapted(change.before), fresh.adapted(parameter.node)];
  const place = placeOfParameter(one, change, context);
  if (!place) return { conflict: "the definitions do not have it" };
  context.need(after);
  const isForAll = place.users.every((each) =>
    all.some(
      (other) =>
        other.kind === "parameter-node" &&
        other.aspect === aspect &&
        other.parameter.name === parameter.name &&
        view.operation(other.operation) === each,
    ),
  );
  if (place.users.length > 1 && !isForAll) {
    const path = ["operations", one.name, parameter.in, place.name];
    const file = one.resource.file.path;
    const own = valueAt(texts.get(file) ?? "", ["operations", one.name, parameter.in]);
    if (Array.isArray(own))
      texts.set(
        file,
        setValue(
          texts.get(file) ?? "",
          path.slice(0, -1),
          Object.fromEntries((own as string[]).map((each) => [each, null])),
        ),
      );
    const { description, link } = place.node;
    const value: SchemaNode = {
      ...after,
      ...(description !== undefined && { description }),
      ...(link !== undefined && aspect !== "type" && { link }),
    };
    texts.set(file, setValue(texts.get(file) ?? "", path, value));
    return {};
  }
  const current = (valueAt(texts.get(place.file) ?? "", place.path) ?? {}) as SchemaNode;
  const result = updateNode(texts.get(place.file) ?? "", place.path, current, before, after, aspect);
  if (!("text" in result)) return result;
  texts.set(place.file, result.text);
  return {};
}

/** Whether paging has the parameter already, or has it when the answer has changed too. */
function isPaging(one: EffectiveOperation, { operation, parameter }: ParameterChange, context: UpdateContext): boolean {
  const { name } = parameter;
  const styleIn = (view: DefinitionsView, style = "") => view.index.project.integration.value.pagination?.[style];
  const next = context.fresh.operation(operation)?.definition.pagination;
  return [styleIn(context.view, one.definition.pagination), styleIn(context.fresh.view, next)].some(
    (style) => style !== undefined && (style.parameter === name || style.size === name),
  );
}

/** Headers that the integration sends by itself. */
function isGivenOnce(name: string, { view }: UpdateContext): boolean {
  const { headers = {}, auth } = view.index.project.integration.value;
  const all = [...Object.keys(headers), ...(auth.api_key ? [auth.api_key.header] : [])];
  return all.some((header) => header.toLowerCase() === name.toLowerCase());
}
