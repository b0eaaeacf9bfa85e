import type { Definition, Project } from "../definition/project.js";
import type { ResourceDefinition, SchemaNode } from "../definition/types.js";
import type { Path } from "../definition/yaml.js";
import type { Span } from "../source/span.js";
import { completed, dictionaryOf, type Dictionary } from "./dictionary.js";
import type { Use } from "./direction.js";
import { effectiveOperations, type EffectiveOperation } from "./operation.js";

/** A named schema and where it is written. */
export interface SchemaEntry {
  readonly name: string;
  /** With what the dictionary says about its members. */
  readonly node: SchemaNode;
  /** Path of its file. */
  readonly file: string;
  span(...path: Path): Span;
}

/** Lookup tables over one integration, made once for all rules and for lowering. */
export interface Index {
  readonly project: Project;
  readonly operations: readonly EffectiveOperation[];
  readonly operation: ReadonlyMap<string, EffectiveOperation>;
  readonly resource: ReadonlyMap<string, Definition<ResourceDefinition>>;
  readonly schema: ReadonlyMap<string, SchemaEntry>;
  /** The operations of each resource, by its name. */
  readonly inResource: ReadonlyMap<string, readonly EffectiveOperation[]>;
  readonly dictionary: Dictionary;
  /** Operations that are variants of another's tool, by id, with that operation. */
  readonly variantOf: ReadonlyMap<string, EffectiveOperation>;
  /** In which directions each schema is used, when that is known beforehand. */
  readonly usage?: SchemaUsage;
}

/** How each schema is used, by its name. */
export type SchemaUsage = ReadonlyMap<string, ReadonlySet<Use>>;

/** An index that lists a few resources and their operations only, and still looks up everything. */
export function focused(index: Index, resources: ReadonlySet<string>, usage: SchemaUsage): Index {
  const isMeant = ({ value }: Definition<ResourceDefinition>) => resources.has(value.resource);
  return {
    ...index,
    project: { ...index.project, resources: index.project.resources.filter(isMeant), schemas: [], fields: [] },
    operations: index.operations.filter(({ resource }) => isMeant(resource)),
    usage,
  };
}

/** Makes the lookup tables. Of two things with the same name the first counts; a rule reports the other. */
export function indexProject(project: Project): Index {
  const operations = effectiveOperations(project);
  const operation = firstByKey(operations, ({ id }) => id);
  const dictionary = dictionaryOf(project);
  const written = project.schemas.flatMap((file) =>
    Object.entries(file.value).map(([name, node]) => ({
      name,
      node,
      file: file.file.path,
      span: (...path: Path) => (path.length === 0 ? file.keySpan([name]) : file.valueSpan([name, ...path])),
    })),
  );
  const byName = firstByKey(written, ({ name }) => name);
  const descriptionOf = (name: string) => byName.get(name)?.node.description;
  const schemas = written.map((entry) => completedEntry(entry, dictionary, descriptionOf));
  const inResource = new Map<string, EffectiveOperation[]>();
  for (const one of operations) {
    const { resource } = one.resource.value;
    const others = inResource.get(resource);
    if (others) others.push(one);
    else inResource.set(resource, [one]);
  }
  const variantOf = new Map<string, EffectiveOperation>();
  for (const one of operations) {
    for (const variant of one.variants) variantOf.set(fullId(variant.operation, one), one);
  }
  return {
    project,
    operations,
    operation,
    resource: firstByKey(project.resources, ({ value }) => value.resource),
    schema: firstByKey(schemas, ({ name }) => name),
    inResource,
    dictionary,
    variantOf,
  };
}

/** A schema with what the dictionary says, which is looked up when it is asked for. */
function completedEntry(
  { name, node, file, span }: SchemaEntry,
  dictionary: Dictionary,
  descriptionOf: (schema: string) => string | undefined,
): SchemaEntry {
  let whole: SchemaNode | undefined;
  return {
    name,
    file,
    span,
    get node() {
      return (whole ??= completed(dictionary, name, node, descriptionOf));
    },
  };
}

/** The id of an operation that may be written without its resource. */
export function fullId(reference: string, from: EffectiveOperation): string {
  return reference.includes(".") ? reference : `${from.resource.value.resource}.${reference}`;
}

/** What a link leads to. */
export interface LinkTarget {
  readonly operation: EffectiveOperation;
  /** The member that holds the value; absent when it is the id. */
  readonly field?: string;
}

/** Where a link leads, or why it leads nowhere. */
export function resolveLink(
  index: Index,
  link: string,
): LinkTarget | { readonly reason: string; readonly candidates: string[] } {
  const [resourceName = "", operationName, field] = link.split(".");
  const resource = index.resource.get(resourceName);
  if (!resource) return { reason: `there is no resource "${resourceName}"`, candidates: [...index.resource.keys()] };
  const inResource = index.inResource.get(resourceName) ?? [];
  const operation = operationName
    ? index.operation.get(`${resourceName}.${operationName}`)
    : (inResource.find(({ name }) => name === "list") ??
      inResource.find(({ definition }) => returnsMany(definition.returns)) ??
      inResource.find(({ name }) => name === "get"));
  if (!operation) {
    const names = inResource.map(({ name }) => name);
    const reason = operationName
      ? `"${resourceName}" has no operation "${operationName}"`
      : `"${resourceName}" has no operation that lists or gets records`;
    return { reason, candidates: names };
  }
  return { operation, ...(field && field !== "id" && { field }) };
}

function returnsMany(returns: EffectiveOperation["definition"]["returns"]): boolean {
  return returns === "many" || (typeof returns === "object" && "many" in returns);
}

function firstByKey<T>(values: readonly T[], key: (value: T) => string): Map<string, T> {
  const map = new Map<string, T>();
  for (const value of values) if (!map.has(key(value))) map.set(key(value), value);
  return map;
}
