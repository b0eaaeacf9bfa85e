// Writes compiler/dist/definition/validators.cjs, the JSON Schemas of compiler/schema/ as functions that say yes or no.
// Part of `compiler-parts.mjs`: compiling the schemas takes longer than checking a thousand files with them.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { filesOf, unlessCurrent } from "./unless-current.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const target = here("../compiler/dist/definition/validators.cjs");
const schemas = filesOf(here("../compiler/schema")).filter((path) => path.endsWith(".schema.json"));

/** The files a definitions folder holds; the other schemas are parts of these. */
const KINDS = ["integration", "resource", "schemas", "fields"];

await unlessCurrent(target, [...schemas, fileURLToPath(import.meta.url)], () => {
  const require = createRequire(new URL("../compiler/package.json", import.meta.url));
  const { Ajv2020 } = require("ajv/dist/2020.js");
  const { default: standaloneCode } = require("ajv/dist/standalone");
  // The options of `schema-check.ts`, but for those that only say more about a mistake.
  const options = { strict: false, validateFormats: false, ownProperties: true, messages: false };
  const ajv = new Ajv2020({ ...options, code: { source: true } });
  for (const path of schemas) ajv.addSchema(JSON.parse(readFileSync(path, "utf8")), basename(path));
  const exported = Object.fromEntries(KINDS.map((kind) => [kind, `${kind}.schema.json`]));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, standaloneCode(ajv, exported));
});
