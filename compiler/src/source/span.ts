import type { SourceFile } from "./source-file.js";

/** A stretch of a source file, in UTF-16 code units. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** A place as people count it: both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A span as people count it. */
export interface Place {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

export function placeOf({ file, start, end }: Span): Place {
  return { file: file.path, start: positionAt(file.text, start), end: positionAt(file.text, end) };
}

/** Where an offset of a text is. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - before.lastIndexOf("\n") };
}

/** The span of a whole file's first line: for what concerns the file and nothing in it. */
export function fileSpan(file: SourceFile): Span {
  const end = file.text.indexOf("\n");
  return { file, start: 0, end: end === -1 ? file.text.length : end };
}
