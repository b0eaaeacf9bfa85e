import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./imports.js";

/** A folder that is gone after the test. */
export interface Scratch extends Disposable {
  readonly path: string;
  write(files: Iterable<{ readonly path: string; readonly text: string }>): void;
  read(path: string): string;
  /** Every file with its text, by path; `dist` and `node_modules` left out. */
  snapshot(): Record<string, string>;
}

/** Makes an empty folder; with `modules` what is installed here can be imported there. */
export function scratch({ modules = false } = {}): Scratch {
  const path = mkdtempSync(join(tmpdir(), "toolwright-"));
  if (modules) symlinkSync(join(root, "node_modules"), join(path, "node_modules"), "junction");
  const read = (name: string) => readFileSync(join(path, name), "utf8");
  return {
    path,
    read,
    write(files) {
      for (const file of files) {
        mkdirSync(dirname(join(path, file.path)), { recursive: true });
        writeFileSync(join(path, file.path), file.text);
      }
    },
    snapshot() {
      const names = readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/node_modules|[\\/]dist/.test(entry.parentPath.slice(path.length)))
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(path.length + 1)
            .replaceAll("\\", "/"),
        );
      return Object.fromEntries(names.sort().map((name) => [name, read(name)]));
    },
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}
