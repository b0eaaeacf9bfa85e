import type { IntegrationDefinition, OperationDefinition, ResourceDefinition } from "../../definition/types.js";
import { parameterMap, placeholders } from "../../effective/request.js";
import type { UpdateContext } from "./context.js";
import type { DefinitionsView } from "./definitions-view.js";
import { valueAt } from "./yaml-nodes.js";

type Where = Pick<UpdateContext, "view" | "texts">;

interface Parsed {
  readonly text: string;
  readonly value: unknown;
}

/** What the files of an update said when they were last read. */
const parsed = new WeakMap<DefinitionsView, Map<string, Parsed>>();

/** Every file as the update has left it so far; only what it changed is read again, once. */
export function* filesNow({ view, texts }: Where): Iterable<{ readonly file: string; readonly value: unknown }> {
  const known = parsed.get(view) ?? filesBefore(view);
  parsed.set(view, known);
  for (const [file, text] of texts) {
    const old = known.get(file);
    const now = old?.text === text ? old : { text, value: valueAt(text, []) };
    known.set(file, now);
    yield { file, value: now.value };
  }
}

function filesBefore({ index }: DefinitionsView): Map<string, Parsed> {
  const { integration, resources, schemas, fields } = index.project;
  return new Map(
    [integration, ...resources, ...schemas, ...fields].map(({ file, value }) => [
      file.path,
      { text: file.text, value },
    ]),
  );
}

/** The resources, with those that the update made. */
export function resourcesNow(where: Where): { readonly file: string; readonly value: ResourceDefinition }[] {
  return [...filesNow(where)].filter((one): one is { file: string; value: ResourceDefinition } => {
    const { value } = one;
    return typeof value === "object" && value !== null && "resource" in value;
  });
}

/** Whether an operation or a convention takes the shared parameter of a name. */
export function takesShared(name: string, where: Where): boolean {
  const file = where.view.index.project.integration.file.path;
  const integration = valueAt(where.texts.get(file) ?? "", []) as IntegrationDefinition;
  const resources = resourcesNow(where).map(({ value }) => value);
  const operations: OperationDefinition[] = [
    ...Object.values(integration.conventions),
    ...resources.flatMap((one) => Object.values(one.operations ?? {})),
  ];
  const isNamed = ({ query, header }: OperationDefinition) =>
    [parameterMap(query), header ?? {}].some((all) => Object.hasOwn(all, name) && all[name] === null);
  const paths = [
    ...resources.flatMap(({ collection, item }) => [collection, item]),
    ...operations.flatMap(({ GET, POST, PUT, PATCH, DELETE }) => [GET, POST, PUT, PATCH, DELETE]),
  ];
  return operations.some(isNamed) || paths.some((path) => path !== undefined && placeholders(path).includes(name));
}

/** Values below these keys are data, whatever they look like. */
const DATA = new Set(["examples", "enum", "default"]);
/** The keys below these are names of people's choice. */
const NAMED = new Set(["properties", "query", "header", "path", "parameters"]);

/** Every link in a file, wherever it stands. */
export function linksIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(linksIn);
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (DATA.has(key)) return [];
    if (typeof inner !== "object" || inner === null) return key === "link" && typeof inner === "string" ? [inner] : [];
    if (NAMED.has(key)) return Object.values(inner).flatMap(linksIn);
    if (key === "links") return Object.values(inner).filter((one) => typeof one === "string");
    return linksIn(inner);
  });
}
