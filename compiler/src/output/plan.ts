import { posix } from "node:path";
import type { OutputFile } from "../emit/output-file.js";
import { fingerprint, MANIFEST, manifestFile, parseManifest, printManifest } from "./manifest.js";

/** The text of a file, or `undefined` when there is none. */
export type ReadFile = (path: string) => string | undefined;

/** One file that is not as it should be. */
export interface Change {
  readonly path: string;
  readonly before?: string;
  /** Absent when the file must go. */
  readonly after?: string;
}

/** What must happen on disk so that it holds exactly what was compiled. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Files that somebody edited, or that were there before: they are never overwritten or deleted unasked. */
  readonly edited: readonly string[];
}

/**
 * Compares what was compiled with what is there.
 * @param packages the files of each package, by its folder from the project's root; none for a package that must go
 */
export function plan(packages: ReadonlyMap<string, readonly OutputFile[]>, read: ReadFile): Plan {
  const changes: Change[] = [];
  const edited: string[] = [];
  for (const [folder, files] of packages) {
    const manifest = parseManifest(read(`${folder}/${MANIFEST}`));
    for (const file of files) {
      const before = read(file.path);
      if (before !== undefined && isSame(before, file.contents)) continue;
      const recorded = manifest[file.path.slice(folder.length + 1)];
      if (before !== undefined && recorded !== fingerprint(before)) edited.push(file.path);
      changes.push({ path: file.path, ...(before !== undefined && { before }), after: file.contents });
    }
    const wanted = new Set(files.map(({ path }) => path));
    for (const [name, recorded] of Object.entries(manifest)) {
      const path = posix.join(folder, name);
      // A manifest is data from disk: what it names outside its folder is none of ours.
      if (wanted.has(path) || !path.startsWith(`${folder}/`)) continue;
      const before = read(path);
      if (before === undefined) continue;
      if (recorded !== fingerprint(before)) edited.push(path);
      changes.push({ path, before });
    }
    changes.push(...manifestChange(folder, files, read));
  }
  return { changes, edited };
}

/**
 * What must happen so that some files of a package hold what was compiled, when all are as its manifest says.
 * @param files at most those that the manifest names
 */
export function planPart(folder: string, files: readonly OutputFile[], read: ReadFile): Change[] {
  const changes = files.flatMap(({ path, contents }): Change[] => {
    const before = read(path);
    if (before !== undefined && isSame(before, contents)) return [];
    return [{ path, ...(before !== undefined && { before }), after: contents }];
  });
  if (changes.length === 0) return [];
  const path = `${folder}/${MANIFEST}`;
  const before = read(path) ?? "";
  const hashes = changes.map((one) => [one.path.slice(folder.length + 1), fingerprint(one.after ?? "")] as const);
  return [
    ...changes,
    { path, before, after: printManifest({ ...parseManifest(before), ...Object.fromEntries(hashes) }) },
  ];
}

/** Whether two texts are the same but for how a checkout ends its lines. */
function isSame(before: string, after: string): boolean {
  return before === after || before.replaceAll("\r\n", "\n") === after;
}

/** The manifest comes last, so that a run that is cut off is taken up again by the next one. */
function manifestChange(folder: string, files: readonly OutputFile[], read: ReadFile): Change[] {
  const path = `${folder}/${MANIFEST}`;
  const before = read(path);
  if (files.length === 0) return before === undefined ? [] : [{ path, before }];
  const { contents } = manifestFile(folder, files);
  return before !== undefined && isSame(before, contents)
    ? []
    : [{ path, ...(before !== undefined && { before }), after: contents }];
}
