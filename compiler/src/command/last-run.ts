import { createHash } from "node:crypto";
import { fingerprint, MANIFEST, parseManifest } from "../output/manifest.js";
import type { SourceFile } from "../source/source-file.js";
import { hashOf, readCache, writeCache } from "./cache.js";
import { compilerHash } from "./compiler-hash.js";
import { GENERATED, generatedPackages, readText } from "./workspace.js";

/** What a run is made from; the same twice makes the same. */
export interface RunInput {
  readonly files: readonly SourceFile[];
  /** A hash of the arguments and options that decide what is compiled and how it is printed. */
  readonly options: string;
  /** A hash of the compiler. */
  readonly compiler: string;
  /** A hash of definitions and compiler. */
  readonly made: string;
}

export function runInput(root: string, files: readonly SourceFile[], given: readonly string[]): RunInput {
  const [compiler, options] = [compilerHash(root), hashOf(JSON.stringify(given))];
  const hash = createHash("sha256").update(compiler);
  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(`${path.length} ${path} ${text.length} `).update(text);
  }
  return { files, compiler, options, made: hash.digest("hex") };
}

/** What a run without errors said. */
export interface RunReport {
  readonly diagnostics: string;
  readonly summary: string;
}

interface RunRecord {
  readonly input: string;
  readonly report: RunReport;
  /** The manifests it left, as hashes by package. */
  readonly manifests: Readonly<Record<string, string>>;
}

/**
 * The report of the last run, if a run now would say and leave the same: made from the same by the same compiler,
 * and every file it wrote is still as it was. Anything else, a record that somebody changed too, counts as no last run.
 */
export function lastRun(root: string, input: RunInput): RunReport | undefined {
  const record = readCache(root, recordName(input)) as RunRecord | undefined;
  if (!record || record.input !== input.made) return undefined;
  const names = Object.keys(record.manifests).sort();
  if (names.join() !== generatedPackages(root).join()) return undefined;
  return names.every((name) => isUntouched(root, name, record.manifests[name])) ? record.report : undefined;
}

/** Keeps what a run came to. */
export function rememberRun(root: string, input: RunInput, report: RunReport): void {
  const manifests = Object.fromEntries(
    generatedPackages(root).map((name) => [name, fingerprint(readText(root, manifestPath(name)) ?? "")]),
  );
  writeCache(root, recordName(input), { input: input.made, report, manifests } satisfies RunRecord);
}

function isUntouched(root: string, name: string, recorded: string | undefined): boolean {
  const text = readText(root, manifestPath(name));
  if (text === undefined || fingerprint(text) !== recorded) return false;
  return Object.entries(parseManifest(text)).every(([path, hash]) => {
    const contents = readText(root, `${GENERATED}/${name}/${path}`);
    return contents !== undefined && fingerprint(contents) === hash;
  });
}

function manifestPath(name: string): string {
  return `${GENERATED}/${name}/${MANIFEST}`;
}

/** Each set of options has a record of its own, so that runs with others do not replace it. */
function recordName({ options }: RunInput): string {
  return `generate-${options.slice(0, 16)}.json`;
}
