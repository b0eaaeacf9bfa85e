import { createRequire } from "node:module";

let loaded: typeof import("yaml") | undefined;

/** The YAML library that knows the place of every value. It is loaded for the first mistake: without one nobody asks. */
export function yamlLibrary(): typeof import("yaml") {
  return (loaded ??= createRequire(import.meta.url)("yaml") as typeof import("yaml"));
}
