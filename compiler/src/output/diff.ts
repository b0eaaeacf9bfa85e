import { createTwoFilesPatch } from "diff";
import type { Change } from "./plan.js";

/** Longest diff of one file that is shown, in lines. */
const MOST_LINES = 60;

/** Longest line that is shown whole; of a longer one the part that changed. */
const LONGEST_LINE = 400;

/** More files than this are only named: who changed that much reads the diff elsewhere. */
const MOST_FILES = 12;

/** The changes as unified diffs, long ones cut. */
export function printChanges(changes: readonly Change[]): string {
  const rest = changes.slice(MOST_FILES).map(({ path }) => `also stale: ${path}\n`);
  return changes.slice(0, MOST_FILES).map(printChange).join("\n") + rest.join("");
}

function printChange({ path, before, after }: Change): string {
  const from = before === undefined ? "/dev/null" : path;
  const to = after === undefined ? "/dev/null" : path;
  const patch = createTwoFilesPatch(from, to, before ?? "", after ?? "", undefined, undefined, { context: 2 });
  const lines = shortened(patch.split("\n").filter((line) => !/^={10,}$/.test(line)));
  if (lines.length <= MOST_LINES) return lines.join("\n");
  return [...lines.slice(0, MOST_LINES), `… ${lines.length - MOST_LINES} more lines\n`].join("\n");
}

/** Long lines cut to what differs: a removed line is compared with the one that takes its place. */
function shortened(lines: readonly string[]): string[] {
  const removed = lines.filter((line) => line.startsWith("-"));
  const added = lines.filter((line) => line.startsWith("+"));
  return lines.map((line) => {
    if (line.length <= LONGEST_LINE) return line;
    const other = line.startsWith("-") ? added[removed.indexOf(line)] : removed[added.indexOf(line)];
    const start = Math.max(1, firstDifference(line, other ?? "") - 60);
    const head = start > 1 ? `${line.charAt(0)}… ` : line.charAt(0);
    return `${head}${line.slice(start, start + LONGEST_LINE)}${start + LONGEST_LINE < line.length ? " …" : ""}`;
  });
}

function firstDifference(a: string, b: string): number {
  let index = 1;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}
