import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { message } from "../diagnostic/message.js";
import type { Span } from "../source/span.js";

/** Every reason why a document cannot be imported. Until they are corrected nothing is written. */
export const problems = {
  "document-limit": {
    message: message`The document is ${"what"}.`,
    help: "Split it, or take out what the integration does not need. A document has at most 32 MiB, 200 levels and 1,000,000 values; 600 schemas may stand inside each other, and a file of definitions has at most 1 MiB.",
  },
  "document-syntax": {
    message: message`This is not valid ${"language"}: ${"reason"}.`,
    help: "Correct the document here; nothing of it was read.",
  },
  "document-key": {
    message: message`The key "${"name"}" ${"fault"}.`,
    help: "Rename or remove the entry: only one value can count, and some names mean something else in JavaScript.",
  },
  "not-openapi": {
    message: message`This is no OpenAPI document: ${"reason"}.`,
    help: 'An OpenAPI document is a map that begins with `openapi: "3.0.3"` or `openapi: "3.1.0"`.',
  },
  "swagger-2": {
    message: message`This is Swagger ${"version"}, and import reads OpenAPI 3.0 and 3.1.`,
    help: "Convert it first, e.g. `npx swagger2openapi swagger.json --outfile openapi.json`, then import the result.",
  },
  "openapi-version": {
    message: message`OpenAPI "${"version"}" is not supported.`,
    help: "Import reads OpenAPI 3.0.x and 3.1.x.",
  },
  "wrong-shape": {
    message: message`${"what"} is ${"found"}, but must be ${"expected"}.`,
    help: "Correct the document; the OpenAPI specification says what belongs here.",
  },
  "broken-reference": {
    message: message`The reference "${"reference"}" leads nowhere: ${"reason"}.`,
    help: "Correct the reference, or add what it refers to.",
  },
  "circular-reference": {
    message: message`The reference "${"reference"}" leads back to itself without ever saying what the value is.`,
    help: "Write the value out in one of the places. Only an object or a list may hold more of its own kind.",
  },
  "refused-reference": {
    message: message`The reference "${"reference"}" ${"reason"}.`,
    help: "References stay inside the document's folder, or the one given with `--refs`; nothing is fetched. Download the file and refer to it by its path.",
  },
  "no-operations": {
    message: message`The document has no operation that can be imported.`,
    help: "An operation stands below a path in `paths`, as get, post, put, patch or delete.",
  },
  "wrong-lock": {
    message: message`The lock cannot be read: ${"reason"}.`,
    help: "Take it from version control; or delete it, and `--update` makes a new one from the document without changing the definitions.",
  },
} as const;

/** The code of a problem. */
export type ProblemCode = keyof typeof problems;

/** A problem as it is reported. */
export type Problem = Diagnostic<ProblemCode>;

interface Entry {
  readonly message: { fill(values: Readonly<Record<string, string>>): string };
  readonly help: string;
}

/** Makes a problem from the list. */
export function problem<Code extends ProblemCode>(
  code: Code,
  span: Span,
  values: Readonly<Record<(typeof problems)[Code]["message"]["holes"][number], string>>,
): Problem {
  const { message: template, help }: Entry = problems[code];
  return { code, severity: "error", message: template.fill(values), help, span, notes: [] };
}
