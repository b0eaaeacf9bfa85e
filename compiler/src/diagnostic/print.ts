import { placeOf, positionAt } from "../source/span.js";
import { visibleName } from "../text/visible.js";
import { codeFrame } from "./code-frame.js";
import type { Diagnostic } from "./diagnostic.js";
import { printSarif } from "./sarif.js";

export type DiagnosticFormat = "text" | "json" | "github" | "sarif";

/** Prints diagnostics in the given format, with a line feed at the end unless there are none. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic<string>[],
  format: DiagnosticFormat = "text",
): string {
  if (format === "json") return `${JSON.stringify(diagnostics.map(diagnosticAsData), null, 2)}\n`;
  if (format === "sarif") return toSarif(diagnostics);
  return diagnostics.map((one) => `${format === "github" ? toGithub(one) : toText(one)}\n`).join("");
}

/** `file:line:col severity code: message`, the lines concerned, and what to do. */
export function toText({ span, severity, code, message, help, notes }: Diagnostic<string>): string {
  const { line, column } = positionAt(span.file.text, span.start);
  return [
    `${visibleName(span.file.path)}:${line}:${column} ${severity} ${code}: ${message}`,
    codeFrame(span),
    ...notes.flatMap((note) => {
      const place = positionAt(note.span.file.text, note.span.start);
      return [
        `note: ${note.message} (${visibleName(note.span.file.path)}:${place.line}:${place.column})`,
        codeFrame(note.span),
      ];
    }),
    `help: ${help}`,
    "",
  ].join("\n");
}

/** A diagnostic as JSON has it. */
export function diagnosticAsData({ span, severity, code, message, help, notes }: Diagnostic<string>) {
  return {
    code,
    severity,
    message,
    help,
    file: span.file.path,
    start: positionAt(span.file.text, span.start),
    end: positionAt(span.file.text, span.end),
    notes: notes.map((note) => ({
      message: note.message,
      file: note.span.file.path,
      start: positionAt(note.span.file.text, note.span.start),
    })),
  };
}

/** GitHub's workflow command for an annotation; its own escapes keep text from starting another command. */
function toGithub({ span, severity, code, message, help }: Diagnostic<string>): string {
  const start = positionAt(span.file.text, span.start);
  const end = positionAt(span.file.text, span.end);
  const data = (text: string) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const property = (text: string) => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
  const place = `file=${property(visibleName(span.file.path))},line=${start.line},col=${start.column},endLine=${end.line}`;
  return `::${severity} ${place},title=${property(code)}::${data(`${message} ${help}`)}`;
}

function toSarif(diagnostics: readonly Diagnostic<string>[]): string {
  const byCode = new Map(diagnostics.map((one) => [one.code, one]));
  const rules = [...byCode.values()]
    .map(({ code, severity, help }) => ({ id: code, level: severity, text: help }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const results = diagnostics.map(({ code, severity, message, help, span, notes }) => ({
    rule: code,
    level: severity,
    message: `${message} ${help}`,
    place: placeOf(span),
    related: notes.map((note) => ({ ...placeOf(note.span), message: note.message })),
  }));
  return printSarif(rules, results);
}
