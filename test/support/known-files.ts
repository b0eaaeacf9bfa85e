import type { KnownValues } from "../../compiler/dist/definition/project.js";
import type { SourceFile } from "../../compiler/src/source/source-file.js";

/** Values of files that were read before, as the command line keeps them from run to run. */
export function knownFiles(): KnownValues {
  const values = new WeakMap<SourceFile, { readonly value: unknown }>();
  return { get: (file) => values.get(file), add: (file, value) => void values.set(file, { value }) };
}
