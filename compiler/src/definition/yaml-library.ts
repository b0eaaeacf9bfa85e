import { createRequire } from "node:module";
import type * as Yaml from "yaml";

let loaded: typeof Yaml | undefined;

/** The YAML library that knows the place of every value. It is loaded for the first mistake: without one nobody asks. */
export function yamlLibrary(): typeof Yaml {
  return (loaded ??= createRequire(import.meta.url)("yaml") as typeof Yaml);
}
