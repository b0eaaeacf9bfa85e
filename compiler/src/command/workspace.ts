import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../source/source-file.js";
import { MANIFEST } from "../output/manifest.js";

/** Where definitions and packages are, from the project's root. */
export const DEFINITIONS = "definitions";
export const GENERATED = "generated";

/** What a command says that finds nothing to work on. */
export const NO_DEFINITIONS = `There are no definitions below ${DEFINITIONS}/. Start one with \`toolwright new <name>\`.\n`;

/** What a command says that is asked for an integration without definitions. */
export function noSuchIntegration(name: string): string {
  return `There is no ${DEFINITIONS}/${name}/.\n`;
}

/** Every YAML file below the definitions folder, with paths from the root. Each is read when its text is asked for. */
export function readDefinitions(root: string, folder: string = DEFINITIONS): SourceFile[] {
  if (!existsSync(join(root, folder))) return [];
  return filesBelow(join(root, folder))
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => fileOnDisk(root, `${folder}/${path}`));
}

function fileOnDisk(root: string, path: string): SourceFile {
  let text: string | undefined;
  return {
    path,
    get text() {
      return (text ??= readFileSync(`${root}/${path}`, "utf8"));
    },
  };
}

/** The integration that a file below one of these folders belongs to. */
export function integrationOf(path: string): string {
  return path.split("/")[1] ?? "";
}

/** The paths of the files below a folder, from there, with `/` on every system. Links are not followed. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.isDirectory()) return filesBelow(`${folder}/${entry.name}`).map((path) => `${entry.name}/${path}`);
    return entry.isFile() ? [entry.name] : [];
  });
}

/**
 * The definitions that a command is asked for by the names of integrations; all without any.
 * @returns the name of one that is not there instead
 */
export function askedDefinitions(
  root: string,
  names: readonly string[],
): { readonly files: readonly SourceFile[] } | { readonly missing: string } {
  const files = readDefinitions(root);
  const missing = names.find((name) => !files.some(({ path }) => integrationOf(path) === name));
  if (missing !== undefined) return { missing };
  return { files: names.length === 0 ? files : files.filter(({ path }) => names.includes(integrationOf(path))) };
}

/** The text of a file below the root, or `undefined` when there is none. */
export function readText(root: string, path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** The folders below `generated/` that the compiler wrote. */
export function generatedPackages(root: string): string[] {
  const base = join(root, GENERATED);
  if (!existsSync(base)) return [];
  return readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(base, entry.name, MANIFEST)))
    .map((entry) => entry.name)
    .sort();
}
