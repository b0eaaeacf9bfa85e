import type { Pair } from "./confusable.js";
import { sum, type Measure } from "./measure.js";
import { parts, type Subject } from "./requests.js";

/** What the page shows: a measure for each part and subject, one over both catalogues together, and the pairs. */
export interface Findings {
  readonly subjects: readonly Subject[];
  readonly alone: readonly (readonly Measure[])[];
  readonly together: Measure;
  /** Samples of the wording, each searched without itself. */
  readonly samples: readonly Measure[];
  readonly pairs: readonly Pair[];
}

const BEGIN = "<!-- measured -->";
const END = "<!-- /measured -->";

/** The page with what was measured between its two marks. */
export function page(text: string, findings: Findings): string {
  const [before = ""] = text.split(BEGIN);
  const after = text.split(END)[1] ?? "";
  return `${before}${BEGIN}\n\n${[table(findings), misses(findings), likeness(findings.pairs)].join("\n\n")}\n\n${END}${after}`;
}

function table({ subjects, alone, together, samples }: Findings): string {
  const rows = [
    ...parts.flatMap((part, at) =>
      subjects.map(({ catalogue }, subject) => row(`${part}, ${catalogue.integration}`, alone[at]?.[subject])),
    ),
    ...parts.map((part, at) => row(`${part}, both`, sum(alone[at] ?? []))),
    row("what people say: development and former_held_out", sum([alone[0] ?? [], alone[1] ?? []].flat())),
    ...subjects.map(({ catalogue }, subject) =>
      row(`all of ${catalogue.integration}`, sum(alone.flatMap((measures) => measures[subject] ?? []))),
    ),
    row("what people say: all but held_out", sum(alone.filter((_, at) => parts[at] !== "held_out").flat())),
    row("all but held_out_users", sum(alone.filter((_, at) => parts[at] !== "held_out_users").flat())),
    row("**all**", sum(alone.flat())),
    row("all, searched over both catalogues together", together),
    ...subjects.map(({ catalogue }, subject) => row(`samples left out, ${catalogue.integration}`, samples[subject])),
  ];
  return ["| Requests | How many | Tool in the top 5 | Tool first |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function row(title: string, measure: Measure = sum([])): string {
  const { total, topFive, first } = measure;
  return `| ${title} | ${total} | ${percent(topFive, total)} | ${percent(first, total)} |`;
}

function percent(some: number, all: number): string {
  return `${((100 * some) / (all || 1)).toFixed(1)} %`;
}

function misses({ alone }: Findings): string {
  const lines = alone
    .filter((_, at) => parts[at] !== "held_out_users" && parts[at] !== "strangers")
    .flat()
    .flatMap((measure) => measure.misses)
    .map(
      ({ request: { ask, tools }, found }) =>
        `- ${ask} Served by \`${tools.join("`, `")}\`; first was ${found[0] === undefined ? "nothing" : `\`${found[0]}\``}.`,
    );
  return ["## Misses", "", ...lines].join("\n");
}

function likeness(pairs: readonly Pair[]): string {
  const signs = new Map<string, number>();
  for (const { toldBy = "nothing" } of pairs) signs.set(toldBy, (signs.get(toldBy) ?? 0) + 1);
  const rows = [...signs].sort().map(([sign, count]) => `| ${sign} | ${count} |`);
  const named = pairs.filter(({ toldBy }) => toldBy !== "listing" && toldBy !== "id").slice(0, MOST_PAIRS);
  return [
    "## Tools that read alike",
    "",
    "| Told apart by | Pairs |",
    "| --- | --- |",
    ...rows,
    "",
    `The ${named.length} that are most alike and told apart neither by the ids they ask for nor by their listings:`,
    "",
    ...named.map(
      ({ tools, similarity, toldBy = "nothing" }) =>
        `- ${similarity.toFixed(2)} \`${tools[0]}\`, \`${tools[1]}\`: ${toldBy}`,
    ),
  ].join("\n");
}

const MOST_PAIRS = 120;
