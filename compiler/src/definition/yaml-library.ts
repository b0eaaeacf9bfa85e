import { createRequire } from "node:module";
import type * as Yaml from "yaml";

let loaded: typeof Yaml | undefined;

/** The YAML library that knows the place of every value. It is loaded for the first mistake: without one nobody asks. */
export function yamlLibrary(): typeof Yaml {
  return (loaded ??= createRequire(import.meta.url)("yaml") as typeof Yaml);
}

/** Reads YAML 1.2 (core schema) with a place for each value. */
export function readDocument(text: string): Yaml.Document.Parsed {
  // Keys are compared in yaml-faults.ts, with both places; the library compares each with each.
  return yamlLibrary().parseDocument(text, {
    version: "1.2",
    schema: "core",
    prettyErrors: false,
    merge: false,
    uniqueKeys: false,
  });
}
