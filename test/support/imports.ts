import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** A module and the modules it names, relative ones as paths from the project's root. */
export interface Module {
  readonly path: string;
  readonly imports: readonly string[];
  /** Those that are still there when types are erased. */
  readonly values: readonly string[];
}

/** The TypeScript modules below a folder with what they import, by `import`, `export … from` or `import()`. */
export function modulesBelow(folder: string): Module[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => posix.join(folder, path.replaceAll("\\", "/")))
    .sort()
    .map((path) => moduleAt(path));
}

const SPECIFIER = /^(?:import|export)(\stype)?\s(?:[^;"']*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

function moduleAt(path: string): Module {
  const found = [...readFileSync(join(root, path), "utf8").matchAll(SPECIFIER)].map(([, type, from, dynamic]) => {
    const specifier = from ?? dynamic ?? "";
    const to = specifier.startsWith(".")
      ? posix.join(posix.dirname(path), specifier.replace(/\.js$/, ".ts"))
      : specifier;
    return { to, isType: type !== undefined };
  });
  const values = found.filter(({ isType }) => !isType);
  return { path, imports: [...new Set(found.map(({ to }) => to))], values: [...new Set(values.map(({ to }) => to))] };
}

/** The first circle of imports of values, as the path of modules that leads back to its first; empty when there is none. */
export function findCycle(modules: readonly Module[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of byPath.get(path)?.values ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  for (const { path } of modules) {
    const cycle = visit(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
