import { placeOf } from "../source/span.js";
import { catalogue, type DiagnosticCode } from "../diagnostic/catalogue.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { fact, type Subject } from "./explanation.js";

/**
 * The codes of diagnostics.
 * @param find finds what definitions have of a code
 * @param docs the folder of the documents
 */
export function diagnosticSubjects(find: (code: DiagnosticCode) => readonly Diagnostic[], docs: string): Subject[] {
  return (Object.keys(catalogue) as DiagnosticCode[]).map((code) => ({
    kind: "diagnostic",
    name: code,
    names: [],
    explain: () => {
      const { severity, message, help } = catalogue[code];
      const { holes, fill }: { holes: readonly string[]; fill(values: Readonly<Record<string, string>>): string } =
        message;
      const found = find(code);
      return {
        written: found.map(({ span }) => placeOf(span)),
        facts: [
          fact("severity", severity),
          fact("message", fill(Object.fromEntries(holes.map((hole) => [hole, `{${hole}}`])))),
          fact("help", help),
          fact("page", `${docs}/diagnostics/${code}.md`),
          ...found.map((one) => fact("found", one.message, one.span)),
          ...(found.length === 0 ? [fact("found", "nowhere in these definitions")] : []),
        ],
        output: [],
      };
    },
  }));
}
