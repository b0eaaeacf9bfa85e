import { createRequire } from "node:module";
import type * as Ajv from "ajv/dist/2020.js";

let loaded: typeof Ajv | undefined;

/** The validator that can say what is wrong. It is loaded for the first mistake. */
export function ajvLibrary(): typeof Ajv {
  return (loaded ??= createRequire(import.meta.url)("ajv/dist/2020.js") as typeof Ajv);
}
