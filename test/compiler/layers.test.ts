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

/** The folders of `runtime/src/` that agents use; each imports, types included, only from those before it. */
const FOR_AGENTS = ["tools", "agent", "lens", "search", "adapter"];

/** The folders of `runtime/src/` that need a framework, and which. */
const ADAPTERS: Readonly<Record<string, string>> = {
  "ai-sdk": "ai",
  anthropic: "@anthropic-ai/sdk",
  gemini: "@google/genai",
  langchain: "@langchain/core",
  openai: "openai",
};

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

  test("imports nothing of ours but the runtime, and the gateway where its command runs it", () => {
    const ours = edges(
      compiler,
      (to) => !to.startsWith("compiler/src/") && (to.includes("/src/") || to.startsWith("@toolwright/")),
    );
    expect(ours.filter(([, to]) => to === "@toolwright/gateway").map(([from]) => from)).toEqual([
      "compiler/src/command/serve.ts",
    ]);
    expect([...new Set(ours.map(([, to]) => to))].sort()).toEqual([
      "@toolwright/gateway",
      "@toolwright/runtime",
      "@toolwright/runtime/catalogue",
      "@toolwright/runtime/check",
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

describe("the gateway", () => {
  const gateway = modulesBelow("gateway/src");

  test("imports the runtime, never the compiler or an integration", () => {
    const ours = edges(gateway, (to) => !to.startsWith("gateway/src/") && /^@toolwright\/|\/src\//.test(to));
    expect([...new Set(ours.map(([, to]) => to))].sort()).toEqual(["@toolwright/runtime", "@toolwright/runtime/check"]);
  });

  test("has no circles", () => expect(findCycle(gateway)).toEqual([]));
});

describe("the MCP server", () => {
  const mcp = modulesBelow("mcp/src");

  test("imports the runtime, Node and, in one place, the SDK that is bundled", () => {
    const foreign = edges(mcp, (to) => !to.startsWith("mcp/src/") && !to.startsWith("node:"));
    const isSdk = (to: string): boolean => /^(@modelcontextprotocol\/server|zod)($|\/)/.test(to);
    // Beside it, what the SDK's own library of schemas is told.
    expect([...new Set(foreign.filter(([, to]) => isSdk(to)).map(([from]) => from))].sort()).toEqual([
      "mcp/src/no-code.ts",
      "mcp/src/sdk.ts",
    ]);
    expect([...new Set(foreign.map(([, to]) => to).filter((to) => !isSdk(to)))].sort()).toEqual([
      "@toolwright/runtime",
      "@toolwright/runtime/agent",
      "@toolwright/runtime/check",
      "@toolwright/runtime/search",
    ]);
  });

  test("has no circles", () => expect(findCycle(mcp)).toEqual([]));
});

describe("the runtime", () => {
  test("has tools before what models read of them, and that before their schemas for providers", () => {
    const rank = (path: string): number => FOR_AGENTS.indexOf(layerOf(path));
    const among = edges(runtime, (to) => rank(to) >= 0).filter(([from]) => rank(from) >= 0);
    expect(among.length).toBeGreaterThan(10);
    expect(among.filter(([from, to]) => rank(to) > rank(from)).map((edge) => edge.join(" -> "))).toEqual([]);
  });

  const adapterOf = (path: string): string => (path.startsWith("runtime/src/") ? layerOf(path) : "");

  test("imports nothing but itself, and in each adapter its framework", () => {
    const foreign = edges(runtime, (to) => !to.startsWith("runtime/src/"));
    const isAllowed = ([from, to]: [string, string]): boolean => {
      const framework = ADAPTERS[adapterOf(from)];
      return framework !== undefined && (to === framework || to.startsWith(`${framework}/`));
    };
    expect(foreign.filter((edge) => !isAllowed(edge))).toEqual([]);
    expect([...new Set(foreign.map(([from]) => adapterOf(from)))].sort()).toEqual(Object.keys(ADAPTERS).sort());
  });

  test("imports no adapter outside of it", () => {
    const toAdapters = edges(runtime, (to) => Object.hasOwn(ADAPTERS, adapterOf(to)));
    expect(toAdapters.filter(([from, to]) => adapterOf(from) !== adapterOf(to))).toEqual([]);
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
