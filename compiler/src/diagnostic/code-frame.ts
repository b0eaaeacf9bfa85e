import { positionAt, type Span } from "../source/span.js";
import { visible } from "../text/visible.js";

/** Longest line that is printed; more of it is cut away around the span. */
const WIDTH = 140;

/** The line a span starts on with the one before it, and carets under what is meant. */
export function codeFrame({ file, start, end }: Span): string {
  const { line, column } = positionAt(file.text, start);
  const lines = file.text.split("\n");
  const text = lines[line - 1] ?? "";
  const length = Math.max(1, Math.min(end - start, text.length - column + 1));
  const from = column > WIDTH - 20 ? column - 60 : 0;
  const margin = String(line).length;
  const rows: [string, string][] = [
    [String(line - 1), visible(lines[line - 2] ?? "").slice(from, from + WIDTH)],
    [String(line), visible(text).slice(from, from + WIDTH)],
    ["", " ".repeat(column - 1 - from) + "^".repeat(Math.min(length, WIDTH - (column - 1 - from)))],
  ];
  return rows
    .filter(([number]) => number !== "0")
    .map(([number, content]) => `${number.padStart(margin)} | ${content}`.trimEnd())
    .join("\n");
}
