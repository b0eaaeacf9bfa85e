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
  const touched = project.filter(({ path }) => group.some(({ file }) => integrationOf(file) === integrationOf(path)));
  const { files } = withTexts(touched, new Map(group.map((position) => [position, text])));
  const { projects, diagnostics } = loadProjects(files);
  const all = [...diagnostics, ...projects.flatMap((one) => check(one).diagnostics)];
  return all.every(({ severity }) => severity === "warning");
}

function integrationOf(path: string): string {
  return path.split("/")[1] ?? "";
}

/** What came of texts in many groups at once. */
export interface Planted {
  readonly accepted: readonly Group[];
  readonly files: readonly OutputFile[];
}

/** Puts a text into many groups and takes those out that a diagnostic points at, until the rest compiles. */
export async function plant(
  project: readonly SourceFile[],
  groups: readonly Group[],
  textOf: (group: Group) => string,
): Promise<Planted> {
  let accepted = [...groups];
  for (;;) {
    const texts = accepted.flatMap((group) => group.map((position): [Position, string] => [position, textOf(group)]));
    const { files, placed } = withTexts(project, new Map(texts));
    const { diagnostics, files: output } = await compile(files);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length === 0) return { accepted, files: output };
    const blamed = new Set(errors.flatMap((error) => blame(error, placed)));
    if (blamed.size === 0)
      throw new Error(
        `Nothing that was planted is blamed for: ${errors.map(({ code, message }) => `${code}: ${message}`).join("\n")}`,
      );
    accepted = accepted.filter((group) => !group.some((position) => blamed.has(position)));
  }
}

/**
 * The planted texts inside a diagnostic's span, else those on its line, in its file, or that all of the API shares.
 * A tool that grows too large through texts of several files has none of these left: then one of those files goes.
 */
function blame({ span }: Diagnostic, placed: readonly Placed[]): Position[] {
  const { text, path } = span.file;
  const within = (from: number, to: number) =>
    placed.filter(({ position, start, end }) => position.file === path && start < to && end > from);
  const inFile = (file: string | undefined) => placed.filter(({ position }) => position.file === file);
  const lineEnd = text.indexOf("\n", span.start);
  const related = placed.find(({ position }) => integrationOf(position.file) === integrationOf(path));
  const suspects = [
    within(span.start, span.end),
    within(text.lastIndexOf("\n", span.start - 1) + 1, lineEnd === -1 ? text.length : lineEnd),
    inFile(path),
    inFile(`definitions/${integrationOf(path)}/integration.yaml`),
    inFile(related?.position.file),
  ];
  return (suspects.find((some) => some.length > 0) ?? []).map(({ position }) => position);
}
