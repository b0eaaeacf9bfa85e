import type { ErrorObject } from "ajv/dist/2020.js";
import { diagnostic, type Diagnostic } from "../diagnostic/diagnostic.js";
import type { Span } from "../source/span.js";
import { suggest } from "../text/suggest.js";
import { fieldHint } from "./field-hint.js";
import type { Schema } from "./schema-check.js";
import type { FileKind } from "./validator.js";
import { describedValue, listed, lowered, meaning, patternInWords, typeInWords } from "./value-in-words.js";
import type { Path, YamlFile } from "./yaml.js";

/** What a schema accepts, as far as words can say it. */
export type Accepts = (schema: Schema) => { readonly values?: readonly unknown[]; readonly types: readonly string[] };

/** Says one error of ajv in terms of the definition format, at the key or value that is wrong. */
export function schemaDiagnostic(error: ErrorObject, yaml: YamlFile, kind: FileKind, accepts: Accepts): Diagnostic {
  const path = pointerToPath(error.instancePath, yaml.value);
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case "additionalProperties":
      return unknownField(error, yaml, path, parentName(path, kind), String(params["additionalProperty"]));
    case "required": {
      const name = String(params["missingProperty"]);
      const about = meaning(propertiesOf(error)[name]);
      return diagnostic("missing-field", yaml.keySpan(path), {
        name,
        parent: capitalized(parentName(path, kind)),
        meaning: about,
      });
    }
    case "type": {
      const expected = [params["type"]].flat().map(typeInWords).join(" or ");
      return wrongType(error, yaml, path, kind, expected);
    }
    case "anyOf": {
      const branches = (error.schema as Schema[]).map(accepts);
      const expected = branches.map(({ values, types }) =>
        values ? listed(values) : types.map(typeInWords).join(" or "),
      );
      return wrongType(error, yaml, path, kind, [...new Set(expected)].join(", or "));
    }
    default:
      return wrongValue(error, yaml, path, kind);
  }
}

function unknownField(error: ErrorObject, yaml: YamlFile, path: Path, parent: string, name: string): Diagnostic {
  const known = Object.keys(propertiesOf(error));
  const value = (error.data as Readonly<Record<string, unknown>>)[name];
  const meant = suggest(name, known);
  const span = yaml.keySpan([...path, name]);
  const isRest = value === null && /[ .]/.test(name);
  const suggestion = isRest
    ? " It is the rest of a text with a comma; quote that text."
    : sentence(
        fieldHint(name, known) ??
          (meant === undefined
            ? known.length <= 9
              ? `Fields here: ${known.join(", ")}.`
              : undefined
            : `Did you mean "${meant}"?`),
      );
  return diagnostic("unknown-field", span, { name, parent, suggestion }, [], isRest ? QUOTE_COMMA : undefined);
}

const QUOTE_COMMA =
  "Inside `{ … }` a comma ends a text. Put quotes around the whole text, or write the field on a line of its own.";

function wrongType(error: ErrorObject, yaml: YamlFile, path: Path, kind: FileKind, expected: string): Diagnostic {
  const span = yaml.valueSpan(path);
  const values = {
    name: capitalized(placeName(path, kind)),
    found: describedValue(error.data),
    expected,
    suggestion: sentence(retyped(error, path, span, expected)),
  };
  return diagnostic("wrong-type", span, values);
}

/** The same value written so that it has the type that was expected. */
function retyped({ data }: ErrorObject, path: Path, { file, start, end }: Span, expected: string): string | undefined {
  const key = path.at(-1);
  const written = file.text.slice(start, end);
  const isScalar = data !== null && typeof data !== "object";
  if (isScalar && expected === "a list" && typeof key === "string") {
    return typeof data === "boolean"
      ? `List the names, e.g. \`${key}: [id, name]\`.`
      : `Write \`${key}: [${written}]\`.`;
  }
  if (isScalar && typeof data !== "string" && expected === "text") return `Write \`"${written}"\`.`;
  if (typeof data === "string" && /number/.test(expected) && data.trim() !== "" && !Number.isNaN(Number(data)))
    return `Write \`${data}\` without quotes.`;
  if (typeof data === "string" && expected === "true or false" && /^(yes|no|on|off|true|false)$/i.test(data)) {
    return `Write \`${/^(yes|on|true)$/i.test(data) ? "true" : "false"}\`.`;
  }
  if (typeof data === "object" && data !== null && !Array.isArray(data) && expected === "text") {
    return /^["'\w]/.test(written)
      ? "Text that contains `: ` must be quoted."
      : "Text that begins with `{` must be quoted.";
  }
  if (Array.isArray(data) && expected === "text") return "Text that begins with `[` must be quoted.";
  return undefined;
}

function wrongValue(error: ErrorObject, yaml: YamlFile, path: Path, kind: FileKind): Diagnostic {
  const { keyword, data, schema, propertyName: key } = error;
  if (key !== undefined) {
    const { words, corrected } = patternInWords(String(schema), key);
    const values = {
      name: `A name in ${parentName(path, kind)}`,
      value: `"${key}"`,
      expected: words,
      suggestion: meant(corrected),
    };
    return diagnostic("wrong-value", yaml.keySpan([...path, key]), values);
  }
  const report = (expected: string, suggestion = "", at: Path = path) =>
    diagnostic("wrong-value", yaml.valueSpan(at), {
      name: capitalized(placeName(at, kind)),
      value: describedValue(at === path ? data : (data as unknown[])[Number(at.at(-1))]),
      expected,
      suggestion,
    });
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (keyword) {
    case "enum": {
      const allowed = (schema as unknown[]).map(String);
      const isSchemaName = /^[A-Z]/.test(String(data)) && allowed.includes("one");
      const isBodyName = /^[A-Z]/.test(String(data)) && allowed.includes("json-patch");
      const shape = isSchemaName
        ? `{ one: ${String(data)} }`
        : isBodyName
          ? `{ json: ${String(data)} }`
          : suggest(String(data), allowed);
      return report(`use ${listed(schema as unknown[])}`, meant(shape));
    }
    case "pattern": {
      const { words, corrected } = patternInWords(String(schema), String(data));
      return report(words, meant(corrected));
    }
    case "const":
      return report(`it must be ${JSON.stringify(schema)}`);
    case "uniqueItems":
      return report(`it is listed twice`, "", [...path, Math.max(Number(params["i"]), Number(params["j"]))]);
    case "minLength":
    case "minItems":
      return report(Number(schema) === 1 ? "it must not be empty" : `it needs at least ${String(schema)}`);
    case "minProperties":
      return report(`it needs one of ${listed(Object.keys(propertiesOf(error)))}`);
    case "maxProperties":
      return report(`it can have only one of ${listed(Object.keys((data ?? {}) as object))}`);
    case "minimum":
    case "exclusiveMinimum":
      return report(`it must be ${keyword === "minimum" ? "at least" : "more than"} ${String(schema)}`);
    default:
      return report(`it ${lowered(error.message ?? "is not allowed")}`);
  }
}

function propertiesOf(error: ErrorObject): Readonly<Record<string, Schema>> {
  return (error.parentSchema?.["properties"] ?? {}) as Readonly<Record<string, Schema>>;
}

function pointerToPath(pointer: string, root: unknown): Path {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
  let value = root;
  return steps.map((step) => {
    const inList = Array.isArray(value);
    value = (value as Record<string, unknown> | undefined)?.[step];
    return inList ? Number(step) : step;
  });
}

/** What a value is called: its key, with a position for an element of a list. */
function placeName(path: Path, kind: FileKind): string {
  const last = path.at(-1);
  if (last === undefined) return fileName(kind);
  if (typeof last === "string") return `"${last}"`;
  return `element ${last + 1} of ${placeName(path.slice(0, -1), kind)}`;
}

function parentName(path: Path, kind: FileKind): string {
  if (path.length === 0) return fileName(kind);
  const names = path.slice(-2).filter((step) => typeof step === "string");
  return names.length === 0 ? placeName(path, kind) : `"${path.slice(-2).join(".")}"`;
}

function fileName(kind: FileKind): string {
  return kind === "integration" ? "integration.yaml" : `the ${kind} file`;
}

function capitalized(text: string): string {
  return text === "integration.yaml" ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` Did you mean "${suggestion}"?`;
}

function sentence(text: string | undefined): string {
  return text === undefined ? "" : ` ${text}`;
}
