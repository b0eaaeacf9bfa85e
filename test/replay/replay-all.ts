import { describe, expect, test } from "vitest";
import { loadFixtures, loadForms } from "./load.js";
import { replay } from "./replay.js";
import { replayForm } from "./replay-form.js";

/** Declares a test for each fixture of an integration, and one that all of them can be read. */
export function replayAll(integration: string): void {
  const { fixtures, faults } = loadFixtures(integration);
  const { forms, faults: formFaults } = loadForms(integration);
  const short = ({ path }: { readonly path: string }): string => path.replace(`test/fixtures/${integration}/`, "");
  describe(`fixtures of ${integration}`, () => {
    test("all can be read", () => expect([...faults, ...formFaults].join("\n\n")).toBe(""));
    test.each(fixtures.map((one) => [short(one), one] as const))("%s", async (_, fixture) => {
      expect((await replay(integration, fixture)).join("\n\n")).toBe("");
    });
    test.each(forms.map((one) => [short(one), one] as const))("%s", async (_, form) => {
      expect((await replayForm(integration, form)).join("\n\n")).toBe("");
    });
  });
}
