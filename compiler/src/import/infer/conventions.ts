import type { OperationDefinition, ResourceDefinition, SchemaNode } from "../../definition/types.js";
import { paramsName } from "../../effective/names.js";
import { placeholders } from "../../effective/operation.js";
import { pascalCase } from "../../text/casing.js";
import { parameterText, pathText } from "./field-text.js";
import type { Draft, OperationDraft, ResourceDraft } from "./draft.js";
import { segments } from "./groups.js";
import type { LinkFinder } from "./links.js";
import { singular } from "./nouns.js";

/** What all resources share, and each resource with only what is different. */
export interface SharedDraft {
  readonly parameters: Readonly<Record<string, SchemaNode>>;
  readonly conventions: Readonly<Record<string, OperationDefinition>>;
  readonly resources: readonly {
    readonly draft: ResourceDraft;
    readonly definition: Omit<ResourceDefinition, "about">;
  }[];
  readonly linked: number;
  readonly plain: number;
}

/** Meanings that are conventions wherever they occur twice; others must occur more often. */
const STANDARD = ["list", "get", "create", "update", "replace", "delete", "count"];
const OFTEN = 3;

/** Takes out of the resources what recurs. */
export function shareConventions({ resources }: Draft, links: LinkFinder): SharedDraft {
  const described = new Map<OperationDraft, Described>();
  let linked = 0;
  let plain = 0;
  for (const resource of resources) {
    for (const operation of resource.operations) {
      const one = describe(resource, operation, links);
      described.set(operation, one);
      linked += one.linked;
      plain += one.plain + (operation.isPlain ? 1 : 0);
    }
  }
  const parameters = sharedParameters([...described.values()]);
  const models = new Map(resources.flatMap(({ operations, model }) => operations.map((one) => [one, model] as const)));
  const full = (operation: OperationDraft) =>
    fullDefinition(operation, described.get(operation), parameters, models.get(operation));
  const conventions = mined(resources, full);
  return {
    parameters,
    conventions: Object.fromEntries([...conventions].map(([name, { definition }]) => [name, definition])),
    resources: resources.map((draft) => ({
      draft,
      definition: definitionOf(draft, full, conventions, described, parameters),
    })),
    linked,
    plain,
  };
}

interface Described {
  readonly query: Readonly<Record<string, SchemaNode>>;
  readonly header: Readonly<Record<string, SchemaNode>>;
  readonly path: Readonly<Record<string, SchemaNode>>;
  readonly linked: number;
  readonly plain: number;
}

/** Parameters with their texts and links. */
function describe(resource: ResourceDraft, operation: OperationDraft, links: LinkFinder): Described {
  let linked = 0;
  let plain = 0;
  const isListing = operation.returns === "many";
  const asked = (all: Readonly<Record<string, SchemaNode>>) =>
    Object.fromEntries(
      Object.entries(all).map(([name, node]): [string, SchemaNode] => {
        const { text, isPlain } = parameterText(name, node, isListing);
        const link = node.enum ? undefined : links.ofName(name, node);
        if (link !== undefined) linked++;
        if (isPlain) plain++;
        return [name, { ...node, description: text, ...(link !== undefined && { link }) }];
      }),
    );
  const path: Record<string, SchemaNode> = {};
  const whole = wholePath(resource, operation);
  for (const [name, node] of Object.entries(operation.path)) {
    if (name === "id" && whole.includes("{id}") && isOwnId(resource, operation)) {
      path[name] = node;
      continue;
    }
    const shape = shapeBefore(whole, name);
    const above = shape === undefined ? undefined : links.ofShape(shape);
    const noun =
      shape === undefined
        ? undefined
        : singular((above ?? segments(shape).findLast((one) => one !== "{}") ?? "").replaceAll("_", " "));
    const link = above !== undefined && /id$/i.test(name) ? above : links.ofName(name, node);
    if (link !== undefined) linked++;
    path[name] = {
      ...node,
      description: pathText(name, /id$/i.test(name) ? nounOf(name, noun) : noun, link !== undefined),
      ...(link !== undefined && { link }),
    };
  }
  return { query: asked(operation.query), header: asked(operation.header), path, linked, plain };
}

function nounOf(name: string, noun: string | undefined): string | undefined {
  return name === "id" ? noun : undefined;
}

function isOwnId(resource: ResourceDraft, operation: OperationDraft): boolean {
  return operation.template.startsWith("{item}") && (resource.item === undefined || resource.item.endsWith("/{id}"));
}

function wholePath({ collection, item }: ResourceDraft, { template }: OperationDraft): string {
  return template.replace("{item}", item ?? "{collection}/{id}").replace("{collection}", collection);
}

/** The nameless path up to a parameter. */
function shapeBefore(path: string, name: string): string | undefined {
  const all = segments(path);
  const index = all.indexOf(`{${name}}`);
  return index < 1
    ? undefined
    : `/${all
        .slice(0, index)
        .map((one) => one.replace(/\{[^{}]*\}/g, "{}"))
        .join("/")}`;
}

/** The meaning a name has most often, when it has it often. */
function sharedParameters(all: readonly Described[]): Record<string, SchemaNode> {
  const counts = new Map<string, Map<string, number>>();
  for (const { query, header, path } of all) {
    for (const [name, node] of [...Object.entries(query), ...Object.entries(header), ...Object.entries(path)]) {
      const own = counts.get(name) ?? new Map<string, number>();
      const text = JSON.stringify(node);
      own.set(text, (own.get(text) ?? 0) + 1);
      counts.set(name, own);
    }
  }
  const shared: Record<string, SchemaNode> = {};
  for (const [name, own] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first] = [...own].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (first && first[1] >= OFTEN && first[0] !== INTEGER) shared[name] = JSON.parse(first[0]) as SchemaNode;
  }
  return shared;
}

const INTEGER = JSON.stringify({ type: "integer" });

/** The operation with everything said, parameters by name where they are shared. */
function fullDefinition(
  operation: OperationDraft,
  described: Described | undefined,
  shared: Readonly<Record<string, SchemaNode>>,
  model: string | undefined,
): OperationDefinition {
  const { required, body, returns, ...rest } = operation.rest;
  const named = (all: Readonly<Record<string, SchemaNode>> = {}) =>
    Object.fromEntries(
      Object.entries(all)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, node]) => [name, isSame(shared[name], node) ? null : node]),
    );
  const query = named(described?.query);
  const header = named(described?.header);
  return {
    about: operation.about,
    [operation.method]: operation.template,
    ...(Object.keys(query).length > 0 && { query }),
    ...(Object.keys(header).length > 0 && { header }),
    ...(required && { required }),
    ...(body !== undefined && { body }),
    ...rest,
    returns: afterModel(returns, model),
  } as OperationDefinition;
}

/** `{ many: CompanyInfo }` of companies as `{ many: "{model}Info" }`, which other resources can share. */
function afterModel(
  returns: OperationDefinition["returns"],
  model: string | undefined,
): OperationDefinition["returns"] {
  if (typeof returns !== "object" || model === undefined) return returns;
  const [[kind, name] = ["", undefined]] = Object.entries(returns) as [string, unknown][];
  const isNamedAfter =
    typeof name === "string" && name.startsWith(model) && name !== model && /^[A-Z]/.test(name.slice(model.length));
  return isNamedAfter ? ({ [kind]: `{model}${name.slice(model.length)}` } as OperationDefinition["returns"]) : returns;
}

/** The same with the model's name written out, for an operation that follows no convention. */
function withModel(definition: OperationDefinition, model: string | undefined): OperationDefinition {
  const { returns } = definition;
  if (typeof returns !== "object" || model === undefined) return definition;
  return {
    ...definition,
    returns: JSON.parse(JSON.stringify(returns).replaceAll("{model}", model)) as NonNullable<typeof returns>,
  };
}

interface Mined {
  readonly definition: OperationDefinition;
  readonly request: string;
}

/** Requests that recur in resources, each as most of them have it. */
function mined(
  resources: readonly ResourceDraft[],
  full: (operation: OperationDraft) => OperationDefinition,
): Map<string, Mined> {
  const byRequest = new Map<string, OperationDraft[]>();
  for (const { operations } of resources) {
    for (const one of operations) {
      if (!/^\{(collection|item)\}/.test(one.template) || placeholders(one.template.replace(/^\{\w+\}/, "")).length > 0)
        continue;
      const key = `${one.method} ${one.template}${one.name === "list" || one.name === "read" ? ` ${one.name}` : ""}`;
      byRequest.set(key, [...(byRequest.get(key) ?? []), one]);
    }
  }
  const found = new Map<string, Mined>();
  const types = new Set(
    resources.flatMap(({ name, operations }) =>
      operations.map((one) => paramsName({ resource: name, about: "" }, one.name)),
    ),
  );
  const ranked = [...byRequest].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  for (const [request, all] of ranked) {
    const name = mostFrequent(all.map((one) => one.name)) ?? "";
    const named = all.filter((one) => one.name === name);
    const isOften =
      named.length >= OFTEN ||
      (STANDARD.includes(name) && named.length > 1) ||
      (resources.length < OFTEN && STANDARD.includes(name));
    if (!isOften || found.has(name) || types.has(`${pascalCase(name)}Params`)) continue;
    const usual = JSON.parse(
      mostFrequent(named.map((one) => JSON.stringify(full(one)))) ?? "{}",
    ) as OperationDefinition;
    const { deprecated: _, ...definition } = usual;
    found.set(name, { definition: withList(definition), request });
  }
  if (found.size === 0) {
    const [first] = resources.flatMap(({ operations }) => operations);
    if (first) found.set(first.name, { definition: withList(full(first)), request: "" });
  }
  const rank = (name: string) => (STANDARD.indexOf(name) + STANDARD.length + 1) % (STANDARD.length + 1);
  const order = (name: string) => (STANDARD.includes(name) ? STANDARD.indexOf(name) : rank(name) + 100);
  return new Map([...found].sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1)));
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

/** Parameters that are all shared are a list of names. */
function withList(definition: OperationDefinition): OperationDefinition {
  const { query } = definition;
  if (!query || Array.isArray(query) || Object.values(query).some((node) => node !== null)) return definition;
  return { ...definition, query: Object.keys(query) };
}

function definitionOf(
  draft: ResourceDraft,
  full: (operation: OperationDraft) => OperationDefinition,
  conventions: ReadonlyMap<string, Mined>,
  described: ReadonlyMap<OperationDraft, Described>,
  shared: Readonly<Record<string, SchemaNode>>,
): Omit<ResourceDefinition, "about"> {
  const methods: string[] = [];
  const operations: Record<string, OperationDefinition> = {};
  const path = pathOf(draft, described, shared);
  const paths = (operation: OperationDraft) => {
    const own = Object.entries(described.get(operation)?.path ?? {}).filter(
      ([name, node]) => !isSame(effectivePath(name, path, shared), node),
    );
    return own.length > 0 ? { path: Object.fromEntries(own) } : {};
  };
  for (const operation of draft.operations) {
    const { name } = operation;
    const convention = conventions.get(name)?.definition;
    const whole = full(operation);
    const difference = convention ? overlay(convention, whole) : undefined;
    const own = { ...withModel(difference ?? withList(whole), draft.model), ...paths(operation) };
    if (difference) methods.push(name);
    if (Object.keys(own).length > 0) operations[name] = own;
  }
  const order = [...conventions.keys()];
  return {
    resource: draft.name,
    collection: draft.collection,
    ...(draft.item !== undefined && { item: draft.item }),
    ...(draft.model !== undefined && { model: draft.model }),
    ...(Object.keys(path).length > 0 && { path }),
    ...(methods.length > 0 && { methods: methods.sort((a, b) => order.indexOf(a) - order.indexOf(b)) }),
    ...(Object.keys(operations).length > 0 && { operations }),
  };
}

/** What is said of a path parameter when nothing is said of it. */
function effectivePath(
  name: string,
  own: Readonly<Record<string, SchemaNode>>,
  shared: Readonly<Record<string, SchemaNode>>,
): SchemaNode {
  return own[name] ?? shared[name] ?? { type: "integer" };
}

/** Path parameters that mean the same in all operations of the resource and are not what is assumed anyway. */
function pathOf(
  draft: ResourceDraft,
  described: ReadonlyMap<OperationDraft, Described>,
  shared: Readonly<Record<string, SchemaNode>>,
): Record<string, SchemaNode> {
  const found = new Map<string, Set<string>>();
  for (const operation of draft.operations) {
    for (const [name, node] of Object.entries(described.get(operation)?.path ?? {})) {
      found.set(name, (found.get(name) ?? new Set()).add(JSON.stringify(node)));
    }
  }
  const own: Record<string, SchemaNode> = {};
  for (const [name, texts] of found) {
    const [only = "{}"] = texts;
    const node = JSON.parse(only) as SchemaNode;
    if (texts.size === 1 && !isSame(effectivePath(name, {}, shared), node)) own[name] = node;
  }
  return own;
}

/**
 * What an operation must say beside the name of its convention, or `undefined` when a convention cannot be followed:
 * nothing takes away what a convention has.
 */
export function overlay(convention: OperationDefinition, whole: OperationDefinition): OperationDefinition | undefined {
  if (METHODS.some((method) => convention[method] !== whole[method])) return undefined;
  const query = parametersBeside(asMap(convention.query), asMap(whole.query));
  const header = parametersBeside(convention.header ?? {}, whole.header ?? {});
  const required = beside(convention.required ?? [], whole.required ?? []);
  if (!query || !header || !required) return undefined;
  const hasPayload = whole.returns !== "none" && whole.returns !== "text" && whole.returns !== "binary";
  if (convention.envelope !== undefined && whole.envelope === undefined && hasPayload) return undefined;
  if (convention.effect !== undefined && whole.effect === undefined) return undefined;
  return {
    ...(convention.about !== whole.about && { about: whole.about }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(Object.keys(header).length > 0 && { header }),
    ...(required.length > 0 && { required }),
    ...(!isSame(convention.body, whole.body) && { body: whole.body ?? "none" }),
    ...(convention.effect !== whole.effect && { effect: whole.effect }),
    ...(convention.pagination !== whole.pagination && { pagination: whole.pagination ?? "none" }),
    ...(convention.envelope !== whole.envelope && whole.envelope !== undefined && { envelope: whole.envelope }),
    ...(!isSame(convention.returns, whole.returns) && { returns: whole.returns }),
    ...(whole.deprecated !== undefined && { deprecated: whole.deprecated }),
  } as OperationDefinition;
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

function asMap(query: OperationDefinition["query"]): Readonly<Record<string, SchemaNode | null>> {
  return Array.isArray(query) ? Object.fromEntries(query.map((name) => [name, null])) : (query ?? {});
}

function parametersBeside(
  usual: Readonly<Record<string, SchemaNode | null>>,
  all: Readonly<Record<string, SchemaNode | null>>,
) {
  if (Object.keys(usual).some((name) => !Object.hasOwn(all, name))) return undefined;
  return Object.fromEntries(
    Object.entries(all).filter(([name, node]) => !Object.hasOwn(usual, name) || !isSame(usual[name], node)),
  );
}

function beside(usual: readonly string[], all: readonly string[]): string[] | undefined {
  return usual.every((name) => all.includes(name)) ? all.filter((name) => !usual.includes(name)) : undefined;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
