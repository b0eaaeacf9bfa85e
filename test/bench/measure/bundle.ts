import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { bench } from "../paths.js";

/** The size of a bundle, in bytes. */
export interface BundleSize {
  readonly bytes: number;
  readonly gzip: number;
}

/** Bundles a module for Node 20 with esbuild. Throws what esbuild says when it cannot. */
export function bundle(entry: string, outfile: string, { minify }: { readonly minify: boolean }): BundleSize {
  mkdirSync(dirname(outfile), { recursive: true });
  const { status, stderr } = spawnSync(
    join(bench, "node_modules/.bin/esbuild"),
    [
      entry,
      "--bundle",
      "--format=esm",
      "--platform=node",
      "--target=node20",
      "--log-level=error",
      `--outfile=${outfile}`,
      ...(minify ? ["--minify"] : []),
    ],
    { cwd: bench, encoding: "utf8", shell: process.platform === "win32" },
  );
  if (status !== 0) throw new Error(`esbuild: ${stderr.trim().slice(0, 300)}`);
  const code = readFileSync(outfile);
  return { bytes: code.length, gzip: gzipSync(code, { level: 9 }).length };
}
