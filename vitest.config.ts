import { defineConfig } from "vitest/config";
import LongestFirst from "./test/support/longest-first.js";

/** Tests share one process per core and its loaded modules: they keep no global state. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "generated/**"],
    globalSetup: ["test/support/build.ts"],
    server: { deps: { external: [/\/(compiler|runtime|gateway|mcp|generated\/[^/]+)\/dist\//] } },
    sequence: { sequencer: LongestFirst },
    pool: "threads",
    maxWorkers: 2,
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    reporters: ["default", "./test/support/closing-line.ts"],
  },
});
