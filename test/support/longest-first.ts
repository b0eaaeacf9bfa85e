import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, by what was measured. In a fresh clone nothing else tells: one that starts last is waited for. */
const LONGEST = [
  "test/import/vendor-documents.test.ts",
  "test/faults/values.test.ts",
  "test/packages/packages.test.ts",
  "test/compiler/edited-runs.test.ts",
  "test/replay/derived.test.ts",
  "test/docs/walkthrough.test.ts",
  "test/faults/sockets.test.ts",
  "test/compiler/generated.test.ts",
  "test/compiler/hostile.test.ts",
  "test/packages/compiler.test.ts",
  "test/runtime/limits/proof.test.ts",
  "test/compiler/part-run.test.ts",
  "test/docs/kitchen-sink-accounts.test.ts",
];

/** Starts the longest files first, so that two processes end at about the same time. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((path) => moduleId.endsWith(path));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
