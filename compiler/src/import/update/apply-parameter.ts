import type { SchemaNode } from "../../definition/types.js";
import { type EffectiveOperation, parameterMap } from "../../effective/operation.js";
import { parameterText } from "../infer/parameter-text.js";
import { stylesAs } from "./apply-contents.js";
import type { FactChange } from "./fact-change.js";
import { requireArgument } from "./change-requests.js";
import type { Outcome, UpdateContext } from "./context.js";
import { addItem, setValue } from "./edit-yaml.js";
import { type ParameterChange, placeOf } from "./parameter-place.js";
import { remove } from "./remove-parameter.js";
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
      return add(one, change, context);
    case "parameter-removed":
      return remove(one, change, all, context);
    case "parameter-required":
      return requireArgument(one, parameter.name, parameter.required, context);
    case "parameter-node":
      return changeSchema(one, change, all, context);
  }
}

function add(
  one: EffectiveOperation,
  { parameter: { name, node, required, in: place } }: ParameterChange,
  context: UpdateContext,
): Outcome {
  const { view, texts, fresh } = context;
  const key = place === "header" ? "header" : "query";
  const known = key === "query" ? parameterMap(one.definition.query) : (one.definition.header ?? {});
  if (Object.hasOwn(known, name)) return { done: "was there already" };
  const file = one.resource.file.path;
  const shared = view.index.project.integration.value.parameters?.[name];
  const adapted = fresh.adapted(node);
  const isShared = shared !== undefined && shared.type === adapted.type && shared.$ref === adapted.$ref;
  const value = isShared
    ? null
    : { ...adapted, description: parameterText(name, node, one.definition.pagination !== undefined).text };
  const path = ["operations", one.name, key];
  let text = texts.get(file) ?? "";
  const own = valueAt(text, path);
  if (Array.isArray(own)) {
    if (isShared) text = addItem(text, path, name);
    else
      text = setValue(text, path, {
        ...Object.fromEntries((own as string[]).map((each) => [each, null])),
        [name]: value,
      });
  } else text = setValue(text, [...path, name], value);
  if (required) text = addItem(text, ["operations", one.name, "required"], name);
  context.need(adapted);
  texts.set(file, text);
  return {};
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
  const place = placeOf(one, change, context);
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
  const { pagination = {} } = context.view.index.project.integration.value;
  const next = stylesAs(context.fresh.operation(operation)?.definition.pagination, context, context.fresh);
  return [one.definition.pagination, next].some((name) => {
    const style = name === undefined ? undefined : pagination[name];
    return style !== undefined && (style.parameter === parameter.name || style.size === parameter.name);
  });
}

/** Headers that the integration sends by itself. */
function isGivenOnce(name: string, { view }: UpdateContext): boolean {
  const { headers = {}, auth } = view.index.project.integration.value;
  const all = [...Object.keys(headers), ...(auth.api_key ? [auth.api_key.header] : [])];
  return all.some((header) => header.toLowerCase() === name.toLowerCase());
}
