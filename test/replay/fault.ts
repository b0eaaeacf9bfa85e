import { codeFrame } from "../../compiler/src/diagnostic/code-frame.js";
import type { Path, YamlFile } from "../../compiler/src/definition/yaml.js";
import { positionAt } from "../../compiler/src/source/span.js";

/** One thing that is wrong with a fixture, or that a replay did differently. */
export interface Fault {
  /** Kebab-case name of the mistake, e.g. `unmatched-request`. */
  readonly code: string;
  readonly message: string;
  readonly help: string;
  /** Keys and indexes that lead to the place in the fixture's file, or an offset of its text. */
  readonly at: Path | number;
}

/** Prints a fault as the compiler prints its diagnostics: `file:line:col error code: message`, the lines, the help. */
export function printFault(yaml: YamlFile, { at, code, message, help }: Fault): string {
  const { file } = yaml;
  const span = typeof at === "number" ? { file, start: at, end: at + 1 } : yaml.keySpan(at);
  const { line, column } = positionAt(file.text, span.start);
  const place = `${file.path}:${line}:${column}`;
  return [`${place} error ${code}: ${message}`, codeFrame(span), `help: ${help}`].join("\n");
}
