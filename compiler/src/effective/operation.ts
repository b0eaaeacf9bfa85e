import type { Definition, Project } from "../definition/project.js";
import type { IntegrationDefinition, OperationDefinition, ResourceDefinition, Tool } from "../definition/types.js";
import type { Path } from "../definition/yaml.js";
import type { Span } from "../source/span.js";
import { HTTP_METHODS, parameterMap, placeholders, requestOf, type Request } from "./request.js";

/** The tool part of an operation, when it has one. */
export type ToolDefinition = Exclude<Tool, false>;

/** An operation of a resource with the convention it follows laid under what the resource says itself. */
export interface EffectiveOperation {
  /** `resource.operation`. */
  readonly id: string;
  readonly name: string;
  readonly resource: Definition<ResourceDefinition>;
  readonly convention?: string;
  readonly definition: OperationDefinition;
  /** Absent when neither the resource nor a convention says it. */
  readonly request: Request | undefined;
  /** The parameters of the request's path, in order. */
  readonly pathParameters: readonly string[];
  readonly tool: ToolDefinition | undefined;
  /** The other operations that its tool stands before. */
  readonly variants: NonNullable<ToolDefinition["variants"]>;
  /** The place that says something about the operation: in the resource if it does, else in the convention. */
  span(...path: Path): Span;
  /** The same place, at the key. */
  keySpan(...path: Path): Span;
  /** The place of the operation in the resource: its entry below `operations` or in `methods`. */
  place(): Span;
}

/** All operations of an integration; inside a resource first those of conventions, in the conventions' order. */
export function effectiveOperations(project: Project): EffectiveOperation[] {
  // Most operations say nothing of their own, and all of a convention then have one definition.
  const inherited = new Map(
    Object.entries(project.integration.value.conventions).map(([name, convention]) => [name, merge(convention)]),
  );
  return project.resources.flatMap((resource) => operationsOf(project, resource, inherited));
}

function operationsOf(
  { integration }: Project,
  resource: Definition<ResourceDefinition>,
  inherited: ReadonlyMap<string, OperationDefinition>,
): EffectiveOperation[] {
  const { conventions } = integration.value;
  const { methods = [], operations: own = {} } = resource.value;
  const followed = Object.keys(conventions).filter((name) => methods.includes(name));
  const others = Object.keys(own).filter((name) => !methods.includes(name) || !(name in conventions));
  return [
    ...followed.map((name) => new LaidOperation({ integration, resource, name, convention: inherited.get(name) })),
    ...others.map((name) => new LaidOperation({ integration, resource, name })),
  ];
}

/** What is laid on each other. */
interface Layers {
  readonly integration: Definition<IntegrationDefinition>;
  readonly resource: Definition<ResourceDefinition>;
  readonly name: string;
  readonly convention?: OperationDefinition | undefined;
}

/** An operation that is put together when something of it is asked for: a run after an edit asks for a few of all. */
class LaidOperation implements EffectiveOperation {
  readonly id: string;
  readonly name: string;
  readonly resource: Definition<ResourceDefinition>;
  readonly convention?: string;
  readonly #layers: Layers;
  // Rules take these two out of their operations.
  readonly span = (...path: Path): Span => this.#find(path, "valueSpan");
  readonly keySpan = (...path: Path): Span => this.#find(path, "keySpan");
  readonly place = (): Span => {
    const { resource, name } = this.#layers;
    const { methods = [], operations = {} } = resource.value;
    return name in operations
      ? resource.keySpan(["operations", name])
      : resource.valueSpan(["methods", methods.indexOf(name)]);
  };
  #definition: OperationDefinition | undefined;
  #request: Request | undefined;
  #pathParameters: readonly string[] | undefined;

  constructor(layers: Layers) {
    const { resource, name } = layers;
    this.id = `${resource.value.resource}.${name}`;
    this.name = name;
    this.resource = resource;
    this.#layers = layers;
    if (layers.convention) this.convention = name;
  }

  #find(path: Path, end: "keySpan" | "valueSpan"): Span {
    const { convention, integration, resource, name } = this.#layers;
    const isSaidHere = convention === undefined || has(resource.value.operations?.[name], path);
    if (isSaidHere) return resource[end](["operations", name, ...path]);
    return integration[end](["conventions", name, ...path]);
  }

  get definition(): OperationDefinition {
    const { convention, resource, name } = this.#layers;
    const own = resource.value.operations?.[name];
    const usual = own === undefined ? convention : undefined;
    return (this.#definition ??= withModel(usual ?? merge(convention, own), resource.value.model));
  }

  get request(): Request | undefined {
    return (this.#request ??= requestOf(this.definition, this.resource.value));
  }

  get pathParameters(): readonly string[] {
    return (this.#pathParameters ??= placeholders(this.request?.path ?? ""));
  }

  get tool(): EffectiveOperation["tool"] {
    const { tool = {} } = this.definition;
    return tool === false ? undefined : tool;
  }

  get variants(): EffectiveOperation["variants"] {
    const { convention, resource, name } = this.#layers;
    // Nearly no tool has any, and what has none need not be put together.
    const hasSome = [convention?.tool, resource.value.operations?.[name]?.tool].some((one) => one && one.variants);
    return (hasSome ? this.tool?.variants : undefined) ?? [];
  }
}

/** What a resource says goes over what the convention says; maps are merged, everything else is replaced. */
function merge(convention: OperationDefinition = {}, own: OperationDefinition = {}): OperationDefinition {
  const hasOwnRequest = HTTP_METHODS.some((method) => own[method] !== undefined);
  const { GET: _get, POST: _post, PUT: _put, PATCH: _patch, DELETE: _delete, ...rest } = convention;
  const inherited = hasOwnRequest ? rest : convention;
  const query = { ...parameterMap(convention.query), ...parameterMap(own.query) };
  const tool = own.tool === false || convention.tool === false ? (own.tool ?? convention.tool) : undefined;
  return {
    ...inherited,
    ...own,
    ...(Object.keys(query).length > 0 && { query }),
    ...mergedMap("path", convention, own),
    ...mergedMap("header", convention, own),
    ...mergedMap("links", convention, own),
    ...mergedMap("meanings", convention, own),
    ...(convention.required && own.required && { required: [...new Set([...convention.required, ...own.required])] }),
    ...((convention.tool ?? own.tool) !== undefined && {
      tool: tool ?? { ...(convention.tool as ToolDefinition | undefined), ...(own.tool as ToolDefinition | undefined) },
    }),
  };
}

function mergedMap<Key extends "path" | "header" | "links" | "meanings">(
  key: Key,
  convention: OperationDefinition,
  own: OperationDefinition,
): Partial<OperationDefinition> {
  if (!convention[key] && !own[key]) return {};
  return { [key]: { ...convention[key], ...own[key] } };
}

/** `{model}` in the names of schemas, which conventions use, replaced by the resource's model. */
function withModel(definition: OperationDefinition, model: string | undefined): OperationDefinition {
  const { returns, body } = definition;
  if (model === undefined || ![returns, body].some(namesModel)) return definition;
  return {
    ...definition,
    ...(typeof returns === "object" && { returns: named(returns, model) }),
    ...(typeof body === "object" && { body: named(body, model) }),
  };
}

function namesModel(schemas: OperationDefinition["returns"] | OperationDefinition["body"]): boolean {
  return (
    typeof schemas === "object" &&
    Object.values(schemas).some((name: unknown) => typeof name === "string" && name.includes(MODEL))
  );
}

function named<T extends object>(schemas: T, model: string): T {
  const entries = Object.entries(schemas).map(([key, name]: [string, unknown]) => [
    key,
    typeof name === "string" ? name.replace(MODEL, model) : name,
  ]);
  return Object.fromEntries(entries) as T;
}

/** Stands for the resource's model in the names of schemas. */
export const MODEL = "{model}";

function has(value: unknown, path: Path): boolean {
  let current = value;
  for (const step of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return false;
    current = (current as Record<string | number, unknown>)[step];
  }
  return value !== undefined;
}
