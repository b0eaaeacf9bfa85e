import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { generatedPackages, readText } from "../../compiler/dist/command/workspace.js";
import { compile } from "../../compiler/dist/compile.js";
import type { OutputFile } from "../../compiler/src/emit/output-file.js";
import { manifestFile } from "../../compiler/src/output/manifest.js";
import { compiledDefinitions, definitions } from "../support/definitions.js";
import { root } from "../support/imports.js";
import { project as kitchenSinks } from "./hostile/project.js";

const HINT = "run `npm run generate` and commit the result; first stale file";

/** Imports a module into a thread that has no other, and says what went wrong. */
async function importedFirst(path: string): Promise<string> {
  const program = `import(${JSON.stringify(pathToFileURL(path).href)}).then(() => {}, (error) => { throw error; })`;
  const thread = new Worker(program, { eval: true });
  try {
    await once(thread, "exit");
    return "";
  } catch (error) {
    return `${path.slice(root.length)}: ${String(error)}`;
  }
}

test("whichever module is imported first, forms and the operations they are read by find each other", async () => {
  const faults: string[] = [];
  for (const name of generatedPackages(root)) {
    const dist = join(root, "generated", name, "dist");
    const files = readdirSync(join(dist, "resources")).filter((file) => file.endsWith(".js"));
    const users = files.filter((file) => readText(dist, `resources/${file}`)?.includes('"../forms.js"'));
    expect(users.length).toBeGreaterThan(0);
    // A few stand for all: each takes a thread.
    for (const file of ["forms.js", ...users.slice(0, 4).map((one) => `resources/${one}`)]) {
      faults.push(await importedFirst(join(dist, file)));
    }
  }
  expect(faults.filter(Boolean)).toEqual([]);
});

describe("generated/", () => {
  test("is what the definitions say", async () => {
    const { files } = await compiledDefinitions();
    expect(files.length).toBeGreaterThan(100);
    const stale = files.find(({ path, contents }) => readText(root, path)?.replaceAll("\r\n", "\n") !== contents);
    expect(stale?.path, HINT).toBeUndefined();
  });

  test("has manifests that say what was written", async () => {
    const { files } = await compiledDefinitions();
    for (const name of generatedPackages(root)) {
      const folder = `generated/${name}`;
      const manifest = manifestFile(
        folder,
        files.filter(({ path }) => path.startsWith(`${folder}/`)),
      );
      expect(readText(root, manifest.path), `${HINT}: ${manifest.path}`).toBe(manifest.contents);
    }
  });

  test("has nothing else", async () => {
    const { files } = await compiledDefinitions();
    const wanted = new Set(files.map(({ path }) => path));
    const found = generatedPackages(root).flatMap((name) => filesBelow(`generated/${name}`));
    const isBuilt = (path: string) => /^generated\/[^/]+\/(dist|node_modules|manifest\.json)(\/|$)/.test(path);
    expect(found.filter((path) => !wanted.has(path) && !isBuilt(path))).toEqual([]);
  });
});

describe("the same definitions give the same bytes", () => {
  // The large definitions in the one order that the other process reads them in, smaller ones in many.
  test("in any order of the files", async () => {
    const small = [...definitions.filter(({ path }) => path.startsWith("definitions/atomicwork/")), ...kitchenSinks];
    const { files, diagnostics } = await compile(small);
    expect(diagnostics).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
    for (let seed = 1; seed <= 3; seed++) {
      const again = await compile(shuffled(small, seed));
      expect(firstDifference(files, again.files)).toBeUndefined();
    }
  });

  test("in another process, order, folder, time zone and locale", async () => {
    const { files } = await compiledDefinitions();
    const paths = definitions.map(({ path }) => path);
    const script = `
      import { createHash } from "node:crypto";
      const { compile } = await import(${JSON.stringify(pathToFileURL(join(root, "compiler/dist/index.js")).href)});
      const { readDefinitions } = await import(${JSON.stringify(pathToFileURL(join(root, "compiler/dist/command/workspace.js")).href)});
      const read = new Map(readDefinitions(${JSON.stringify(root)}).map((file) => [file.path, file]));
      const { files } = await compile(${JSON.stringify(shuffled(paths, 1))}.map((path) => read.get(path)));
      process.stdout.write(JSON.stringify(files.map(({ path, contents }) => [path, createHash("sha256").update(contents).digest("hex")])));
    `;
    const env = { ...process.env, TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    const printed = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: tmpdir(),
      env,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    const hashes = files.map(({ path, contents }) => [path, createHash("sha256").update(contents).digest("hex")]);
    expect(JSON.parse(printed)).toEqual(hashes);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/"));
}

function firstDifference(a: readonly OutputFile[], b: readonly OutputFile[]): string | undefined {
  const different = a.find(({ path, contents }, index) => b[index]?.path !== path || b[index].contents !== contents);
  return a.length === b.length ? different?.path : `${a.length} files and ${b.length}`;
}

/** The values in an order that only the seed decides (Fisher and Yates, with a linear congruential generator). */
function shuffled<T>(values: readonly T[], seed: number): T[] {
  const result = [...values];
  let state = seed;
  for (let index = result.length - 1; index > 0; index--) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    const other = state % (index + 1);
    [result[index], result[other]] = [result[other] as T, result[index] as T];
  }
  return result;
}
