import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { installed } from "../installed.js";

/** The kinds of definition file, each with a JSON Schema in `compiler/schema/`. */
export type FileKind = "integration" | "resource" | "schemas" | "fields";

type Validators = Readonly<Record<FileKind, (value: unknown) => boolean>>;

let loaded: Partial<Validators> | undefined;

/** Whether a value is surely what the JSON Schema of its kind asks for. */
export function isSurelyValid(kind: FileKind, value: unknown): boolean {
  return (loaded ??= load())[kind]?.(value) === true;
}

/** The functions that `scripts/schema-validators.mjs` writes; without a build nothing is sure. */
function load(): Partial<Validators> {
  try {
    return createRequire(import.meta.url)(fileURLToPath(installed("dist/definition/validators.cjs"))) as Validators;
  } catch {
    return {};
  }
}
