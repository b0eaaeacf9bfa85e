import type { SchemaNode } from "../../definition/types.js";
import type { Path } from "../../definition/yaml.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import { parameterMap } from "../../effective/request.js";
import { OFTEN } from "../infer/mine-conventions.js";
import { parameterText } from "../infer/parameter-text.js";
import type { UpdateContext, Outcome } from "./context.js";
import { addItem, setValue } from "./edit-yaml.js";
import type { ParameterChange } from "./parameter-place.js";
import { valueAt } from "./yaml-nodes.js";

/**
 * Adds a parameter with the text and link that an import gives it: to the convention when all that follow it get the
 * same, and once for all when many operations do.
 */
export function addParameter(one: EffectiveOperation, change: ParameterChange, context: UpdateContext): Outcome {
  const { view, texts, changes } = context;
  const { name, in: place, required } = change.parameter;
  const key = place === "header" ? "header" : "query";
  const known = key === "query" ? parameterMap(one.definition.query) : (one.definition.header ?? {});
  if (Object.hasOwn(known, name)) return { done: "was there already" };
  const adding = changes.adding(change.parameter);
  const node = imported(change, key, context);
  context.need(node);
  const value = isShared(name, node, adding.size >= OFTEN, context) ? null : node;
  const { convention } = one;
  const isForAll =
    convention !== undefined &&
    view.index.operations.every((each) => each.convention !== convention || adding.has(each));
  const file = isForAll ? view.index.project.integration.file.path : one.resource.file.path;
  const base = isForAll ? ["conventions", convention] : ["operations", one.name];
  let text = withParameter(texts.get(file) ?? "", [...base, key], name, value);
  const listed = valueAt(text, [...base, "required"]);
  if (required && !(Array.isArray(listed) && listed.includes(name))) text = addItem(text, [...base, "required"], name);
  texts.set(file, text);
  return {};
}

/** The parameter as an import of the new document has it. */
function imported(
  { operation, parameter }: ParameterChange,
  key: "query" | "header",
  { fresh }: UpdateContext,
): SchemaNode {
  const { name, node } = parameter;
  const found = fresh.operation(operation)?.definition;
  const said = (key === "query" ? parameterMap(found?.query) : found?.header)?.[name];
  const shared = fresh.view.index.project.integration.value.parameters?.[name];
  const told = said ?? (said === null ? shared : undefined);
  return fresh.adapted(told ?? { ...node, description: parameterText(name, node, found?.pagination !== undefined) });
}

/** Whether the definitions say the parameter once for all; what many operations get now is said so from now on. */
function isShared(name: string, node: SchemaNode, isOften: boolean, { view, texts }: UpdateContext): boolean {
  const file = view.index.project.integration.file.path;
  const text = texts.get(file) ?? "";
  const known = valueAt(text, ["parameters", name]) as SchemaNode | undefined;
  if (!known && isOften) texts.set(file, setValue(text, ["parameters", name], node));
  return known ? known.type === node.type && known.$ref === node.$ref : isOften;
}

function withParameter(text: string, path: Path, name: string, value: SchemaNode | null): string {
  const own = valueAt(text, path) as readonly string[] | Readonly<Record<string, unknown>> | undefined;
  if (Array.isArray(own) || (own === undefined && value === null && path.at(-1) === "query")) {
    if (value === null) return own?.includes(name) ? text : addItem(text, path, name);
    return setValue(text, path, { ...parameterMap(own as string[]), [name]: value });
  }
  return own && Object.hasOwn(own, name) ? text : setValue(text, [...path, name], value);
}
