import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Change } from "./plan.js";

/**
 * Makes the changes: every new text is first written under a temporary name, and only when all of them are there
 * are they renamed and old files deleted. When writing fails, nothing has changed.
 * @param root the project's root
 */
export function write(root: string, changes: readonly Change[]): void {
  const temporary: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { path, after } of changes) {
      if (after === undefined) continue;
      const to = join(root, path);
      const from = `${to}.${process.pid}.tmp`;
      mkdirSync(dirname(to), { recursive: true });
      temporary.push({ from, to });
      writeFileSync(from, after);
    }
  } catch (error) {
    for (const { from } of temporary) rmSync(from, { force: true });
    throw error;
  }
  for (const { from, to } of temporary) renameSync(from, to);
  for (const { path, after } of changes) if (after === undefined) remove(root, path);
}

/** Deletes a file and the folders that are empty without it. */
function remove(root: string, path: string): void {
  rmSync(join(root, path), { force: true });
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
  }
}
