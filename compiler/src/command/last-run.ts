import { join } from "node:path";
import { fingerprint, MANIFEST, parseManifest, type Manifest } from "../output/manifest.js";
import type { Change } from "../output/plan.js";
import type { SourceFile } from "../source/source-file.js";
import { hashOf, readCache, writeCache } from "./cache.js";
import { compilerHash } from "./compiler-hash.js";
import { settledStamp, type Stamp } from "./stamp.js";
import { GENERATED, generatedPackages, readText } from "./workspace.js";

/** What a run without errors said. */
export interface RunReport {
  readonly diagnostics: string;
  /** Whether there was nothing to say about the definitions. */
  readonly isQuiet: boolean;
  /** What it made, by integration. */
  readonly summary: Readonly<Record<string, string>>;
}

/** What the last run with the same arguments was made from, said and left. */
export interface RunRecord {
  /** A hash of the compiler. */
  readonly compiler: string;
  /** Each definition file's stamp and the hash of its text. */
  readonly inputs: Readonly<Record<string, readonly [Stamp, hash: string]>>;
  readonly report: RunReport;
  readonly outputs: Outputs;
}

/** The packages that a run left. */
export type Outputs = Readonly<Record<string, PackageRecord>>;

interface PackageRecord {
  /** A hash of the manifest, which has one of each file. */
  readonly manifest: string;
  /** By the paths of the files in the package, the manifest's among them. */
  readonly stamps: Readonly<Record<string, Stamp>>;
}

/** A run that is about to begin. */
export interface Run extends Pick<RunRecord, "compiler" | "inputs"> {
  readonly root: string;
  readonly files: readonly SourceFile[];
  /** Names what the cache keeps for runs with the same arguments. */
  readonly key: string;
  /** The last one that was made by the same compiler. */
  readonly last?: RunRecord;
  /** The files that are not as they were then; all without a last run. */
  readonly changed: readonly SourceFile[];
}

/** @param given the arguments and options that decide what is compiled and how it is printed */
export function startRun(root: string, files: readonly SourceFile[], given: readonly string[]): Run {
  const [compiler, key] = [compilerHash(root), hashOf(JSON.stringify(given)).slice(0, 16)];
  const record = readCache(root, `generate-${key}`) as RunRecord | undefined;
  const last = record?.compiler === compiler ? record : undefined;
  const before = new Map(Object.entries(last?.inputs ?? {}));
  const changed: SourceFile[] = [];
  const inputs = files.map((file) => {
    const stamp = settledStamp(`${root}/${file.path}`);
    const [known, hash] = before.get(file.path) ?? [];
    if (hash !== undefined && stamp !== "" && stamp === known) return [file.path, [stamp, hash]] as const;
    const now = hashOf(file.text);
    if (now !== hash) changed.push(file);
    return [file.path, [stamp, now]] as const;
  });
  return { root, files, key, compiler, inputs: Object.fromEntries(inputs), changed, ...(last && { last }) };
}

/** The packages, when they are as the last run left them and a run now would be made from as many files. */
export function undisturbed({ root, inputs, last }: Run): Outputs | undefined {
  if (!last || Object.keys(inputs).length !== Object.keys(last.inputs).length) return undefined;
  const names = generatedPackages(root);
  if (names.join() !== Object.keys(last.outputs).sort().join()) return undefined;
  const now: Record<string, PackageRecord> = {};
  for (const name of names) {
    const before = last.outputs[name];
    const found = before && untouched(join(root, GENERATED, name), before);
    if (!found) return undefined;
    now[name] = found;
  }
  return now;
}

/**
 * Keeps what a run came to.
 * @param outputs the packages, when they are known already
 */
export function rememberRun({ root, key, compiler, inputs, last }: Run, report: RunReport, outputs?: Outputs): void {
  const packages = generatedPackages(root);
  const left = outputs ?? Object.fromEntries(packages.map((name) => [name, recordOf(join(root, GENERATED, name))]));
  const record: RunRecord = { compiler, inputs, report, outputs: left };
  // Stamps are not believed while they are new, so even a run that changes nothing may know more than the last.
  if (!last || JSON.stringify(record) !== JSON.stringify(last)) writeCache(root, `generate-${key}`, record);
}

/** The packages after some files of one were written. */
export function afterWriting(outputs: Outputs, name: string, changes: readonly Change[]): Outputs {
  const before = outputs[name];
  const manifest = changes.find(({ path }) => path === `${GENERATED}/${name}/${MANIFEST}`)?.after;
  if (!before || manifest === undefined) return outputs;
  const written = changes.map(({ path }) => [path.slice(`${GENERATED}/${name}/`.length), ""] as const);
  const stamps = { ...before.stamps, ...Object.fromEntries(written) };
  return { ...outputs, [name]: { manifest: fingerprint(manifest), stamps } };
}

/** The record of a package, with newer stamps, if its files are what they were; without reading those with old ones. */
function untouched(folder: string, { manifest, stamps }: PackageRecord): PackageRecord | undefined {
  const now: Record<string, Stamp> = {};
  let hashes: Manifest | undefined;
  for (const [path, stamp] of Object.entries(stamps)) {
    const found = settledStamp(`${folder}/${path}`);
    now[path] = found;
    if (found !== "" && found === stamp) continue;
    hashes ??= parseManifest(readText(folder, MANIFEST));
    const contents = readText(folder, path);
    const hash = path === MANIFEST ? manifest : hashes[path];
    if (contents === undefined || fingerprint(contents) !== hash) return undefined;
  }
  return { manifest, stamps: now };
}

function recordOf(folder: string): PackageRecord {
  const manifest = readText(folder, MANIFEST) ?? "";
  const paths = [MANIFEST, ...Object.keys(parseManifest(manifest))];
  const stamps = Object.fromEntries(paths.map((path) => [path, settledStamp(`${folder}/${path}`)]));
  return { manifest: fingerprint(manifest), stamps };
}
