import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bench, root } from "../paths.js";

/** The exact versions that are measured, by package. */
export function versions(): string[] {
  const { dependencies } = manifest(join(bench, "package.json"));
  const { devDependencies } = manifest(join(root, "package.json"));
  const peers = Object.entries(dependencies ?? {}).map(([name, version]) => `${name} ${version}`);
  return [...peers, `typescript ${devDependencies?.["typescript"] ?? ""} for type-checks`];
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, "utf8")) as Manifest;
}
