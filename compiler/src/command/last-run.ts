import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint, MANIFEST, parseManifest } from "../output/manifest.js";
import type { SourceFile } from "../source/source-file.js";
import { GENERATED, generatedPackages, readText } from "./workspace.js";

/** What a run is made from; the same twice makes the same. */
export interface RunInput {
  readonly files: readonly SourceFile[];
  /** A hash of the arguments and options that decide what is compiled and how it is printed. */
  readonly options: string;
  /** A hash of everything: definitions, options, the compiler and what it is built on. */
  readonly all: string;
}

export function runInput(root: string, files: readonly SourceFile[], options: readonly string[]): RunInput {
  const hash = createHash("sha256");
  const add = (text: string) => hash.update(`${text.length} `).update(text);
  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    add(path);
    add(text);
  }
  add(JSON.stringify([...options, process.version]));
  for (const path of compilerFiles()) add(readFileSync(path, "utf8"));
  add(readText(root, "node_modules/.package-lock.json") ?? "");
  return { files, options: hashOf(JSON.stringify(options)), all: hash.digest("hex") };
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
  const record = readRecord(join(root, recordPath(input)));
  if (!record || record.input !== input.all) return undefined;
  const names = Object.keys(record.manifests).sort();
  if (names.join() !== generatedPackages(root).join()) return undefined;
  return names.every((name) => isUntouched(root, name, record.manifests[name])) ? record.report : undefined;
}

/** Keeps what a run came to, in a place that may be deleted at any time; a project that has none is left alone. */
export function rememberRun(root: string, input: RunInput, report: RunReport): void {
  if (!existsSync(join(root, "node_modules"))) return;
  const manifests = Object.fromEntries(
    generatedPackages(root).map((name) => [name, fingerprint(readText(root, manifestPath(name)) ?? "")]),
  );
  const text = JSON.stringify({ input: input.all, report, manifests } satisfies RunRecord);
  const path = join(root, recordPath(input));
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${hashOf(text)}\n${text}`);
  } catch {
    // Without a record the next run takes longer, and that is all.
  }
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

function recordPath({ options }: RunInput): string {
  return `node_modules/.cache/toolwright/generate-${options.slice(0, 16)}.json`;
}

function readRecord(path: string): RunRecord | undefined {
  try {
    const [seal = "", text = ""] = readFileSync(path, "utf8").split("\n", 2);
    // With its seal, a record is what `rememberRun` wrote.
    return seal === hashOf(text) ? (JSON.parse(text) as RunRecord) : undefined;
  } catch {
    return undefined;
  }
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The files of the compiler itself, whose versions do not change with every edit of its authors. */
function compilerFiles(): string[] {
  const base = fileURLToPath(new URL("../..", import.meta.url));
  const own = fileURLToPath(new URL("..", import.meta.url));
  const below = (folder: string, name: RegExp) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && name.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  return [
    join(base, "package.json"),
    ...below(own, /\.(c?js|(?<!\.d\.)ts)$/),
    ...below(join(base, "schema"), /\.json$/),
    ...below(join(base, "templates"), /./),
  ];
}
