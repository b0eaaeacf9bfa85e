import { diagnostic, type Diagnostic } from "../diagnostic/diagnostic.js";
import type { SourceFile } from "../source/source-file.js";
import { fileSpan, type Span } from "../source/span.js";
import { MAX_DEPTH, plainYaml } from "./plain-yaml.js";
import { tooDeepAt } from "./too-deep.js";
import { forbiddenFeatures, syntaxErrors } from "./yaml-faults.js";
import { readDocument } from "./yaml-library.js";
import { withSpans } from "./yaml-spans.js";

/** Keys and indexes that lead to a value inside a YAML document. */
export type Path = readonly (string | number)[];

/** What a YAML file holds, and where each of its values stands. */
export interface YamlFile {
  readonly file: SourceFile;
  readonly value: unknown;
  /** The place of the key that leads to a value; of the value itself for an element of a list. */
  keySpan(path: Path): Span;
  /** The place of a value. A path that leads nowhere gives the place of the last step that exists. */
  valueSpan(path: Path): Span;
}

const MAX_LENGTH = 1024 * 1024;
// C0 without tab, line feed and carriage return, DEL, C1 without NEL, half of a surrogate pair.
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Reads YAML 1.2 (core schema) and reports what definitions may not contain. */
export function parseYaml(file: SourceFile): { yaml?: YamlFile; diagnostics: Diagnostic[] } {
  const plain = file.text.length <= MAX_LENGTH ? plainYaml(file.text) : undefined;
  if (plain) return { yaml: withSpans(file, plain.value), diagnostics: [] };
  const refused = refusal(file);
  return refused ? { diagnostics: [refused] } : parseWithPlaces(file);
}

/** A file whose value is known from an earlier reading of the same text. */
export function knownYaml(file: SourceFile, value: unknown): YamlFile {
  return withSpans(file, value);
}

/** Reads a text that may hold anything, with the place of each of its values. */
export function parseWithPlaces(file: SourceFile): { yaml?: YamlFile; diagnostics: Diagnostic[] } {
  const document = readDocument(file.text);
  const diagnostics = [...syntaxErrors(file, document), ...forbiddenFeatures(file, document)];
  if (diagnostics.length > 0) return { diagnostics };
  return { yaml: withSpans(file, document.toJS() as unknown), diagnostics };
}

/** Why a text is not even parsed: it is no text, or reading it would take more than a definition may. */
function refusal(file: SourceFile): Diagnostic | undefined {
  const { text } = file;
  if (text.length > MAX_LENGTH) return diagnostic("input-limit", fileSpan(file), { what: "larger than 1 MiB" });
  const control = CONTROL.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return diagnostic(
      "forbidden-yaml",
      { file, start: control.index, end: control.index + 1 },
      { feature: `The control character U+${code} is` },
    );
  }
  const deep = tooDeepAt(text, MAX_DEPTH * 8);
  if (deep === undefined) return undefined;
  return diagnostic(
    "input-limit",
    { file, start: deep, end: deep + 1 },
    { what: `more than ${MAX_DEPTH} levels deep` },
  );
}
