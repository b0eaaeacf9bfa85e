import { groupBy } from "../emit/group-by.js";
import type { SourceFile } from "../source/source-file.js";
import { count } from "../text/plural.js";
import { visible } from "../text/visible.js";
import type { Place } from "./document/node.js";
import type { Finding } from "./finding.js";
import type { ImportCounts } from "./import-document.js";
import type { UpdateEntry } from "./update/update-entry.js";

/** Everything a run has to say. */
export interface Report {
  readonly counts?: ImportCounts;
  readonly findings: readonly Finding[];
  readonly changes?: readonly UpdateEntry[];
  readonly files: readonly string[];
}

/** Places that are shown of one kind of finding; JSON has all of them. */
const SHOWN = 5;

const MEANINGS: Readonly<Record<Finding["code"], string>> = {
  repaired: "Repaired: wrong in the document, and plain what was meant",
  renamed: "Renamed: could not be called so",
  loosened: "Loosened: definitions accept more than the document",
  "left-out": "Left out: definitions cannot say it",
  chosen: "Chosen: one of several",
  assumed: "Assumed: the document does not say it",
};

/** The report for people. */
export function reportText({ counts, findings, changes, files }: Report): string {
  const position = positions();
  const parts: string[] = [];
  for (const [code, title] of Object.entries(MEANINGS)) {
    const own = findings.filter((one) => one.code === code);
    if (own.length === 0) continue;
    const kinds = groupBy(own, ({ what }) => what);
    const lines = [...kinds].flatMap(([what, all]) => [
      `  ${what}: ${all.length}`,
      ...all.slice(0, SHOWN).map(({ place, done }) => `    ${position(place)} ${shown(place.pointer)}: ${shown(done)}`),
      ...(all.length > SHOWN ? [`    … ${all.length - SHOWN} more (--format json lists all)`] : []),
    ]);
    parts.push(`${title}\n${lines.join("\n")}\n`);
  }
  for (const [kind, title] of [
    ["added", "Added"],
    ["changed", "Changed"],
    ["removed", "Removed"],
    ["conflict", "Left as they are: edited by a person, or needed by something"],
    ["difference", "Different in the definitions"],
  ] as const) {
    const own = (changes ?? []).filter((one) => one.kind === kind);
    if (own.length > 0)
      parts.push(`${title}: ${own.length}\n${own.map((entry) => `  ${changeText(entry)}\n`).join("")}`);
  }
  if (counts) parts.push(countsText(counts));
  if (files.length > 0) parts.push(`${count(files.length, "file")} written.\n`);
  return parts.join("\n");
}

function changeText({ what, done, file, line, column }: UpdateEntry): string {
  const place = file === undefined ? "" : `${file}:${line}:${column} `;
  return `${place}${shown(what)}${done === undefined ? "" : `: ${shown(done)}`}`;
}

function countsText(counts: ImportCounts): string {
  const rows: [string, string][] = [
    ["operations", `${counts.operations} of ${counts.operationsInDocument}`],
    ["schemas", `${counts.schemas} of ${counts.schemasInDocument} (and those that were inline)`],
    ["resources", String(counts.resources)],
    ["conventions", String(counts.conventions)],
    ["links inferred", String(counts.links)],
    ["texts to write", `${counts.plainTexts} say little more than the name they stand beside`],
  ];
  return rows.map(([name, value]) => `${`${name}:`.padEnd(16)}${value}\n`).join("");
}

/** The report for machines, with everything in it. */
export function reportJson({ counts, findings, changes, files }: Report): string {
  const position = positions();
  const all = findings.map(({ code, what, done, place }) => {
    const [, line, column] = /:(\d+):(\d+)$/.exec(position(place)) ?? [];
    return {
      code,
      what,
      done,
      file: place.file.path,
      line: Number(line),
      column: Number(column),
      pointer: place.pointer,
    };
  });
  return `${JSON.stringify({ ...(counts && { counts }), findings: all, ...(changes && { changes }), files }, null, 2)}\n`;
}

function shown(text: string): string {
  const clean = visible(text.replaceAll("\n", " "));
  return clean.length > 160 ? `${clean.slice(0, 159)}…` : clean;
}

/** `file:line:col` of places; lines are counted once for each file. */
function positions(): (place: Place) => string {
  const starts = new Map<SourceFile, number[]>();
  return ({ file, start }) => {
    const known = starts.get(file) ?? lineStarts(file.text);
    starts.set(file, known);
    let [low, high] = [0, known.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((known[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return `${file.path}:${low + 1}:${start - (known[low] ?? 0) + 1}`;
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1)) starts.push(index + 1);
  return starts;
}
