import { statSync, type Stats } from "node:fs";

/**
 * What a file shows of itself without being read: size, identity and the times of its last changes. A file with the
 * stamp it had holds what it held, as git believes of its index.
 */
export type Stamp = string;

/** The stamp of a file, or `undefined` when there is none. */
export function stampOf(path: string): Stamp | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? printStamp(stats) : undefined;
}

/** Two changes within one tick of a file system's clock look like one; the coarsest clocks tick every two seconds. */
const TICK_MS = 2000;

/**
 * The stamp of a file that can be believed later; empty, which is no stamp, when the file changed just now and so may
 * change again unseen.
 */
export function settledStamp(path: string): Stamp {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || Math.max(stats.mtimeMs, stats.ctimeMs) > Date.now() - TICK_MS) return "";
  return printStamp(stats);
}

function printStamp({ size, ino, mtimeMs, ctimeMs }: Stats): Stamp {
  return `${size} ${ino} ${mtimeMs} ${ctimeMs}`;
}
