import type { ResourceDefinition, SchemaNode } from "../../definition/types.js";
import type { OutputFile } from "../../emit/output-file.js";
import type { Draft } from "../infer/draft.js";
import { placeSchemas } from "./placement.js";
import { yamlText } from "./yaml-text.js";

/** The first line of a file, for completion in editors. */
export function head(kind: "integration" | "resource" | "schemas" | "fields", depth: number): string {
  return `# yaml-language-server: $schema=${"../".repeat(depth + 1)}compiler/schema/${kind}.schema.json\n`;
}

const KEYS = [
  "resource",
  "about",
  "singular",
  "plural",
  "tool",
  "tools",
  "collection",
  "item",
  "model",
  "path",
  "methods",
  "links",
  "operations",
] as const satisfies readonly (keyof ResourceDefinition)[];

/** Keys in the order in which people read them. */
export function orderedResource(resource: ResourceDefinition): Pick<ResourceDefinition, (typeof KEYS)[number]> {
  return Object.fromEntries(KEYS.map((key) => [key, resource[key]])) as never;
}

export function filesOfSchemas(
  schemas: ReadonlyMap<string, SchemaNode>,
  { resources }: Draft,
  folder: string,
): OutputFile[] {
  const use = new Map<string, Set<string>>();
  for (const resource of resources) {
    const text = JSON.stringify([
      resource.model,
      resource.operations.map(({ rest, query, header, path }) => [rest, query, header, path]),
    ]);
    for (const [, name = ""] of text.matchAll(/"([A-Z][A-Za-z0-9]*)"/g)) {
      if (schemas.has(name)) use.set(name, (use.get(name) ?? new Set()).add(resource.folder));
    }
  }
  return placeSchemas(schemas, use).map(({ path, names }) => ({
    path: `${folder}/schemas/${path}`,
    contents: head("schemas", 3) + schemasText(names.map((name) => [name, schemas.get(name) ?? {}] as const)),
  }));
}

/** Schemas as a file: each with its text first. */
export function schemasText(entries: readonly (readonly [string, SchemaNode])[]): string {
  return yamlText(Object.fromEntries(entries.map(([name, node]) => [name, orderedSchema(node)])), true);
}

function orderedSchema({
  description,
  noun,
  type,
  identifiedBy,
  required,
  requiredOnCreate,
  properties,
  ...rest
}: SchemaNode) {
  const all = { description, noun, type, identifiedBy, required, requiredOnCreate, ...rest, properties };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
