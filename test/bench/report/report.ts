import type { Section } from "../part/part.js";
import { VERDICT_HEAD } from "./bar.js";
import { printTable } from "./table.js";
import { versions } from "./versions.js";

/**
 * A section as Markdown: the verdicts, then the figures behind them.
 * @param circumstances when, where and on what it was measured
 */
export function printSection({ title, verdicts, tables, notes }: Section, circumstances: string): string {
  const judged = verdicts.length > 0 ? [{ head: VERDICT_HEAD, rows: verdicts }] : [];
  const list = notes.map((note) => `- ${note}`).join("\n");
  return [`## ${title}`, ...[...judged, ...tables].map(printTable), list, `Measured ${circumstances}`].join("\n\n");
}

const START = `# Benchmarks

Toolwright beside other generators, on the same API (ConnectWise PSA) and in the same run. Peers do not do the same work: what each makes stands beside it.
Ratios carry over to other machines; seconds do not. A difference smaller than between two rows of the same thing ("again", "noise") is none.

\`npm run bench\` repeats all of it and writes this page, \`npm run bench -- generate --write\` one section. [How it measures](../test/bench/README.md).
`;

/** The page with these sections put in the place of those with the same title; the others stay as they are. */
export function mergeSections(page: string, sections: readonly string[], titles: readonly string[]): string {
  const byTitle = new Map(
    [...page.split(/^(?=## )/m).slice(1), ...sections].map((text) => [titleOf(text), text.trim()]),
  );
  const known = titles.flatMap((title) => byTitle.get(title) ?? []);
  return `${[`${START}\nPeers: ${versions().join(", ")}.`, ...known].join("\n\n")}\n`;
}

function titleOf(section: string): string {
  return /^## (.*)$/m.exec(section)?.[1] ?? "";
}
