import type { Reporter, SerializedError, TestModule } from "vitest/node";

/** Ends the output with `N passed, N failed` on a line of its own, for scripts and hurried readers. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[], reason: string): void {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      // A file that cannot be loaded, or whose hooks fail, has no failed test to show for it.
      failed += module.errors().length + [...module.children.allSuites()].flatMap((suite) => suite.errors()).length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        else if (state === "failed") failed += 1;
      }
    }
    // Set-up that fails, and a run that finds no test, are no success either.
    if (failed === 0 && (reason !== "passed" || passed === 0)) failed = 1;
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  }
}
