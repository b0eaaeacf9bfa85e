import { createTwoFilesPatch } from "diff";
import type { Change } from "./plan.js";

/** Longest diff of one file that is shown, in lines. */
const MOST_LINES = 60;

/** The changes as unified diffs, long ones cut. */
export function printChanges(changes: readonly Change[]): string {
  return changes.map(printChange).join("\n");
}

function printChange({ path, before, after }: Change): string {
  const from = before === undefined ? "/dev/null" : path;
  const to = after === undefined ? "/dev/null" : path;
  const patch = createTwoFilesPatch(from, to, before ?? "", after ?? "", undefined, undefined, { context: 2 });
  const lines = patch
    .split("\n")
    .slice(1)
    .map((line) => (line.length > 400 ? `${line.slice(0, 400)} …` : line));
  if (lines.length <= MOST_LINES) return lines.join("\n");
  return [...lines.slice(0, MOST_LINES), `… ${lines.length - MOST_LINES} more lines\n`].join("\n");
}
