import { describe, expect, test } from "vitest";
import { modelOf, operationsOf } from "../replay/integration.js";
import { coverageOf } from "./coverage.js";
import { markdown } from "./markdown.js";

/** Errors that some operation of each integration must show. */
const errors = ["400", "401", "403", "404", "429", "500"];

describe.each(["atomicwork", "connectwise-psa"])("%s", (integration) => {
  const coverage = coverageOf(integration);

  test("every operation has a success: stored, or derived, which derived.test.ts replays", () => {
    expect(coverage.operations.filter(({ isDone }) => !isDone).map(({ operation }) => operation)).toEqual([]);
  });

  test("what a toolset offers succeeds in a fixture that somebody wrote", () => {
    const offered = new Set(modelOf(integration).toolsets.flatMap(({ tools }) => tools));
    const stored = new Set(coverage.operations.filter(({ isStored }) => isStored).map(({ operation }) => operation));
    const tools = modelOf(integration).tools.filter(({ name }) => offered.has(name));
    expect(tools.length).toBeGreaterThan(20);
    expect(tools.map(({ operation }) => operation).filter((operation) => !stored.has(operation))).toEqual([]);
  });

  test("every fixture is of an operation that exists, in the folder and with the name that say so", () => {
    const folders = new Map(coverage.operations.map(({ operation, module }) => [operation, module]));
    const misplaced = [...coverage.fixtures, ...coverage.forms].filter(({ path, value }) => {
      const start = `test/fixtures/${integration}/${folders.get(value.operation)}/${value.operation}.`;
      return !path.startsWith(start) || !/^[a-z0-9-]+(\.form)?\.yaml$/.test(path.slice(start.length));
    });
    expect(misplaced.map(({ path }) => path)).toEqual([]);
  });

  test("every form is read, answered and answered wrongly in a fixture", () => {
    const { forms } = modelOf(integration);
    const shown = coverage.forms.flatMap(({ value: { operation, steps } }) => {
      const { tool } = operationsOf(integration).get(operation) ?? {};
      const isShown = ["arguments", "value", "error"].every((kind) => steps.some(({ expect }) => kind in expect));
      const filledIn = steps.flatMap(({ expect }) => ("arguments" in expect ? Object.keys(expect.arguments) : []));
      return isShown ? (tool?.forms ?? []).filter(({ argument }) => filledIn.includes(argument)) : [];
    });
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.map(({ name }) => name).filter((name) => !shown.some(({ form }) => form === name))).toEqual([]);
  });

  test.each(errors)("an error of status %s is shown", (status) => {
    expect(coverage.operations.filter(({ statuses }) => statuses.has(status))).not.toEqual([]);
  });

  test("two workflows use its tools", () => expect(coverage.workflows.length).toBeGreaterThanOrEqual(2));
});

test("the report is a table for each module, with a cell for status and origin", () => {
  const text = markdown(["connectwise-psa"]);
  expect(text).toContain("## ConnectWise PSA\n\n");
  expect(text).toContain("| operation | 200 | 201 | 204 |");
  expect(text).toMatch(/^\| `contacts\.list` \| p\d a\d \|/m);
});
