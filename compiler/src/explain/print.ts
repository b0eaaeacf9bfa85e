import type { Place } from "../source/span.js";
import type { Explanation, Fact, Subject } from "./explanation.js";

/** As many rows of one label are read by a person. */
const MOST_ROWS = 8;
const WIDTH = 15;

/** What stands behind a name, to be read in a terminal. */
export function printExplanation(
  { kind, name, integration }: Subject,
  { written, facts, output }: Explanation,
): string {
  const rows: Row[] = [
    ...written.map((place) => ({ label: "written at", text: rangeText(place) })),
    ...facts.map(({ label, value, from }) => ({ label, text: from ? `${value}  [${startText(from)}]` : value })),
    ...output.map(({ file, symbols }) => ({
      label: "output",
      text: symbols.length === 0 ? file : `${file}: ${symbols.join(", ")}`,
    })),
  ];
  const title =
    integration === undefined || integration === name ? `${kind} ${name}` : `${kind} ${name} of ${integration}`;
  return `${[title, ...shortened(rows).map(printRow)].join("\n")}\n`;
}

/** What stands behind a name, for programs: everything, with both ends of each place. */
export function explanationAsData({ kind, name, integration, names }: Subject, explanation: Explanation): object {
  return { kind, name, ...(integration !== undefined && { integration }), names, ...explanation };
}

interface Row extends Pick<Fact, "label"> {
  readonly text: string;
}

/** The rows, of long lists the first ones and how many are left out. */
function shortened(rows: readonly Row[]): Row[] {
  const labels = [...new Set(rows.map(({ label }) => label))];
  return labels.flatMap((label) => {
    const own = rows.filter((row) => row.label === label);
    if (own.length <= MOST_ROWS + 1) return own;
    return [...own.slice(0, MOST_ROWS), { label, text: `… and ${own.length - MOST_ROWS} more: see --format json` }];
  });
}

function printRow({ label, text }: Row, index: number, rows: readonly Row[]): string {
  const isFirst = rows[index - 1]?.label !== label;
  return `${(isFirst ? label : "").padEnd(WIDTH)} ${text}`;
}

function startText({ file, start }: Place): string {
  return `${file}:${start.line}:${start.column}`;
}

function rangeText({ file, start, end }: Place): string {
  const last = start.line === end.line ? `${end.column}` : `${end.line}:${end.column}`;
  return `${file}:${start.line}:${start.column}-${last}`;
}
