import type { SourceFile } from "../source/source-file.js";
import type { Span } from "../source/span.js";

/** Line and column of places, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds positions; lines are counted once for each file. */
export function positions(): (place: Span) => Position {
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
    return { line: low + 1, column: start - (known[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1)) starts.push(index + 1);
  return starts;
}
