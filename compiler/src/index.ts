/** Toolwright as a library: from source files to output files and diagnostics, without touching the disk. */
export { compile } from "./compile.js";
export type { Compilation, CompileOptions } from "./compile.js";
export { catalogue } from "./diagnostic/catalogue.js";
export type { DiagnosticCode } from "./diagnostic/catalogue.js";
export type { Diagnostic, Note, Severity } from "./diagnostic/diagnostic.js";
export { printDiagnostics } from "./diagnostic/print.js";
export type { DiagnosticFormat } from "./diagnostic/print.js";
export type { OutputFile } from "./emit/output-file.js";
export type { Integration } from "./model/integration.js";
export type { SourceFile } from "./source/source-file.js";
export type { Position, Span } from "./source/span.js";
