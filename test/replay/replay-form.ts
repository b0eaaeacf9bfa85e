import { exchangeFaults } from "./exchange-contract.js";
import { printFault, type Fault } from "./fault.js";
import type { FormFixture } from "./fixture.js";
import { formFaults } from "./form.js";
import { operationsOf } from "./integration.js";
import type { Loaded } from "./load.js";
import { packageOf } from "./package.js";
import { asKnown, outcomeOf } from "./replay.js";
import { world } from "./stage.js";

/**
 * Plays what a fixture does with the form of a tool.
 * @returns what went differently, printed with its place; nothing when all is well
 */
export async function replayForm(
  integration: string,
  { yaml, value: fixture }: Loaded<FormFixture>,
): Promise<string[]> {
  return asKnown(fixture, await faultsOf(integration, fixture)).map((fault) => printFault(yaml, fault));
}

async function faultsOf(integration: string, { operation, steps, given }: FormFixture): Promise<readonly Fault[]> {
  const tool = operationsOf(integration).get(operation)?.tool;
  if (!tool || tool.forms.length === 0) {
    const message = `${integration} has no tool with a form for ${operation}`;
    return [{ code: "unknown-form", message, help: "Definitions declare forms below `forms`.", at: ["operation"] }];
  }
  const contracts = steps.flatMap(({ exchanges }, index) =>
    exchangeFaults(integration, exchanges, ["steps", index, "exchanges"]),
  );
  if (contracts.length > 0) return contracts;
  const stage = { ...world(integration, given), tool: tool.name, package: await packageOf(integration), outcomeOf };
  return formFaults(steps, stage);
}
