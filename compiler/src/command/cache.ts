import { hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { refuseLink, temporaryPath } from "../output/write.js";

const FOLDER = "node_modules/.cache/toolwright";

/** What a file of the cache holds; nothing when there is none, or when somebody else changed it. */
export function readCache(root: string, name: string): unknown {
  try {
    const [seal, text = ""] = readFileSync(join(root, FOLDER, `${name}.json`), "utf8").split("\n", 2);
    return seal === hashOf(text) ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file of the cache, which may be deleted at any time; a project without node_modules has none. */
export function writeCache(root: string, name: string, value: object): void {
  if (!existsSync(join(root, "node_modules"))) return;
  const text = JSON.stringify(value);
  const path = join(root, FOLDER, `${name}.json`);
  const temporary = temporaryPath(path);
  try {
    refuseLink(root, FOLDER);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, `${hashOf(text)}\n${text}`, { flag: "wx" });
    renameSync(temporary, path);
  } catch {
    rmSync(temporary, { force: true });
    // Without a cache the next run takes longer, and that is all.
  }
}

export function hashOf(text: string): string {
  return hash("sha256", text, "hex");
}
