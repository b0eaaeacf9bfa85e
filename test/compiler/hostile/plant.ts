import { check, compile } from "../../../compiler/dist/compile.js";
import { loadProjects } from "../../../compiler/dist/definition/project.js";
import type { Diagnostic } from "../../../compiler/src/diagnostic/diagnostic.js";
import type { OutputFile } from "../../../compiler/src/emit/output-file.js";
import type { SourceFile } from "../../../compiler/src/source/source-file.js";
import { positionsOf, withTexts, type Placed, type Position } from "./positions.js";

/** Positions with the same text: a name and the places that mention it change together. */
export type Group = readonly Position[];

export function groupsOf(project: readonly SourceFile[]): Group[] {
  const groups = new Map<string, Position[]>();
  for (const one of positionsOf(project)) groups.set(one.text, [...(groups.get(one.text) ?? []), one]);
  return [...groups.values()];
}

/** Whether the definitions hold together with another text in a group; anything but diagnostics is thrown. */
export function accepts(project: readonly SourceFile[], group: Group, text: string): boolean {
  const { files } = withTexts(project, new Map(group.map((position) => [position, text])));
  const { projects, diagnostics } = loadProjects(files);
  return [...diagnostics, ...projects.flatMap((one) => check(one).diagnostics)].every(({ severity }) => severity === "warning");
}

/** What came of texts in many groups at once. */
export interface Planted {
  readonly accepted: readonly Group[];
  readonly files: readonly OutputFile[];
}

/** Puts a text into many groups and takes those out that a diagnostic points at, until the rest compiles. */
export async function plant(project: readonly SourceFile[], groups: readonly Group[], textOf: (group: Group) => string): Promise<Planted> {
  let accepted = [...groups];
  for (;;) {
    const texts = accepted.flatMap((group) => group.map((position): [Position, string] => [position, textOf(group)]));
    const { files, placed } = withTexts(project, new Map(texts));
    const { diagnostics, files: output } = await compile(files);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length === 0) return { accepted, files: output };
    const blamed = new Set(errors.flatMap((error) => blame(error, placed)));
    if (blamed.size === 0) throw new Error(`Nothing that was planted is blamed for: ${errors.map(({ code, message }) => `${code}: ${message}`).join("\n")}`);
    accepted = accepted.filter((group) => !group.some((position) => blamed.has(position)));
  }
}

/** The planted texts inside a diagnostic's span, else those on its line. */
function blame({ span }: Diagnostic, placed: readonly Placed[]): Position[] {
  const { text, path } = span.file;
  const inFile = placed.filter(({ position }) => position.file === path);
  const within = (from: number, to: number) => inFile.filter(({ start, end }) => start < to && end > from).map(({ position }) => position);
  const touching = within(span.start, span.end);
  const lineEnd = text.indexOf("\n", span.start);
  return touching.length > 0 ? touching : within(text.lastIndexOf("\n", span.start - 1) + 1, lineEnd === -1 ? text.length : lineEnd);
}
