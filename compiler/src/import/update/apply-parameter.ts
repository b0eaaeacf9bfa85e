import type { SchemaNode } from "../../definition/types.js";
import { parameterMap, placeholders, type EffectiveOperation } from "../../effective/operation.js";
import { parameterText } from "../infer/field-text.js";
import type { FactChange } from "./compare.js";
import type { Outcome, UpdateContext } from "./context.js";
import { followersOf } from "./definitions-view.js";
import { addItem, hasValue, removeItem, removeKey, setValue, valueAt } from "./edit-yaml.js";
import { updateNode } from "./update-node.js";

type ParameterChange = FactChange & {
  readonly kind: "parameter-added" | "parameter-removed" | "parameter-required" | "parameter-node";
};

const PRUNED = new Set(["query", "header", "path", "operations"]);

/** Changes a parameter of one operation. */
export function changeParameter(change: ParameterChange, all: readonly FactChange[], context: UpdateContext): Outcome {
  const one = context.view.operation(change.operation);
  if (!one) return { conflict: "the definitions do not have the operation" };
  const { parameter } = change;
  if (isGivenOnce(parameter.name, context)) return { done: "the account gives it once" };
  if (parameter.in === "query" && isPaging(one, parameter.name, context)) return { done: "paging takes its place" };
  switch (change.kind) {
    case "parameter-added":
      return add(one, change, context);
    case "parameter-removed":
      return remove(one, change, all, context);
    case "parameter-required":
      return require(one, change, context);
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

function remove(
  one: EffectiveOperation,
  { operation, parameter: { name, in: place } }: ParameterChange,
  all: readonly FactChange[],
  context: UpdateContext,
): Outcome {
  const { view, texts } = context;
  const key = place === "header" ? "header" : "query";
  const known = key === "query" ? parameterMap(one.definition.query) : (one.definition.header ?? {});
  if (!Object.hasOwn(known, name)) return { done: "was not there any more" };
  const tool = one.resource.value.operations?.[one.name]?.tool;
  if (typeof tool === "object" && tool.examples?.some((example) => Object.hasOwn(example, name)))
    return { conflict: `kept: an example of ${one.id} names it` };
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
  dropUnusedShared(name, operation.path, context);
  return {};
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

/** A shared parameter that no operation names any more goes. */
function dropUnusedShared(name: string, _path: string, { view, texts }: UpdateContext): void {
  const file = view.index.project.integration.file.path;
  const text = texts.get(file) ?? "";
  if (!hasValue(text, ["parameters", name])) return;
  const isUsed = [...texts.values()].some((one) =>
    new RegExp(
      `(query|header): *\\[[^\\]]*\\b${name}\\b|\\b${name}: *null\\b|\\b${name}: *$|\\{${name}\\}|^ *- ${name} *$`,
      "m",
    ).test(one),
  );
  if (!isUsed) texts.set(file, removeKey(text, ["parameters", name], new Set(["parameters"])));
}

/** Writes out what an operation has from its convention, so that it can differ by having less. */
export function leaveConvention(one: EffectiveOperation, { view, texts }: UpdateContext): void {
  if (one.convention === undefined) return;
  const file = one.resource.file.path;
  let text = texts.get(file) ?? "";
  const listed = valueAt(text, ["methods"]);
  if (!Array.isArray(listed) || !listed.includes(one.name)) return;
  text = removeItem(text, ["methods"], one.name);
  const convention = view.index.project.integration.value.conventions[one.convention] ?? {};
  const own = (valueAt(text, ["operations", one.name]) ?? {}) as Record<string, unknown>;
  for (const [key, value] of Object.entries(convention)) {
    const said = own[key];
    if (key === "query" || key === "header") {
      const inherited = parameterMap(value as never) as Readonly<Record<string, SchemaNode | null>>;
      if (typeof said === "object" && said !== null && !Array.isArray(said)) {
        // What a person wrote stays as it is; only what is missing is added.
        for (const [name, node] of Object.entries(inherited))
          if (!(name in said)) text = setValue(text, ["operations", one.name, key, name], node);
        continue;
      }
      const merged = { ...inherited, ...parameterMap(said as never) };
      const isPlain = key === "query" && Object.values(merged).every((node) => node === null);
      text = setValue(text, ["operations", one.name, key], isPlain ? Object.keys(merged) : merged);
    } else if (key === "required") {
      const merged = [...new Set([...(value as string[]), ...((said as string[] | undefined) ?? [])])];
      text = setValue(text, ["operations", one.name, key], merged);
    } else if (key === "tool" && typeof value === "object" && typeof said === "object") {
      text = setValue(text, ["operations", one.name, key], { ...value, ...said });
    } else if (said === undefined) {
      if (/^[A-Z]+$/.test(key) && Object.keys(own).some((name) => /^[A-Z]+$/.test(name))) continue;
      text = setValue(text, ["operations", one.name, key], value);
    }
  }
  texts.set(file, text);
}

function require(
  one: EffectiveOperation,
  { parameter: { name, required } }: ParameterChange,
  context: UpdateContext,
): Outcome {
  const { view, texts } = context;
  const file = one.resource.file.path;
  const argument = name;
  const isSaid = one.definition.required?.includes(argument) === true;
  if (isSaid === required) return { done: "was so already" };
  if (required) {
    texts.set(file, addItem(texts.get(file) ?? "", ["operations", one.name, "required"], argument));
    return {};
  }
  const convention =
    one.convention === undefined ? undefined : view.index.project.integration.value.conventions[one.convention];
  if (convention?.required?.includes(argument)) leaveConvention(one, context);
  texts.set(file, removeItem(texts.get(file) ?? "", ["operations", one.name, "required"], argument));
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
  if ("conflict" in result) return result;
  texts.set(place.file, result.text);
  return {};
}

interface ParameterPlace {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly node: SchemaNode;
  readonly name: string;
  /** Operations that have the parameter from there. */
  readonly users: readonly EffectiveOperation[];
}

/** Where the schema of a parameter is written. */
function placeOf(
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
  return { file, path: ["path", name], node: { type: "integer" }, name, users: [...every, ...every] };
}

function isPaging(one: EffectiveOperation, name: string, { view }: UpdateContext): boolean {
  const style =
    one.definition.pagination === undefined
      ? undefined
      : view.index.project.integration.value.pagination?.[one.definition.pagination];
  return style !== undefined && (style.parameter === name || style.size === name);
}

/** Headers that the integration sends by itself. */
function isGivenOnce(name: string, { view }: UpdateContext): boolean {
  const { headers = {}, auth } = view.index.project.integration.value;
  const all = [...Object.keys(headers), ...(auth.api_key ? [auth.api_key.header] : [])];
  return all.some((header) => header.toLowerCase() === name.toLowerCase());
}
