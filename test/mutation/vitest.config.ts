import { defineConfig } from "vitest/config";

/** The tests of the runtime's sources. */
export default defineConfig({
  test: {
    include: ["test/runtime/**/*.test.ts"],
    // Ten thousand runs for each change would take days; the others of its folder stay.
    exclude: ["test/runtime/limits/**"],
    pool: "threads",
    isolate: false,
    // Stryker itself ends what hangs.
    testTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
