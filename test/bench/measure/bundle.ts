import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { bench } from "../paths.js";

/** The size of a bundle, in bytes. */
export interface BundleSize {
  readonly bytes: number;
  readonly gzip: number;
}

/**
 * Bundles a module for Node 20 with esbuild. What is imported when it is first needed gets a file of its own, as in any
 * bundler for browsers, and does not count. Throws what esbuild says when it cannot.
 * @param outfile ends with `.mjs`
 */
export function bundle(entry: string, outfile: string, { minify }: { readonly minify: boolean }): BundleSize {
  const folder = dirname(outfile);
  mkdirSync(folder, { recursive: true });
  const metafile = outfile.replace(/mjs$/, "meta.json");
  const { status, stderr } = spawnSync(
    join(bench, "node_modules/.bin/esbuild"),
    [
      `${basename(outfile, ".mjs")}=${entry}`,
      "--bundle",
      "--splitting",
      "--format=esm",
      "--platform=node",
      "--target=node20",
      "--log-level=error",
      "--out-extension:.js=.mjs",
      `--outdir=${folder}`,
      `--metafile=${metafile}`,
      ...(minify ? ["--minify"] : []),
    ],
    { cwd: bench, encoding: "utf8", shell: process.platform === "win32" },
  );
  if (status !== 0) throw new Error(`esbuild: ${stderr.trim().slice(0, 300)}`);
  const files = loadedAtOnce(JSON.parse(readFileSync(metafile, "utf8")) as Metafile, outfile);
  const contents = files.map((file) => readFileSync(file));
  const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);
  return {
    bytes: total(contents.map(({ length }) => length)),
    gzip: total(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}

/** What esbuild tells of the files it wrote, by paths relative to where it ran. */
interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly imports: readonly { readonly path: string; readonly kind: string }[] }>
  >;
}

/** The file and all that it imports before it runs. */
function loadedAtOnce({ outputs }: Metafile, outfile: string): string[] {
  const imports = new Map(Object.entries(outputs).map(([path, output]) => [resolve(bench, path), output.imports]));
  const files = new Set([resolve(outfile)]);
  for (const file of files) {
    for (const { path, kind } of imports.get(file) ?? []) {
      if (kind === "import-statement" && imports.has(resolve(bench, path))) files.add(resolve(bench, path));
    }
  }
  return [...files];
}
