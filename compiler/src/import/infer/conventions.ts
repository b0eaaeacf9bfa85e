import type { OperationDefinition, ResourceDefinition, SchemaNode } from "../../definition/types.js";
import { describe, type Described } from "./describe-parameters.js";
import type { Draft, OperationDraft, ResourceDraft } from "./draft.js";
import type { LinkFinder } from "./links.js";
import { type Mined, mined, withList } from "./mine-conventions.js";
import { isSame, overlay } from "./overlay.js";
import { effectivePath, pathOf, sharedParameters } from "./shared-parameters.js";

/** What all resources share, and each resource with only what is different. */
export interface SharedDraft {
  readonly parameters: Readonly<Record<string, SchemaNode>>;
  readonly conventions: Readonly<Record<string, OperationDefinition>>;
  readonly resources: readonly {
    readonly draft: ResourceDraft;
    readonly definition: Omit<ResourceDefinition, "about">;
  }[];
  readonly linked: number;
}

/** Takes out of the resources what recurs. */
export function shareConventions({ resources }: Draft, links: LinkFinder): SharedDraft {
  const described = new Map<OperationDraft, Described>();
  let linked = 0;
  for (const resource of resources) {
    for (const operation of resource.operations) {
      const one = describe(resource, operation, links);
      described.set(operation, one);
      linked += one.linked;
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
  };
}

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
