import type { EffectiveOperation } from "../../effective/operation.js";
import { parameterMap } from "../../effective/request.js";
import type { FactChange } from "./fact-change.js";
import type { Outcome, UpdateContext } from "./context.js";
import { takesShared } from "./definitions-now.js";
import { followersOf } from "./definitions-view.js";
import { removeItem, removeKey } from "./edit-yaml.js";
import { leaveConvention } from "./leave-convention.js";
import { type ParameterChange, placeOfParameter } from "./parameter-place.js";
import { isWritten, WRITTEN } from "./words-of-people.js";
import { hasComment, hasValue, valueAt } from "./yaml-nodes.js";

const PRUNED = new Set(["query", "header", "path", "operations"]);

export function removeParameter(
  one: EffectiveOperation,
  change: ParameterChange,
  all: readonly FactChange[],
  context: UpdateContext,
): Outcome {
  const { view, texts } = context;
  const { name, in: place } = change.parameter;
  const key = place === "header" ? "header" : "query";
  const known = key === "query" ? parameterMap(one.definition.query) : (one.definition.header ?? {});
  if (!Object.hasOwn(known, name)) return { done: "was not there any more" };
  const tool = one.resource.value.operations?.[one.name]?.tool;
  if (typeof tool === "object" && tool.examples?.some((example) => Object.hasOwn(example, name)))
    return { conflict: `kept: an example of ${one.id} names it` };
  if (isWrittenAbout(one, change, context)) return { conflict: `kept: ${WRITTEN}` };
  const file = one.resource.file.path;
  const base = ["operations", one.name];
  const fromConvention =
    one.convention === undefined ? {} : view.index.project.integration.value.conventions[one.convention];
  const isInherited =
    key === "query"
      ? Object.hasOwn(parameterMap(fromConvention?.query), name)
      : Object.hasOwn(fromConvention?.header ?? {}, name);
  if (isInherited && one.convention !== undefined) {
    const followers = followersOf(view.index, one.convention, name);
    const isForAll = followers.every((each) =>
      all.some(
        (other) =>
          other.kind === "parameter-removed" &&
          other.parameter.name === name &&
          view.operation(other.operation) === each,
      ),
    );
    if (isForAll) removeFromConvention(one.convention, key, name, context);
    else leaveConvention(one, context);
  }
  let text = texts.get(file) ?? "";
  const own = valueAt(text, [...base, key]);
  if (Array.isArray(own)) text = removeItem(text, [...base, key], name);
  else if (hasValue(text, [...base, key, name]) || own !== undefined)
    text = removeKey(text, [...base, key, name], PRUNED);
  text = removeItem(text, [...base, "required"], name);
  text = removeItem(text, [...base, "tool", "fields"], name);
  texts.set(file, text);
  dropUnusedShared(name, context);
  return {};
}

function isWrittenAbout(one: EffectiveOperation, change: ParameterChange, context: UpdateContext): boolean {
  const at = placeOfParameter(one, change, context);
  const { view, operation } = context.stale();
  const { parameters, conventions } = view.index.project.integration.value;
  return (
    at !== undefined &&
    (isWritten(at.node, [operation(change.operation)?.definition, parameters, conventions]) ||
      hasComment(context.texts.get(at.file) ?? "", at.path))
  );
}

function removeFromConvention(
  convention: string,
  key: "query" | "header",
  name: string,
  { view, texts }: UpdateContext,
): void {
  const file = view.index.project.integration.file.path;
  const path = ["conventions", convention, key];
  const text = texts.get(file) ?? "";
  const own = valueAt(text, path);
  const edited = Array.isArray(own) ? removeItem(text, path, name) : removeKey(text, [...path, name], PRUNED);
  texts.set(file, removeItem(edited, ["conventions", convention, "required"], name));
}

/** A shared parameter that nothing takes any more goes. */
function dropUnusedShared(name: string, context: UpdateContext): void {
  const file = context.view.index.project.integration.file.path;
  const text = context.texts.get(file) ?? "";
  if (!hasValue(text, ["parameters", name]) || takesShared(name, context)) return;
  context.texts.set(file, removeKey(text, ["parameters", name], new Set(["parameters"])));
}
