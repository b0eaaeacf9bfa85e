import { diagnostic, type Diagnostic } from "../diagnostic/diagnostic.js";
import type { SourceFile } from "../source/source-file.js";
import { fileSpan } from "../source/span.js";
import { checkSchema } from "./schema-check.js";
import type { FieldsFile, IntegrationDefinition, ResourceDefinition, SchemasFile } from "./types.js";
import type { FileKind } from "./validator.js";
import { knownYaml, parseYaml, type YamlFile } from "./yaml.js";

/** Values of files that were read and checked before, by the very same compiler. */
export interface KnownValues {
  get(file: SourceFile): { readonly value: unknown } | undefined;
  /** Keeps the value of a file without mistakes. */
  add(file: SourceFile, value: unknown): void;
}

/** A file of one kind, as its author wrote it. */
export interface Definition<T> extends Omit<YamlFile, "value"> {
  readonly value: T;
}

/** All files of one integration. */
export interface Project {
  readonly name: string;
  readonly integration: Definition<IntegrationDefinition>;
  /** Sorted by path. */
  readonly resources: readonly Definition<ResourceDefinition>[];
  /** Sorted by path. */
  readonly schemas: readonly Definition<SchemasFile>[];
  /** Sorted by path. */
  readonly fields: readonly Definition<FieldsFile>[];
}

/**
 * Reads definition files and groups them by integration.
 * @param files every YAML file below the definitions folder, in any order
 * @param folder the definitions folder, from the project's root
 * @param known what need not be read again
 */
export function loadProjects(
  files: readonly SourceFile[],
  folder = "definitions",
  known?: KnownValues,
): { projects: Project[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const byIntegration = new Map<string, { kind: FileKind; yaml: YamlFile }[]>();
  const incomplete = new Set<string>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const place = placeOf(file.path, folder);
    if ("reason" in place) {
      diagnostics.push(diagnostic("unexpected-file", fileSpan(file), { reason: place.reason }));
      continue;
    }
    const { yaml, diagnostics: found } = readFile(file, place.kind, known);
    diagnostics.push(...found);
    const group = byIntegration.get(place.integration) ?? [];
    byIntegration.set(place.integration, group);
    if (yaml && found.length === 0) group.push({ kind: place.kind, yaml });
    else incomplete.add(place.integration);
  }
  const projects: Project[] = [];
  for (const [name, group] of byIntegration) {
    const integration = definitionsOf<IntegrationDefinition>(group, "integration")[0];
    if (incomplete.has(name)) continue;
    const first = group[0];
    if (!integration) {
      const reason = `there is no ${folder}/${name}/integration.yaml`;
      if (first) diagnostics.push(diagnostic("unexpected-file", fileSpan(first.yaml.file), { reason }));
      continue;
    }
    projects.push({
      name,
      integration,
      resources: definitionsOf<ResourceDefinition>(group, "resource"),
      schemas: definitionsOf<SchemasFile>(group, "schemas"),
      fields: definitionsOf<FieldsFile>(group, "fields"),
    });
  }
  return { projects, diagnostics };
}

function readFile(file: SourceFile, kind: FileKind, known: KnownValues | undefined): ReturnType<typeof parseYaml> {
  const before = known?.get(file);
  if (before) return { yaml: knownYaml(file, before.value), diagnostics: [] };
  const { yaml, diagnostics } = parseYaml(file);
  if (yaml) diagnostics.push(...checkSchema(yaml, kind));
  if (yaml && diagnostics.length === 0) known?.add(file, yaml.value);
  return { diagnostics, ...(yaml && { yaml }) };
}

function placeOf(path: string, folder: string): { integration: string; kind: FileKind } | { reason: string } {
  if (!/^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/.test(path)) {
    return { reason: "its path has characters other than letters, digits, `.`, `_` and `-`" };
  }
  const inside = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  const [integration = "", ...rest] = inside.split("/");
  if (rest.length === 1 && rest[0] === "integration.yaml") return { integration, kind: "integration" };
  if (rest.length > 1 && rest[0] === "resources") return { integration, kind: "resource" };
  if (rest.length > 1 && rest[0] === "schemas") return { integration, kind: "schemas" };
  if (rest.length > 1 && rest[0] === "fields") return { integration, kind: "fields" };
  return { reason: "it is neither `integration.yaml` nor below `resources/`, `schemas/` or `fields/`" };
}

function definitionsOf<T>(group: readonly { kind: FileKind; yaml: YamlFile }[], kind: FileKind): Definition<T>[] {
  // The file has passed the JSON Schema that T is generated from.
  return group.filter((one) => one.kind === kind).map(({ yaml }) => yaml as Definition<T>);
}
