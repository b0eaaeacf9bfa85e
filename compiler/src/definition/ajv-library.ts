import { createRequire } from "node:module";

let loaded: typeof import("ajv/dist/2020.js") | undefined;

/** The validator that can say what is wrong. It is loaded for the first mistake. */
export function ajvLibrary(): typeof import("ajv/dist/2020.js") {
  return (loaded ??= createRequire(import.meta.url)("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js"));
}
