import { isPair, parseDocument, visit, type Scalar } from "yaml";
import type { SourceFile } from "../../../compiler/src/source/source-file.js";

/** A place in a project where a text is written: a value, or a key that an author chooses. */
export interface Position {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isKey: boolean;
}

/** Keys below which authors choose the keys. */
const MAPS = new Set([
  "properties",
  "values",
  "credentials",
  "variables",
  "headers",
  "pagination",
  "parameters",
  "conventions",
  "links",
  "toolsets",
  "query",
  "path",
  "header",
  "operations",
  "examples",
]);

/** Every text of a project that its author chose. */
export function positionsOf(files: readonly SourceFile[]): Position[] {
  return files.flatMap(({ path, text }) => {
    const found: Position[] = [];
    visit(parseDocument(text), {
      Scalar(key, node, ancestors) {
        if (typeof node.value !== "string" || !node.range) return;
        const isKey = key === "key";
        if (isKey && !isChosen(ancestors, path)) return;
        const [start, end] = node.range;
        found.push({ file: path, start, end, text: node.value, isKey });
      },
    });
    return found;
  });
}

function isChosen(ancestors: readonly unknown[], path: string): boolean {
  const keys = ancestors
    .filter(isPair)
    .slice(0, -1)
    .map(({ key }) => String((key as Scalar).value));
  if (keys.length === 0) return path.includes("/schemas/");
  return MAPS.has(keys.at(-1) ?? "") || keys.includes("examples");
}

/** Where a text was put in the changed files. */
export interface Placed {
  readonly position: Position;
  readonly start: number;
  readonly end: number;
}

/** The files with other texts in some positions, and where those are now. */
export function withTexts(
  files: readonly SourceFile[],
  texts: ReadonlyMap<Position, string>,
): { files: SourceFile[]; placed: Placed[] } {
  const placed: Placed[] = [];
  const changed = files.map(({ path, text }) => {
    let result = "";
    let from = 0;
    for (const [position, value] of [...texts]
      .filter(([{ file }]) => file === path)
      .sort(([a], [b]) => a.start - b.start)) {
      result += text.slice(from, position.start);
      const start = result.length;
      result += quoted(value);
      placed.push({ position, start, end: result.length });
      // A block text ends with the line break that also ends its line.
      if (text[position.end - 1] === "\n") result += "\n";
      from = position.end;
    }
    return { path, text: result + text.slice(from) };
  });
  return { files: changed, placed };
}

/** A YAML text between double quotes; what a file may not contain as such is written as an escape. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
