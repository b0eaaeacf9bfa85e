import { readFileSync } from "node:fs";
import { installed } from "../installed.js";
import type { Ajv2020, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { ajvLibrary } from "./ajv-library.js";
import { schemaDiagnostic } from "./schema-diagnostic.js";
import { isSurelyValid, type FileKind } from "./validator.js";
import type { YamlFile } from "./yaml.js";

/** A JSON Schema of the definition format. */
export type Schema = Readonly<Record<string, unknown>>;

const SCHEMA_FILES = ["schema-node", "operation", "integration", "resource", "schemas", "fields"];

/** Checks a file against the JSON Schema of its kind and says what is wrong in terms of the definition format. */
export function checkSchema(yaml: YamlFile, kind: FileKind): Diagnostic[] {
  if (isSurelyValid(kind, yaml.value)) return [];
  const errors = validate({ $ref: `${kind}.schema.json` }, yaml.value);
  return errors.map((error) => schemaDiagnostic(error, yaml, kind, typesOf));
}

let loaded: Ajv2020 | undefined;
const compiled = new WeakMap<Schema, ValidateFunction>();

function ajv(): Ajv2020 {
  if (loaded) return loaded;
  const { Ajv2020 } = ajvLibrary();
  loaded = new Ajv2020({ allErrors: true, verbose: true, strict: false, validateFormats: false, ownProperties: true });
  for (const name of SCHEMA_FILES) {
    const file = `${name}.schema.json`;
    const text = readFileSync(installed(`schema/${file}`), "utf8");
    // Absolute references, so that a branch taken out of its document can still be compiled by itself.
    loaded.addSchema(JSON.parse(text.replaceAll('"$ref": "#', `"$ref": "${file}#`)) as Schema);
  }
  return loaded;
}

/** All errors, with those of an `anyOf` replaced by the errors of the branch that was meant. */
function validate(schema: Schema, value: unknown): ErrorObject[] {
  let check = compiled.get(schema);
  if (!check) compiled.set(schema, (check = ajv().compile(schema)));
  if (check(value)) return [];
  // A refused name comes twice: once for the name, once for the map.
  const errors = (check.errors ?? []).filter(({ keyword }) => keyword !== "propertyNames");
  const unions = outermost(errors.filter(({ keyword }) => keyword === "anyOf"));
  const rest = errors.filter((error) => !unions.some((union) => within(error, union)));
  return [...rest, ...unions.flatMap(inMeantBranch)];
}

function outermost(unions: readonly ErrorObject[]): ErrorObject[] {
  return unions.filter((one) => !unions.some((other) => other !== one && within(one, other) && !within(other, one)));
}

function within(inner: ErrorObject, outer: ErrorObject): boolean {
  return inner.instancePath === outer.instancePath || inner.instancePath.startsWith(`${outer.instancePath}/`);
}

function inMeantBranch(union: ErrorObject): ErrorObject[] {
  const branches = union.schema as readonly Schema[];
  const fitting = branches.filter((branch) => acceptedTypes(branch).includes(jsonType(union.data)));
  const attempts = fitting.map((branch) => validate(branch, union.data));
  const best = attempts.sort((a, b) => a.length - b.length)[0];
  if (best === undefined) return [union];
  return best.map((error) => ({ ...error, instancePath: union.instancePath + error.instancePath }));
}

/** What a schema of the format accepts: its values when they are few and fixed, else its types. */
function typesOf(schema: Schema): { readonly values?: readonly unknown[]; readonly types: readonly string[] } {
  const target = resolved(schema);
  if (Array.isArray(target["enum"])) return { values: target["enum"], types: [] };
  return "const" in target ? { values: [target["const"]], types: [] } : { types: acceptedTypes(target) };
}

function acceptedTypes(schema: Schema): string[] {
  const target = resolved(schema);
  if (target["type"] !== undefined) return [target["type"]].flat() as string[];
  if (Array.isArray(target["enum"])) return [...new Set(target["enum"].map(jsonType))];
  if ("const" in target) return [jsonType(target["const"])];
  return ((target["anyOf"] as Schema[] | undefined) ?? []).flatMap(acceptedTypes);
}

function resolved(schema: Schema): Schema {
  const reference = schema["$ref"];
  if (typeof reference !== "string") return schema;
  return resolved((ajv().getSchema(reference)?.schema ?? {}) as Schema);
}

/** The JSON type of a value. */
function jsonType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}
