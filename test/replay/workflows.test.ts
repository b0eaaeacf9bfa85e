import { expect, test } from "vitest";
import { loadWorkflows } from "./load.js";
import { play } from "./workflow.js";

const { workflows, faults } = loadWorkflows();

test("all workflows can be read", () => expect(faults.join("\n\n")).toBe(""));

for (const workflow of workflows) {
  test(`${workflow.path}: ${workflow.value.about}`, async () => {
    expect((await play(workflow)).join("\n\n")).toBe("");
  });
}
