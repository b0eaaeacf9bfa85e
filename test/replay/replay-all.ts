import { describe, expect, test } from "vitest";
import { loadFixtures } from "./load.js";
import { replay } from "./replay.js";

/** Declares a test for each fixture of an integration, and one that all of them can be read. */
export function replayAll(integration: string): void {
  const { fixtures, faults } = loadFixtures(integration);
  describe(`fixtures of ${integration}`, () => {
    test("all can be read", () => expect(faults.join("\n\n")).toBe(""));
    test.each(fixtures.map((one) => [one.path.replace(`test/fixtures/${integration}/`, ""), one] as const))(
      "%s",
      async (_, fixture) => {
        expect((await replay(integration, fixture)).join("\n\n")).toBe("");
      },
    );
  });
}
