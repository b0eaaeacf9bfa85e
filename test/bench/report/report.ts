import type { Section } from "../part/part.js";
import { VERDICT_HEAD } from "./bar.js";
import { printTable } from "./table.js";

/** A section as Markdown: the verdicts, then the figures behind them. */
export function printSection({ title, verdicts, tables, notes }: Section): string {
  const judged = verdicts.length > 0 ? [{ head: VERDICT_HEAD, rows: verdicts }] : [];
  return [`## ${title}`, ...[...judged, ...tables].map(printTable), ...notes].join("\n\n");
}
