import { randomBytes } from "node:crypto";
import { lstatSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Change } from "./plan.js";

/**
 * Makes the changes: every new text is first written under a temporary name, and only when all of them are there
 * are they renamed and old files deleted. When any step fails, everything is put back and the error is thrown.
 * @param root the project's root
 */
export function write(root: string, changes: readonly Change[]): void {
  const folders = new Set(changes.map(({ path }) => dirname(path)));
  for (const folder of folders) refuseLink(root, folder);
  const temporary: string[] = [];
  const done: Change[] = [];
  try {
    const made = new Set<string>();
    const renames = changes.flatMap(({ path, after }) => {
      if (after === undefined) return [];
      const to = join(root, path);
      const from = temporaryPath(to);
      if (!made.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
      made.add(dirname(to));
      temporary.push(from);
      writeFileSync(from, after, { flag: "wx" });
      return [{ from, to }];
    });
    const replaced = changes.filter(({ after }) => after !== undefined);
    for (const [index, { from, to }] of renames.entries()) {
      renameSync(from, to);
      const change = replaced[index];
      if (change) done.push(change);
    }
    for (const change of changes) {
      if (change.after !== undefined) continue;
      remove(root, change.path);
      done.push(change);
    }
  } catch (error) {
    for (const path of temporary) rmSync(path, { force: true });
    for (const change of done) restore(root, change);
    throw error;
  }
}

/** A name that nobody can know beforehand: a link that waits under it would lead the text elsewhere. */
export function temporaryPath(path: string): string {
  return `${path}.${randomBytes(8).toString("hex")}.tmp`;
}

/** A folder that is a link leads out of the project: nothing is written or deleted through it. */
export function refuseLink(root: string, path: string): void {
  const steps = path.split("/");
  for (const [index] of steps.entries()) {
    const folder = steps.slice(0, index + 1).join("/");
    if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink()) {
      const message = `${folder} is a symbolic link; nothing was written`;
      throw Object.assign(new Error(message), { code: "ELOOP", syscall: "write", path: folder });
    }
  }
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

function restore(root: string, { path, before }: Change): void {
  if (before === undefined) return remove(root, path);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), before);
}
