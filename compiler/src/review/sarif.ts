import { printSarif, type SarifPlace, type SarifRule } from "../diagnostic/sarif.js";
import type { ChangeKind } from "./change.js";
import type { Review } from "./markdown.js";

const RULES: Readonly<Record<ChangeKind, SarifRule>> = {
  breaking: { id: "breaking", level: "error", text: "A call of a tool that worked fails." },
  behavioural: { id: "behavioural", level: "warning", text: "The same calls work, but a model reads something else." },
  additive: { id: "additive", level: "note", text: "More is possible than before." },
};

/**
 * A review as SARIF.
 * @param placeOf where a tool or toolset is defined now
 */
export function reviewAsSarif(
  reviews: readonly Review[],
  placeOf: (integration: string, name: string) => SarifPlace,
): string {
  const results = reviews.flatMap(({ integration, changes }) =>
    changes.map(({ kind, tool, summary }) => {
      const { id, level } = RULES[kind];
      return { rule: id, level, message: `${tool}: ${summary}`, place: placeOf(integration, tool) };
    }),
  );
  return printSarif(Object.values(RULES), results);
}
