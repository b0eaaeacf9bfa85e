import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { diagnostic, type Diagnostic } from "../diagnostic/diagnostic.js";
import { didYouMean, suggest } from "../text/suggest.js";
import type { Path, YamlFile } from "./yaml.js";

/** The kinds of definition file, each with a JSON Schema in `compiler/schema/`. */
export type FileKind = "integration" | "resource" | "schemas";

type Schema = Readonly<Record<string, unknown>>;

const SCHEMA_FILES = ["schema-node", "operation", "integration", "resource", "schemas"];

/** Checks a file against the JSON Schema of its kind and says what is wrong in terms of the definition format. */
export function checkSchema(yaml: YamlFile, kind: FileKind): Diagnostic[] {
  const errors = validate({ $ref: `${kind}.schema.json` }, yaml.value);
  return errors.map((error) => toDiagnostic(error, yaml, kind));
}

let loaded: Ajv2020 | undefined;
const compiled = new WeakMap<Schema, ValidateFunction>();

function ajv(): Ajv2020 {
  if (loaded) return loaded;
  loaded = new Ajv2020({ allErrors: true, verbose: true, strict: false, validateFormats: false, ownProperties: true });
  for (const name of SCHEMA_FILES) {
    const file = `${name}.schema.json`;
    const text = readFileSync(new URL(`../../schema/${file}`, import.meta.url), "utf8");
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
  const errors = check.errors ?? [];
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

function jsonType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

function toDiagnostic(error: ErrorObject, yaml: YamlFile, kind: FileKind): Diagnostic {
  const path = pointerToPath(error.instancePath, yaml.value);
  const name = path.length === 0 ? `the ${kind} file` : String(path.at(-1));
  const parent = path.length === 0 ? `the ${kind} file` : `"${placeName(path)}"`;
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case "additionalProperties": {
      const field = String(params["additionalProperty"]);
      const known = Object.keys((error.parentSchema?.["properties"] ?? {}) as Schema);
      const values = { name: field, parent, suggestion: didYouMean(field, known) };
      return diagnostic("unknown-field", yaml.keySpan([...path, field]), values);
    }
    case "required":
      return diagnostic("missing-field", yaml.keySpan(path), { name: String(params["missingProperty"]), parent: capitalized(parent) });
    case "type": {
      const expected = [params["type"]].flat().map(typeInWords).join(" or ");
      return diagnostic("wrong-type", yaml.valueSpan(path), { name, found: valueInWords(error.data), expected });
    }
    case "anyOf": {
      const expected = (error.schema as Schema[]).map(schemaInWords).join(", or ");
      return diagnostic("wrong-type", yaml.valueSpan(path), { name, found: valueInWords(error.data), expected });
    }
    default:
      return wrongValue(error, yaml, path, name);
  }
}

function wrongValue(error: ErrorObject, yaml: YamlFile, path: Path, name: string): Diagnostic {
  if (error.keyword === "propertyNames" || error.propertyName !== undefined) {
    const key = error.propertyName ?? String((error.params as { propertyName?: string }).propertyName);
    const expected = `names here match ${String((error.schema as Schema)?.["pattern"] ?? error.schema)}`;
    return diagnostic("wrong-value", yaml.keySpan([...path, key]), { name, value: `"${key}"`, expected, suggestion: "" });
  }
  const allowed = error.keyword === "enum" ? (error.schema as unknown[]).map(String) : [];
  const meant = suggest(String(error.data), allowed);
  return diagnostic("wrong-value", yaml.valueSpan(path), {
    name,
    value: valueInWords(error.data),
    expected: error.keyword === "enum" ? `use ${listed(allowed)}` : expectation(error),
    suggestion: meant === undefined ? "" : ` Did you mean "${meant}"?`,
  });
}

function expectation({ keyword, schema, message }: ErrorObject): string {
  if (keyword === "pattern") return `it must match ${String(schema)}`;
  if (keyword === "const") return `it must be ${JSON.stringify(schema)}`;
  return `it ${message ?? "is not allowed"}`;
}

function pointerToPath(pointer: string, root: unknown): Path {
  const steps = pointer.split("/").slice(1).map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
  let value = root;
  return steps.map((step) => {
    const inList = Array.isArray(value);
    value = (value as Record<string, unknown> | undefined)?.[step];
    return inList ? Number(step) : step;
  });
}

function placeName(path: Path): string {
  return path.slice(-2).join(".");
}

function capitalized(text: string): string {
  return text.startsWith("the") ? `T${text.slice(1)}` : text;
}

function typeInWords(type: unknown): string {
  const name = { object: "a map", array: "a list", string: "text", boolean: "true or false", null: "nothing" }[String(type)];
  return name ?? (type === "integer" ? "a whole number" : "a number");
}

function schemaInWords(schema: Schema): string {
  const target = resolved(schema);
  if (Array.isArray(target["enum"])) return listed(target["enum"].map(String));
  if ("const" in target) return JSON.stringify(target["const"]);
  return acceptedTypes(target).map(typeInWords).join(" or ");
}

function valueInWords(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function listed(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(", ");
}
