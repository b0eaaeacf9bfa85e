import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What everything is made with: this module, and the packages. */
const TOOLS = ["unless-current.mjs", "../package-lock.json"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/**
 * Makes a file, or all files of a folder, unless they are as they were made and so is what they were made from.
 * What came, went or changed on either side is seen: a note beside the target, `<target>.sources`, tells how both were.
 * @param sources the files it is made from, the script that makes it among them
 */
export async function unlessCurrent(target, sources, make) {
  const note = `${target}.sources`;
  // Looked at before anything is made: what is edited meanwhile is news for the next run.
  const from = stamps([...sources, ...TOOLS]);
  const stateNow = () => `${JSON.stringify({ from, made: stamps(filesOf(target)) }, null, 1)}\n`;
  if (existsSync(note) && readFileSync(note, "utf8") === stateNow()) return;
  rmSync(note, { force: true });
  await make();
  writeFileSync(note, stateNow());
}

/** The files below a folder, in order; a file alone; nothing of what is not there. */
export function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

function stamps(files) {
  return files.map((path) => {
    const { size, mtimeMs } = statSync(path);
    return `${path} ${size} ${mtimeMs}`;
  });
}
