import { groupBy } from "../emit/group-by.js";
import { count } from "../text/plural.js";
import { visible } from "../text/visible.js";
import type { Place } from "./document/node.js";
import type { Finding } from "./finding.js";
import type { ImportCounts } from "./import-document.js";
import { positions } from "./positions.js";
import type { UpdateEntry } from "./update/update-entry.js";

/** Everything a run has to say. */
export interface Report {
  /** The path of the document, as it was given. */
  readonly document?: string;
  readonly counts?: ImportCounts;
  readonly findings: readonly Finding[];
  /** How many texts of each file a person should write. */
  readonly texts?: readonly FileTexts[];
  readonly changes?: readonly UpdateEntry[];
  readonly files: readonly string[];
}

export interface FileTexts {
  readonly path: string;
  readonly count: number;
}

/** Places that are shown of one kind of finding; JSON has all of them. */
const SHOWN = 5;

/** In this order: what a person must look at comes first. */
const MEANINGS: Readonly<Record<Finding["code"], string>> = {
  "left-out": "Left out: definitions cannot say it",
  assumed: "Assumed: the document does not say it",
  chosen: "Chosen: one of several",
  loosened: "Loosened: definitions accept more than the document",
  repaired: "Repaired: wrong in the document, and plain what was meant",
  renamed: "Renamed: could not be called so",
  respelled: "Respelled: called the same, in the spelling of definitions",
  unused: "Unused: nothing in the definitions needs it",
};
/** Kinds that are only counted: there is nothing to decide. */
const COUNTED: ReadonlySet<Finding["code"]> = new Set(["respelled"]);

/** The report for people. */
export function reportText({ document, counts, findings, texts = [], changes, files }: Report): string {
  const parts: string[] = [];
  if (counts)
    parts.push(`Imported ${document ?? "the document"}; places are line:column of it.\n`, countsText(counts, texts));
  parts.push(...findingTexts(findings, document));
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
  if (texts.length > 0) parts.push(textsText(texts));
  if (files.length > 0) parts.push(`${count(files.length, "file")} written.\n`);
  return parts.join("\n");
}

function findingTexts(findings: readonly Finding[], document: string | undefined): string[] {
  const position = positions();
  const placeText = (place: Place): string => {
    const { line, column } = position(place);
    return `${place.file.path === document ? "" : `${place.file.path}:`}${line}:${column}`;
  };
  return Object.entries(MEANINGS).flatMap(([code, title]) => {
    const own = findings.filter((one) => one.code === code);
    if (own.length === 0) return [];
    const lines = [...groupBy(own, ({ what }) => what)].flatMap(([what, all]) => {
      const list = COUNTED.has(code as Finding["code"]) ? [] : all.slice(0, SHOWN);
      const rest = all.length - list.length;
      return [
        `  ${what}: ${all.length}${list.length === 0 ? ` (such as ${shown(all[0]?.done ?? "")}; ${LISTED})` : ""}`,
        ...list.map(
          ({ place, done }) => `    ${placeText(place)} ${shown(place.pointer || "document")}: ${shown(done)}`,
        ),
        ...(list.length > 0 && rest > 0 ? [`    … ${rest} more (${LISTED})`] : []),
      ];
    });
    return [`${title}\n${lines.join("\n")}\n`];
  });
}

const LISTED = "--format json lists all";

function changeText({ what, done, file, line, column }: UpdateEntry): string {
  const place = file === undefined ? "" : `${file}:${line}:${column} `;
  return `${place}${shown(what)}${done === undefined ? "" : `: ${shown(done)}`}`;
}

/** Files that are named; what lists the texts themselves names all. */
const FILES_SHOWN = 10;

function textsText(texts: readonly FileTexts[]): string {
  const most = [...texts].sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));
  const width = String(most[0]?.count ?? 0).length;
  const lines = most
    .slice(0, FILES_SHOWN)
    .map(({ path, count: number }) => `  ${String(number).padStart(width)} ${path}\n`);
  const rest = most.length - lines.length;
  return `Texts to write, by file\n${lines.join("")}${rest > 0 ? `  … ${count(rest, "more file")}\n` : ""}`;
}

function countsText(counts: ImportCounts, texts: readonly FileTexts[]): string {
  const plain = texts.reduce((sum, one) => sum + one.count, 0);
  const rows: [string, string][] = [
    ["operations", `${counts.operations} of ${counts.operationsInDocument}`],
    ["schemas", schemasText(counts)],
    ["resources", String(counts.resources)],
    ["conventions", String(counts.conventions)],
    ["links inferred", String(counts.links)],
    ["texts to write", `${plain} say little more than the name they stand beside`],
  ];
  return rows.map(([name, value]) => `${`${name}:`.padEnd(16)}${value}\n`).join("");
}

function schemasText(counts: ImportCounts): string {
  const { schemas, schemasInDocument, schemasKept, schemasInPlace, schemasLeftOut } = counts;
  const fates = [
    `${schemasKept} kept`,
    ...(schemasInPlace > 0 ? [`${schemasInPlace} written into what uses them`] : []),
    ...(schemasLeftOut > 0 ? [`${schemasLeftOut} that no imported operation uses`] : []),
  ].join(", ");
  const unnamed = schemas - schemasKept;
  const made = unnamed > 0 ? `; ${unnamed} more made of what has no name there` : "";
  return `${schemasInDocument} named in the document: ${fates}${made}`;
}

/** The report for machines, with everything in it. */
export function reportJson({ counts, findings, texts, changes, files }: Report): string {
  const position = positions();
  const all = findings.map(({ code, what, done, place }) => {
    return { code, what, done, file: place.file.path, ...position(place), pointer: place.pointer };
  });
  const report = {
    ...(counts && { counts }),
    findings: all,
    ...(texts && { texts }),
    ...(changes && { changes }),
    files,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function shown(text: string): string {
  const clean = visible(text.replaceAll("\n", " "));
  return clean.length > 160 ? `${clean.slice(0, 159)}…` : clean;
}
