// Writes compiler/dist/definition/validators.cjs, the JSON Schemas of compiler/schema/ as functions that say yes or no.
// Part of `compiler-parts.mjs`: compiling the schemas takes longer than checking a thousand files with them.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const folder = new URL("../compiler/schema/", import.meta.url);
const target = new URL("../compiler/dist/definition/validators.cjs", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".schema.json"));

/** The files a definitions folder holds; the other schemas are parts of these. */
const KINDS = ["integration", "resource", "schemas", "fields"];

const sources = [...names.map((name) => new URL(name, folder)), new URL(import.meta.url)];
const isCurrent = existsSync(target) && sources.every((source) => statSync(source).mtimeMs <= statSync(target).mtimeMs);
if (!isCurrent) write();

function write() {
  const require = createRequire(new URL("../compiler/package.json", import.meta.url));
  const { Ajv2020 } = require("ajv/dist/2020.js");
  const { default: standaloneCode } = require("ajv/dist/standalone");
  // The options of `schema-check.ts`, but for those that only say more about a mistake.
  const options = { strict: false, validateFormats: false, ownProperties: true, messages: false };
  const ajv = new Ajv2020({ ...options, code: { source: true } });
  for (const name of names) ajv.addSchema(JSON.parse(readFileSync(new URL(name, folder), "utf8")), name);
  const exported = Object.fromEntries(KINDS.map((kind) => [kind, `${kind}.schema.json`]));
  mkdirSync(new URL(".", target), { recursive: true });
  writeFileSync(target, standaloneCode(ajv, exported));
}
