import type { Clock } from "../clock.js";
import { systemClock } from "../clock.js";

/** How much is kept, and how long. */
export interface FileBounds {
  /** Default 50. */
  readonly maxFiles?: number | undefined;
  /** Bytes of all together. Default 50 MiB. */
  readonly maxBytes?: number | undefined;
  /** Default one hour. */
  readonly maxAgeMs?: number | undefined;
  readonly clock?: Clock | undefined;
}

/** Downloads of one agent, in memory. Whoever has a handle has the file, so each conversation has its own. */
export interface KeptFiles {
  /**
   * Keeps a file; when that is too much, the oldest ones go.
   * @returns its handle, which nobody can guess; undefined when it is larger than all may be together
   */
  keep(file: File): string | undefined;
  /** @returns undefined when there is no such file, or no longer */
  readFile(handle: string): File | undefined;
}

/** A place in memory for what tools download. */
export function keptFiles(bounds: FileBounds = {}): KeptFiles {
  const { maxFiles = 50, maxBytes = 50 * 1024 ** 2, maxAgeMs = 3_600_000, clock = systemClock } = bounds;
  // In the order in which they came.
  const files = new Map<string, { readonly file: File; readonly since: number }>();
  let bytes = 0;
  const remove = (handle: string, { size }: File): void => {
    files.delete(handle);
    bytes -= size;
  };
  const makeRoom = (): void => {
    for (const [handle, { file, since }] of files) {
      const isOld = clock.now() - since > maxAgeMs;
      if (!isOld && files.size <= maxFiles && bytes <= maxBytes) return;
      remove(handle, file);
    }
  };
  return {
    keep(file) {
      if (file.size > maxBytes || maxFiles < 1) return undefined;
      const handle = `file-${crypto.randomUUID()}`;
      files.set(handle, { file, since: clock.now() });
      bytes += file.size;
      makeRoom();
      return handle;
    },
    readFile(handle) {
      makeRoom();
      return files.get(handle)?.file;
    },
  };
}
