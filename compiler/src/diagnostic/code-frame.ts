import { positionAt, type Span } from "../source/span.js";
import { visible } from "../text/visible.js";

/** Longest line that is printed, and how much of one stands before a mark that is far to the right. */
const WIDTH = 140;
const BEFORE = 60;

/** The line a span starts on with the one before it, and carets under what is meant. */
export function codeFrame({ file, start, end }: Span): string {
  const { line, column } = positionAt(file.text, start);
  const lines = file.text
    .split("\n")
    .slice(Math.max(0, line - 2), line)
    .map((text) => visible(text.replace(/\r$/, "")));
  const marked = lines.at(-1) ?? "";
  const from = column > WIDTH - 20 ? column - BEFORE : 0;
  const length = Math.max(1, Math.min(end - start, marked.length - column + 1, from + WIDTH - column + 1));
  const margin = String(line).length;
  const rows = [
    ...lines.map((text, index) => [String(line - lines.length + index + 1), cut(text, from)]),
    [
      "",
      blank(cut(marked, from).slice(0, column - 1 - from)) +
        "^".repeat(columns(marked.slice(column - 1, column - 1 + length)) || 1),
    ],
  ];
  return rows.map(([number = "", text = ""]) => `${number.padStart(margin)} | ${text}`.trimEnd()).join("\n");
}

/** The part of a line that is printed, with `…` where something is left out. */
function cut(line: string, from: number): string {
  const part = line.slice(from, from + WIDTH);
  const head = from > 0 && part.length > 1 ? `…${part.slice(1)}` : part;
  return line.length > from + WIDTH ? `${head.slice(0, -1)}…` : head;
}

/** As much empty space as a text takes up; tabs stay, because only the terminal knows how wide they are. */
function blank(text: string): string {
  return [...text].map((character) => (character === "\t" ? "\t" : " ".repeat(columns(character)))).join("");
}

/** The columns a text takes up on a terminal: two for East Asian characters and emoji, none for combining marks. */
function columns(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (NARROW.test(character) ? 1 : NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1),
    0,
  );
}

const NARROW = /^[ -~]$/;
const NONE = /^\p{M}$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]$|^\p{Emoji_Presentation}$|^[\u{20000}-\u{3fffd}]$/u;
