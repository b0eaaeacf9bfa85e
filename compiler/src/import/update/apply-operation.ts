import type { OperationDefinition, ResourceDefinition, SchemaNode } from "../../definition/types.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import { parameterMap } from "../../effective/request.js";
import { kebabCase } from "../../text/casing.js";
import { type OperationFact, shapeOf } from "../facts/facts.js";
import { freeName } from "../facts/safe-name.js";
import { overlay } from "../infer/overlay.js";
import { ownToolName } from "../infer/tool-names.js";
import { head } from "../write/definition-files.js";
import { yamlText } from "../write/yaml-text.js";
import { contentsOf } from "./apply-contents.js";
import { isSame } from "./aspects.js";
import type { Fresh, Outcome, UpdateContext } from "./context.js";
import { resourcesNow } from "./definitions-now.js";
import { addItem, setValue } from "./edit-yaml.js";
import { pathFor, templateFor } from "./operation-path.js";
import { styleFor } from "./paging-style.js";
import { hasValue, valueAt } from "./yaml-nodes.js";

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
    const named = withToolName(whole, home.value, name, context);
    texts.set(home.file, withOperation(texts.get(home.file) ?? "", name, named, home.value, context));
    return { done: `${home.value.resource}.${name}` };
  }
  const names = new Set(resourcesNow(context).map(({ value }) => value.resource));
  const isTaken = (one: string) => view.index.resource.has(one) || names.has(one);
  const resource = freeName(from.resource, isTaken, "_");
  const { about, item, model, tool } = from;
  const adaptedModel = model === undefined ? undefined : fresh.adapted({ $ref: model }).$ref;
  const base: ResourceDefinition = {
    resource,
    about,
    collection,
    ...(item !== undefined && { item }),
    ...(adaptedModel !== undefined && { model: adaptedModel }),
    ...(tool !== undefined && { tool }),
  };
  if (adaptedModel !== undefined) context.need({ $ref: adaptedModel });
  const path = `${folder}/resources/${found.resource.file.path.split("/").slice(3, -1).join("/")}/${kebabCase(resource)}.yaml`;
  texts.set(
    path,
    withOperation(
      head("resource", 3) + yamlText({ ...base }),
      found.name,
      withToolName(definitionOf(found, base, context, fresh), base, found.name, context),
      base,
      context,
    ),
  );
  return { done: `${resource}.${found.name}` };
}

/** The operation with a name for its tool, when the usual one is too long or another's. */
function withToolName(
  whole: OperationDefinition,
  home: ResourceDefinition,
  name: string,
  { view, toolNames }: UpdateContext,
): OperationDefinition {
  const chosen = ownToolName(view.index.project.integration.value.tool_prefix, home, name, toolNames);
  return chosen === undefined || whole.tool === false ? whole : { ...whole, tool: { name: chosen } };
}

export function has(text: string, name: string): boolean {
  const methods = valueAt(text, ["methods"]);
  return hasValue(text, ["operations", name]) || (Array.isArray(methods) && methods.includes(name));
}

/** The resource of a collection: one of the definitions, or one that this update made. */
function homeOf(
  collection: string,
  context: UpdateContext,
): { readonly file: string; readonly value: ResourceDefinition } | undefined {
  const shape = shapeOf(collection);
  return resourcesNow(context).find(
    ({ value }) => value.collection !== undefined && shapeOf(value.collection) === shape,
  );
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
  const pagination = styleFor(definition.pagination, context);
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
