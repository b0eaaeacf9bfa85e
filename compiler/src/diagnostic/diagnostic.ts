import type { Span } from "../source/span.js";
import { catalogue, type DiagnosticCode } from "./catalogue.js";

export type Severity = "error" | "warning";

/** A second place that helps to understand a diagnostic. */
export interface Note {
  readonly message: string;
  readonly span: Span;
}

/** One mistake in the input, and where it is. */
export interface Diagnostic<Code extends string = DiagnosticCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  readonly span: Span;
  readonly notes: readonly Note[];
}

/** An entry of the catalogue, whichever holes its message has. */
interface CatalogueEntry {
  readonly severity: Severity;
  readonly message: { fill(values: Readonly<Record<string, string>>): string };
  readonly help: string;
}

type Holes<Code extends DiagnosticCode> = (typeof catalogue)[Code]["message"]["holes"][number];

/**
 * Makes a diagnostic from the catalogue.
 * @param code which mistake
 * @param span where it is
 * @param values what stands in the holes of its message
 * @param notes other places that belong to it
 * @param help what to do about it, where more is known than the catalogue can say
 */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  span: Span,
  values: Readonly<Record<Holes<Code>, string>>,
  notes: readonly Note[] = [],
  help?: string,
): Diagnostic {
  const entry: CatalogueEntry = catalogue[code];
  const { severity, message } = entry;
  return { code, severity, message: message.fill(values), help: help ?? entry.help, span, notes };
}

/** Whether any of them is an error, so that nothing may be written. */
export function hasErrors(diagnostics: readonly Diagnostic<string>[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** Sorted by file, then place, then code, without repetitions. */
export function sorted<Code extends string>(diagnostics: readonly Diagnostic<Code>[]): Diagnostic<Code>[] {
  const key = ({ span, code, message }: Diagnostic<Code>) =>
    [span.file.path, String(span.start).padStart(9, "0"), code, message].join("\0");
  const byKey = new Map(diagnostics.map((one) => [key(one), one]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
