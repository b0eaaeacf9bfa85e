import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findCycle, modulesBelow, root, type Module } from "../support/imports.js";

/** The folders and files of `compiler/src/` in the order of the pipeline; each imports only from those before it. */
const LAYERS = [
  "installed.ts",
  "text",
  "source",
  "diagnostic",
  "definition",
  "effective",
  "model",
  "check",
  "lower",
  "relations",
  "emit",
  "output",
  "review",
  "explain",
  "compile.ts",
  "recompile.ts",
  "index.ts",
  "import",
  "command",
  "cli.ts",
];

const compiler = modulesBelow("compiler/src");
const runtime = modulesBelow("runtime/src");
const generated = readdirSync(join(root, "generated")).map((name) => modulesBelow(`generated/${name}/src`));

test("the modules are found", () => {
  expect(compiler.length).toBeGreaterThan(60);
  expect(runtime.length).toBeGreaterThan(40);
  for (const modules of generated) expect(modules.length).toBeGreaterThan(30);
  expect(compiler.flatMap(({ imports }) => imports).length).toBeGreaterThan(compiler.length);
});

test("every relative import leads to a file", () => {
  const broken = [...compiler, ...runtime, ...generated.flat()].flatMap(({ path, imports }) =>
    imports
      .filter(
        (one) =>
          one.includes("/src/") &&
          !existsSync(join(root, one)) &&
          !existsSync(join(root, one.replace(/\.ts$/, ".d.ts"))),
      )
      .map((one) => `${path} -> ${one}`),
  );
  expect(broken).toEqual([]);
});

describe("the compiler", () => {
  test("has no folder outside the order", () => {
    expect([...new Set(compiler.map(({ path }) => layerOf(path)))].filter((layer) => !LAYERS.includes(layer))).toEqual(
      [],
    );
  });

  test("imports only to the left", () => {
    const rank = (path: string) => LAYERS.indexOf(layerOf(path));
    const wrong = edges(compiler, (to) => to.startsWith("compiler/src/")).filter(([from, to]) => rank(to) > rank(from));
    expect(wrong.map((edge) => edge.join(" -> "))).toEqual([]);
  });

  test("imports nothing of ours but the runtime", () => {
    const ours = edges(
      compiler,
      (to) => !to.startsWith("compiler/src/") && (to.includes("/src/") || to.startsWith("@toolwright/")),
    );
    expect([...new Set(ours.map(([, to]) => to))].sort()).toEqual([
      "@toolwright/runtime",
      "@toolwright/runtime/contract",
      "@toolwright/runtime/webhooks",
    ]);
  });

  test("touches disk, console and processes only in commands and the writer", () => {
    const machine = ["node:fs", "node:child_process", "node:process", "node:fs/promises"];
    const users = edges(compiler, (to) => machine.includes(to)).map(([from]) => from);
    // What these read is part of the compiler itself: where it is, its JSON Schemas, its tokens.
    const allowed = [
      "compiler/src/definition/schema-check.ts",
      "compiler/src/emit/tools/token-table.ts",
      "compiler/src/installed.ts",
      "compiler/src/output/write.ts",
    ];
    expect(users.filter((path) => layerOf(path) !== "command" && !allowed.includes(path))).toEqual([]);
  });

  test("has no circles", () => expect(findCycle(compiler)).toEqual([]));
});

describe("the runtime", () => {
  test("imports nothing but itself", () => {
    expect(edges(runtime, (to) => !to.startsWith("runtime/src/"))).toEqual([]);
  });

  test("has no circles", () => expect(findCycle(runtime)).toEqual([]));
});

describe.each(generated)("generated code", (...modules: Module[]) => {
  test("imports the runtime and itself; its command line also what it runs", () => {
    const own = modules[0]?.path.split("/").slice(0, 3).join("/") ?? "";
    const isOurs = (to: string): boolean => /^@toolwright\/runtime($|\/)/.test(to) || to.startsWith(`${own}/`);
    expect(edges(modules, (to) => !isOurs(to))).toEqual([[`${own}/bin.ts`, "@toolwright/mcp"]]);
  });
});

function layerOf(path: string): string {
  return path.split("/")[2] ?? "";
}

function edges(modules: readonly Module[], isMeant: (to: string) => boolean): [string, string][] {
  return modules.flatMap(({ path, imports }) => imports.filter(isMeant).map((to): [string, string] => [path, to]));
}
