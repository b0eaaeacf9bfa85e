import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readText } from "./workspace.js";

/** A hash of the compiler and what it is built on: versions do not change with every edit of its authors. */
export function compilerHash(root: string): string {
  const hash = createHash("sha256").update(process.version);
  for (const path of compilerFiles()) hash.update(readFileSync(path, "utf8"));
  return hash.update(readText(root, "node_modules/.package-lock.json") ?? "").digest("hex");
}

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
