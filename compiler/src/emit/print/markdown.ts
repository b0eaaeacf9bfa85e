import { hiddenFromReview } from "@toolwright/runtime/check";

/**
 * A definition's text as inline Markdown: code spans stay, everything else is plain text. It cannot start a block,
 * a link, an image, HTML or a table cell, nor break its line.
 */
export function inline(text: string): string {
  const flat = text.replace(SPACES, " ").replace(hiddenFromReview, "\ufffd").trim();
  const parts = flat.split("`");
  const isBalanced = parts.length % 2 === 1 && parts.every((part, index) => index % 2 === 0 || part !== "");
  if (!isBalanced) return plain(flat.replaceAll("`", "'"));
  return parts.map((part, index) => (index % 2 === 0 ? plain(part) : code(part))).join("");
}

/** Text as a code span, also inside a table: there backslashes in front of `|` must be even in number without its own. */
export function code(text: string): string {
  const flat = text
    .replace(SPACES, " ")
    .replace(hiddenFromReview, "\ufffd")
    .replace(/(\\*)\|/g, "$1$1\\|");
  if (!flat.includes("`")) return `\`${flat}\``;
  const ticks = "`".repeat(longestRun(flat) + 1);
  return `${ticks} ${flat} ${ticks}`;
}

/** The sentences of a text, each for a line of its own, so that a diff shows the sentence that changed. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.!?]) (?=[A-Z`{])/);
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return tableRows([head, head.map(() => "---"), ...rows]);
}

/** Rows of a table whose head stands above them. */
export function tableRows(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Data as a fenced block that nothing in it can close. */
export function fence(language: string, text: string): string {
  const ticks = "`".repeat(Math.max(2, longestRun(text)) + 1);
  return `${ticks}${language}\n${text}\n${ticks}`;
}

/** The length of the longest run of backticks. */
function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
}

function plain(text: string): string {
  return text
    .replace(/[\\[\]<>*|~]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/, "$1\\$2");
}

/** White space that is not one blank already. */
const SPACES = /\s{2,}|[^\S ]/g;
