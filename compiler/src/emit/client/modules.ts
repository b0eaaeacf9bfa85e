import type { SchemaNode } from "../../definition/types.js";
import type { Integration, NamedType } from "../../model/integration.js";
import { literal, WIDTH } from "../print/typescript.js";

/** Where each named type of an integration is declared, as a path below `src/` without extension. */
export type TypeModules = ReadonlyMap<string, string>;

/** The module of every type: schemas mirror their definition files, conventions have one module. */
export function typeModules(integration: Integration): TypeModules {
  const modules = new Map<string, string>();
  for (const type of integration.types) modules.set(type.name, schemaModule(type));
  for (const { params } of integration.conventions) if (params) modules.set(params.name, "conventions");
  return modules;
}

/** `definitions/x/schemas/service/ticket.yaml` as `schemas/service/ticket`. */
export function schemaModule({ source }: NamedType): string {
  const folders = source.split("/");
  return folders
    .slice(folders.lastIndexOf("schemas"))
    .join("/")
    .replace(/\.yaml$/, "");
}

/** One import statement, before it is printed. */
export interface Import {
  readonly from: string;
  readonly name: string;
  readonly isType: boolean;
}

/** The import statements of a module: types first, then values, packages before files, one for each module and kind. */
export function printImports(imports: readonly Import[]): string {
  const groups = new Map<string, Set<string>>();
  for (const { from, name, isType } of imports) {
    const key = `${isType ? 0 : 1}${from.startsWith(".") ? 1 : 0} ${from}`;
    groups.set(key, (groups.get(key) ?? new Set()).add(name));
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, names]) => printImport(key.startsWith("0") ? "import type" : "import", [...names].sort(), key.slice(3)))
    .join("\n");
}

function printImport(keyword: string, names: readonly string[], from: string): string {
  const line = `${keyword} { ${names.join(", ")} } from ${literal(from)};`;
  if (line.length <= WIDTH || names.length === 1) return line;
  return `${keyword} {\n${names.map((name) => `  ${name},\n`).join("")}} from ${literal(from)};`;
}

/** The specifier by which one module below `src/` imports another. */
export function relativeSpecifier(from: string, to: string): string {
  const upwards = from.split("/").length - 1;
  return `${upwards === 0 ? "./" : "../".repeat(upwards)}${to}.js`;
}

const known = new WeakMap<SchemaNode, readonly string[]>();

/** The names a type refers to. */
export function referencesOf(node: SchemaNode): readonly string[] {
  let found = known.get(node);
  if (!found) known.set(node, (found = collectReferences(node)));
  return found;
}

function collectReferences(node: SchemaNode): string[] {
  const inside = [
    ...Object.values(node.properties ?? {}),
    ...(node.items ? [node.items] : []),
    ...(node.anyOf ?? []),
    ...(typeof node.additionalProperties === "object" ? [node.additionalProperties] : []),
  ];
  return [...(node.$ref === undefined ? [] : [node.$ref]), ...inside.flatMap(referencesOf)];
}
