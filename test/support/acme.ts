import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../../compiler/src/source/source-file.js";

const FOLDER = join(import.meta.dirname, "acme");

/** The files below a folder, as the compiler wants them. */
export function sourceFiles(root: string, folder = "definitions"): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** The small valid project that examples of mistakes are laid over: a file of theirs replaces the one of that path. */
export function acmeWith(files: Readonly<Record<string, string>>): SourceFile[] {
  const base = Object.fromEntries(sourceFiles(FOLDER).map(({ path, text }) => [path, text]));
  return Object.entries({ ...base, ...files }).map(([path, text]) => ({ path, text }));
}

export const INTEGRATION = "definitions/acme/integration.yaml";
export const WIDGETS = "definitions/acme/resources/widgets.yaml";
export const SCHEMAS = "definitions/acme/schemas/widget.yaml";
