import type { OperationDefinition, ResourceDefinition, SchemaNode } from "../../definition/types.js";
import { bodyOf } from "../../effective/body.js";
import { HTTP_METHODS, parameterMap, placeholders, type EffectiveOperation } from "../../effective/operation.js";
import { returnsOf } from "../../effective/returns.js";
import { kebabCase } from "../../text/casing.js";
import { shapeOf, type OperationFact } from "../facts/facts.js";
import { freeName } from "../facts/safe-name.js";
import { overlay } from "../infer/conventions.js";
import { head } from "../import-document.js";
import { yamlText } from "../write/yaml-text.js";
import { leaveConvention } from "./apply-parameter.js";
import { isSame } from "./compare.js";
import type { Fresh, Outcome, UpdateContext } from "./context.js";
import { addItem, hasValue, removeItem, removeKey, setValue, valueAt } from "./edit-yaml.js";

const PRUNED = new Set(["operations"]);

/** Adds an operation to the resource of its collection, or makes the resource. */
export function addOperation(fact: OperationFact, context: UpdateContext): Outcome {
  const { view, fresh, texts, folder } = context;
  if (view.operation(fact)) return { done: "was there already" };
  const found = fresh.operation(fact);
  if (!found) return { conflict: "definitions cannot say it" };
  const from = found.resource.value;
  const collection = view.below(from.collection ?? "/");
  const home = homeOf(collection, context);
  if (home) {
    const whole = definitionOf(found, home.value, context, fresh);
    const name = freeName(
      found.name,
      (one) => view.index.operation.has(`${home.value.resource}.${one}`) || has(texts.get(home.file) ?? "", one),
      "_",
    );
    texts.set(home.file, withOperation(texts.get(home.file) ?? "", name, whole, home.value, context));
    return { done: `${home.value.resource}.${name}` };
  }
  const isTaken = (one: string) =>
    view.index.resource.has(one) ||
    [...texts.values()].some((text) => new RegExp(`^resource: ${one}$`, "m").test(text));
  const resource = freeName(from.resource, isTaken, "_");
  const { about, item, model } = from;
  const adaptedModel = model === undefined ? undefined : fresh.adapted({ $ref: model }).$ref;
  const base: ResourceDefinition = {
    resource,
    about,
    collection,
    ...(item !== undefined && { item }),
    ...(adaptedModel !== undefined && { model: adaptedModel }),
  };
  if (adaptedModel !== undefined) context.need({ $ref: adaptedModel });
  const path = `${folder}/resources/${found.resource.file.path.split("/").slice(3, -1).join("/")}/${kebabCase(resource)}.yaml`;
  texts.set(
    path,
    withOperation(
      head("resource", 3) + yamlText({ ...base }),
      found.name,
      definitionOf(found, base, context, fresh),
      base,
      context,
    ),
  );
  return { done: `${resource}.${found.name}` };
}

function has(text: string, name: string): boolean {
  const methods = valueAt(text, ["methods"]);
  return hasValue(text, ["operations", name]) || (Array.isArray(methods) && methods.includes(name));
}

/** The resource of a collection: one of the definitions, or one that this update made. */
function homeOf(
  collection: string,
  { view, texts }: UpdateContext,
): { file: string; value: ResourceDefinition } | undefined {
  const shape = shapeOf(collection);
  for (const { file, value } of view.index.resource.values()) {
    if (value.collection !== undefined && shapeOf(value.collection) === shape && texts.has(file.path))
      return { file: file.path, value };
  }
  for (const [file, text] of texts) {
    if (!file.includes("/resources/")) continue;
    const own = valueAt(text, ["collection"]);
    if (typeof own === "string" && shapeOf(own) === shape)
      return { file, value: valueAt(text, []) as ResourceDefinition };
  }
  return undefined;
}

/** The operation with everything said in words of the definitions. */
function definitionOf(
  found: EffectiveOperation,
  home: ResourceDefinition,
  context: UpdateContext,
  fresh: Fresh,
): OperationDefinition {
  const { definition } = found;
  const shared = fresh.view.index.project.integration.value.parameters ?? {};
  const own = context.view.index.project.integration.value.parameters ?? {};
  const inWords = (all: Readonly<Record<string, SchemaNode | null>>) =>
    Object.fromEntries(
      Object.entries(all).map(([name, node]) => {
        const adapted = fresh.adapted(node ?? shared[name] ?? { type: "string" });
        context.need(adapted);
        const { [name]: known } = own;
        return [name, known && isSame(known.type, adapted.type) && known.$ref === adapted.$ref ? null : adapted];
      }),
    );
  const query = inWords(parameterMap(definition.query));
  const header = inWords(definition.header ?? {});
  const template = templateFor(found, home, context);
  const path = pathFor(found, home, context, fresh);
  const { body, returns } = contentsOf(found, home.model, context, fresh);
  const pagination = stylesAs(definition.pagination, context, fresh);
  const { about, required, envelope, effect, deprecated, tool } = definition;
  return {
    ...(about !== undefined && { about }),
    [found.request?.method ?? "GET"]: template,
    ...(Object.keys(path).length > 0 && { path }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(Object.keys(header).length > 0 && { header }),
    ...(required && { required }),
    ...(body !== undefined && { body }),
    ...(effect && { effect }),
    ...(pagination !== undefined && { pagination }),
    ...(envelope !== undefined && { envelope }),
    ...(returns !== undefined && { returns }),
    ...(deprecated !== undefined && { deprecated }),
    ...(tool === false && { tool }),
  } as OperationDefinition;
}

function templateFor(found: EffectiveOperation, home: ResourceDefinition, { view }: UpdateContext): string {
  const path = view.below(found.request?.path ?? "/");
  const collection = home.collection ?? "";
  const item = (home.item ?? "{collection}/{id}").replace("{collection}", collection);
  for (const [start, word] of [
    [item, "{item}"],
    [collection, "{collection}"],
  ] as const) {
    const depth = start.split("/").length;
    const own = path.split("/").slice(0, depth).join("/");
    const rest = path.slice(own.length);
    if (collection !== "" && shapeOf(own) === shapeOf(start) && (rest === "" || rest.startsWith("/")))
      return word + rest;
  }
  return path;
}

/** Path parameters that the resource or the integration do not describe as they are. */
function pathFor(
  found: EffectiveOperation,
  home: ResourceDefinition,
  { view }: UpdateContext,
  fresh: Fresh,
): Record<string, SchemaNode> {
  const shared = view.index.project.integration.value.parameters ?? {};
  const freshShared = fresh.view.index.project.integration.value.parameters ?? {};
  const template = templateFor(found, home, { view } as UpdateContext);
  const item = (home.item ?? "{collection}/{id}").replace("{collection}", home.collection ?? "");
  const names = placeholders(template.replace("{item}", item).replace("{collection}", home.collection ?? ""));
  const theirs = placeholders(found.request?.path ?? "");
  const own: Record<string, SchemaNode> = {};
  for (const [index, name] of names.entries()) {
    const their = theirs[index] ?? name;
    const wanted = found.definition.path?.[their] ??
      found.resource.value.path?.[their] ??
      freshShared[their] ?? { type: "integer" };
    const known = home.path?.[name] ?? shared[name] ?? { type: "integer" };
    const isDescribed = name === "id" || known.description !== undefined || wanted.description === undefined;
    if (!isSame(known.type, wanted.type) || !isDescribed) own[name] = fresh.adapted(wanted);
  }
  return own;
}

/** Body and results by the names of the definitions; those of the model are only `json`, `one` and `many`. */
function contentsOf(
  found: EffectiveOperation,
  model: string | undefined,
  context: UpdateContext,
  fresh: Fresh,
): Pick<OperationDefinition, "body" | "returns"> {
  const nameOf = (node: SchemaNode) => {
    const adapted = fresh.adapted(node);
    context.need(adapted);
    return adapted.$ref ?? adapted;
  };
  const { kind, node } = returnsOf(found);
  const returned = node && nameOf(node);
  const returns =
    kind === "one" || kind === "many"
      ? returned === model || returned === undefined
        ? kind
        : { [kind]: returned }
      : kind;
  const said = found.definition.body;
  const body = bodyOf(found);
  if (!body || said === undefined) return { returns: returns as NonNullable<OperationDefinition["returns"]> };
  const selection = {
    ...(body.only && { only: body.only }),
    ...(body.omit && { omit: body.omit }),
    ...(body.ids && { ids: body.ids }),
  };
  const content = nameOf(body.kind === "argument" ? (body.node.items ?? {}) : body.node);
  const whole =
    body.kind === "argument"
      ? {
          array: body.argument ?? "items",
          items: content,
          ...(typeof said === "object" && said.description !== undefined && { description: said.description }),
        }
      : content === model && Object.keys(selection).length === 0 && body.kind !== "multipart"
        ? body.kind
        : { [body.kind]: content, ...selection };
  return {
    body: whole as NonNullable<OperationDefinition["body"]>,
    returns: returns as NonNullable<OperationDefinition["returns"]>,
  };
}

/** The style of the definitions that works like one of the import. */
function stylesAs(name: string | undefined, { view }: UpdateContext, fresh: Fresh): string | undefined {
  if (name === undefined) return undefined;
  const wanted = fresh.view.index.project.integration.value.pagination?.[name];
  const styles = Object.entries(view.index.project.integration.value.pagination ?? {});
  const isAlike = (style: (typeof styles)[number][1]) =>
    wanted !== undefined &&
    style.style === wanted.style &&
    style.parameter === wanted.parameter &&
    style.size === wanted.size &&
    style.in === wanted.in;
  return styles.find(([, style]) => isAlike(style))?.[0];
}

function withOperation(
  text: string,
  name: string,
  whole: OperationDefinition,
  home: ResourceDefinition,
  { view }: UpdateContext,
): string {
  const convention = view.index.project.integration.value.conventions[name];
  const { path, ...rest } = whole;
  const usual = convention && withoutModelText(convention, home.model);
  const difference =
    usual && overlay(usual, { ...rest, ...(convention.about !== undefined && { about: convention.about }) });
  if (!difference) return setValue(text, ["operations", name], whole);
  const own = { ...difference, ...(path && { path }) };
  const listed = addItem(text, ["methods"], name);
  return Object.keys(own).length > 0 ? setValue(listed, ["operations", name], own) : listed;
}

function withoutModelText(convention: OperationDefinition, model: string | undefined): OperationDefinition {
  const { tool: _, ...rest } = convention;
  return model === undefined
    ? rest
    : (JSON.parse(JSON.stringify(rest).replaceAll('"{model}', `"${model}`)) as OperationDefinition);
}

/** Removes an operation; kept when a toolset, link or text of a person needs it. */
export function removeOperation(fact: OperationFact, context: UpdateContext): Outcome {
  const { view, texts } = context;
  const one = view.operation(fact);
  if (!one) return { done: "was not there any more" };
  const reason = neededBy(one, context);
  if (reason !== undefined) return { conflict: `kept: ${reason}` };
  const file = one.resource.file.path;
  let text = removeItem(texts.get(file) ?? "", ["methods"], one.name);
  text = removeKey(text, ["operations", one.name], PRUNED);
  const isEmpty = !hasValue(text, ["methods"]) && !hasValue(text, ["operations"]);
  if (isEmpty) texts.delete(file);
  else texts.set(file, text);
  return {};
}

function neededBy(one: EffectiveOperation, { view, texts }: UpdateContext): string | undefined {
  const { toolsets = {} } = view.index.project.integration.value;
  const toolset = Object.entries(toolsets).find(([, { tools }]) => (tools as readonly string[]).includes(one.id));
  if (toolset) return `the toolset ${toolset[0]} has it`;
  const variant = view.index.variantOf.get(one.id);
  if (variant) return `it is a variant of ${variant.id}`;
  const resource = one.resource.value.resource;
  const others = view.index.operations.filter((other) => other.resource === one.resource && other !== one);
  const isSource = one.name === "list" || (one.name === "get" && !others.some(({ name }) => name === "list"));
  for (const [file, text] of texts) {
    if (text.includes(`{@${one.id}}`)) return `a text in ${file} names it`;
    const isLinked =
      new RegExp(`(link: |[\\w.]+: )"?${one.id.replace(".", "\\.")}(\\.\\w+)?"?\\s*([,}]|$)`, "m").test(text) ||
      (isSource && new RegExp(`\\blink: "?${resource}"?\\s*([,}]|$)`, "m").test(text));
    if (isLinked) return `a link in ${file} leads there`;
    if (
      isSource &&
      file.endsWith("/integration.yaml") &&
      Object.values((valueAt(text, ["links"]) ?? {}) as Record<string, string>).includes(resource)
    )
      return `a link in ${file} leads there`;
  }
  return undefined;
}

/** Gives an operation the path that it has now. */
export function moveOperation(before: OperationFact, fact: OperationFact, context: UpdateContext): Outcome {
  const { view, fresh, texts } = context;
  const one = view.operation(before);
  if (!one?.request) return { conflict: "the definitions do not have it" };
  if (view.operation(fact)) return { done: "was so already" };
  const file = one.resource.file.path;
  const names = new Map(
    placeholders(before.path).map(
      (name, index) => [name, placeholders(one.request?.path ?? "")[index] ?? name] as const,
    ),
  );
  const found = fresh.operation(fact);
  const fallback = placeholders(found?.request?.path ?? "");
  const path = view.below(
    fact.path.replace(
      /\{([^{}]*)\}/g,
      (_, name: string) => `{${names.get(name) ?? fallback[placeholders(fact.path).indexOf(name)] ?? name}}`,
    ),
  );
  const home = one.resource.value;
  const template = templateFor({ ...one, request: { ...one.request, path } }, home, context);
  const said = home.operations?.[one.name];
  const method = HTTP_METHODS.find((each) => said?.[each] !== undefined) ?? one.request.method;
  let text = setValue(texts.get(file) ?? "", ["operations", one.name, method], template);
  for (const name of placeholders(path)) {
    if (placeholders(one.request.path).includes(name) || !found) continue;
    const described = pathFor(found, home, context, fresh)[name];
    const fallbackNode = fact.parameters.find(
      (each) => each.in === "path" && (names.get(each.name) ?? each.name) === name,
    )?.node;
    const node =
      described ??
      (fallbackNode && {
        ...fresh.adapted(fallbackNode),
        description: `Id of the ${name.replace(/_?id$/i, "").toLowerCase() || "record"} that the request is about.`,
      });
    if (node) text = setValue(text, ["operations", one.name, "path", name], node);
  }
  const gone = placeholders(one.request.path).filter((name) => !placeholders(path).includes(name));
  for (const name of gone)
    text = removeKey(text, ["operations", one.name, "path", name], new Set(["path", "operations"]));
  texts.set(file, text);
  return {};
}

/** Changes what is sent or comes back, where the definition still has what an import of the old document has. */
export function changeContents(
  kind: "body" | "answer",
  before: OperationFact,
  fact: OperationFact,
  context: UpdateContext,
): Outcome {
  const { view, fresh, texts } = context;
  const one = view.operation(fact);
  if (!one) return { conflict: "the definitions do not have the operation" };
  const stale = context.stale();
  const [old, now] = [stale.operation(before), fresh.operation(fact)];
  if (!old || !now) return { conflict: "definitions cannot say it" };
  const model = one.resource.value.model;
  const essence = (operation: EffectiveOperation, from: Fresh | undefined) => {
    const { body, returns } = from ? contentsOf(operation, undefined, context, from) : ownContents(operation);
    const { envelope, pagination } = operation.definition;
    return kind === "body"
      ? simplified(body)
      : [returns, envelope, from ? stylesAs(pagination, context, from) : pagination];
  };
  const own = essence(one, undefined);
  if (isSame(own, essence(now, fresh))) return { done: "was so already" };
  if (!isSame(own, essence(old, stale))) return { conflict: "the definition says something else" };
  const wanted = contentsOf(now, model, context, fresh);
  const file = one.resource.file.path;
  const base = ["operations", one.name];
  const set = (key: keyof OperationDefinition, value: unknown, none: unknown): void => {
    if (
      value === undefined &&
      none === undefined &&
      one.convention !== undefined &&
      !hasValue(texts.get(file) ?? "", [...base, key])
    )
      leaveConvention(one, context);
    const text = texts.get(file) ?? "";
    const chosen = value ?? (one.convention === undefined ? undefined : none);
    texts.set(file, chosen === undefined ? removeKey(text, [...base, key]) : setValue(text, [...base, key], chosen));
  };
  if (kind === "body") set("body", wanted.body, "none");
  else {
    set("returns", wanted.returns, undefined);
    const { envelope } = now.definition;
    if (envelope !== one.definition.envelope) set("envelope", envelope, undefined);
    const pagination = stylesAs(now.definition.pagination, context, fresh);
    if (pagination !== one.definition.pagination) set("pagination", pagination, "none");
  }
  return {};
}

/** The same for an operation of the definitions, whose names are right already. */
function ownContents(one: EffectiveOperation): Pick<OperationDefinition, "body" | "returns"> {
  const { kind, node } = returnsOf(one);
  const name = (schema: SchemaNode) => schema.$ref ?? schema;
  const returns = kind === "one" || kind === "many" ? { [kind]: node ? name(node) : undefined } : kind;
  const body = bodyOf(one);
  const content = body && name(body.kind === "argument" ? (body.node.items ?? {}) : body.node);
  const whole =
    body &&
    (body.kind === "argument"
      ? { array: body.argument, items: content }
      : { [body.kind]: content, omit: body.omit, ids: body.ids, only: body.only });
  return {
    body: whole as unknown as NonNullable<OperationDefinition["body"]>,
    returns: returns as NonNullable<OperationDefinition["returns"]>,
  };
}

function simplified(body: OperationDefinition["body"]): unknown {
  if (typeof body !== "object") return body;
  const { description: _, ...rest } = body;
  return rest;
}

/** Marks an operation as deprecated, or no longer. */
export function changeDeprecation(fact: OperationFact, { view, texts }: UpdateContext): Outcome {
  const one = view.operation(fact);
  if (!one) return { conflict: "the definitions do not have the operation" };
  const file = one.resource.file.path;
  const path = ["operations", one.name, "deprecated"];
  const text = texts.get(file) ?? "";
  if (fact.deprecated && one.definition.deprecated === undefined)
    texts.set(file, setValue(text, path, "The vendor has deprecated it and may remove it."));
  if (!fact.deprecated) texts.set(file, removeKey(text, path, PRUNED));
  return {};
}
