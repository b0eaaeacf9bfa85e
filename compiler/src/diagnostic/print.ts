import { positionAt } from "../source/span.js";
import { visibleName } from "../text/visible.js";
import { codeFrame } from "./code-frame.js";
import type { Diagnostic } from "./diagnostic.js";

export type DiagnosticFormat = "text" | "json" | "github" | "sarif";

/** Prints diagnostics in the given format, with a line feed at the end unless there are none. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic<string>[],
  format: DiagnosticFormat = "text",
): string {
  if (format === "json") return `${JSON.stringify(diagnostics.map(diagnosticAsData), null, 2)}\n`;
  if (format === "sarif") return `${JSON.stringify(toSarif(diagnostics), null, 2)}\n`;
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

/** SARIF 2.1.0 (OASIS), as code-scanning tools read it. */
function toSarif(diagnostics: readonly Diagnostic<string>[]) {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "toolwright", rules: codes.map((id) => ({ id })) } },
        results: diagnostics.map(({ span, severity, code, message, help }) => {
          const start = positionAt(span.file.text, span.start);
          const end = positionAt(span.file.text, span.end);
          return {
            ruleId: code,
            level: severity,
            message: { text: `${message} ${help}` },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(span.file.path) },
                  region: {
                    startLine: start.line,
                    startColumn: start.column,
                    endLine: end.line,
                    endColumn: end.column,
                  },
                },
              },
            ],
          };
        }),
      },
    ],
  };
}
