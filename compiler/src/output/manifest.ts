import { hash } from "node:crypto";
import type { OutputFile } from "../emit/output-file.js";

/** Name of the file in each package that says what the compiler wrote, with a hash of each file. */
export const MANIFEST = "manifest.json";

/** Paths, from the package's folder, to hashes of what was written. */
export type Manifest = Readonly<Record<string, string>>;

/** A hash that does not mind how a checkout ends its lines. */
export function fingerprint(contents: string): string {
  return hash("sha256", contents.replaceAll("\r\n", "\n"), "hex").slice(0, 16);
}

/** The manifest of a package's files as a file of the package. */
export function manifestFile(folder: string, files: readonly OutputFile[]): OutputFile {
  const hashes = files.map(({ path, contents }) => [path.slice(folder.length + 1), fingerprint(contents)] as const);
  return { path: `${folder}/${MANIFEST}`, contents: printManifest(Object.fromEntries(hashes)) };
}

/** A manifest as it is written. */
export function printManifest(manifest: Manifest): string {
  const files = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ about: "What `npm run generate` wrote here. Do not edit.", files }, null, 2)}\n`;
}

/** Reads a manifest; anything that is none counts as an empty one. */
export function parseManifest(text: string | undefined): Manifest {
  if (text === undefined) return {};
  try {
    const { files } = JSON.parse(text) as { files?: unknown };
    const entries = typeof files === "object" && files !== null ? Object.entries(files) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return {};
  }
}
