import type { Path } from "../../compiler/src/definition/yaml.js";
import { printFault, type Fault } from "./fault.js";
import { exchangeFaults } from "./exchange-contract.js";
import { disappointment, toJson } from "./expectation.js";
import type { Step, Workflow } from "./fixture.js";
import { operationsOf } from "./integration.js";
import type { Loaded } from "./load.js";
import { packageOf } from "./package.js";
import { inventions, Memory } from "./provenance.js";
import { asKnown, outcomeOf } from "./replay.js";
import { stage } from "./stage.js";

/**
 * Plays a workflow, tool call by tool call.
 * @returns what went differently, printed with its place; stops at the first step that did
 */
export async function play({ yaml, value: workflow }: Loaded<Workflow>): Promise<string[]> {
  const memory = new Memory(workflow.prompt);
  for (const [index, step] of workflow.steps.entries()) {
    const faults = await take(workflow, step, ["steps", index], memory);
    if (faults.length > 0) return asKnown(workflow, faults).map((fault) => printFault(yaml, fault));
  }
  return asKnown(workflow, []).map((fault) => printFault(yaml, fault));
}

async function take(workflow: Workflow, step: Step, at: Path, memory: Memory): Promise<Fault[]> {
  const { integration, given } = workflow;
  const tool = [...operationsOf(integration).values()].find((one) => one.tool?.name === step.tool)?.tool;
  if (!tool) {
    const message = `${integration} has no tool ${step.tool}`;
    return [{ code: "unknown-tool", message, help: "Tool names are in tools.json.", at: [...at, "tool"] }];
  }
  // What a tool says of itself has been seen as well, such as the numbers a field may have.
  const seen = memory.with(JSON.stringify([tool.description, tool.inputSchema]));
  const invented = inventions(step.args, tool.args, seen).map(({ at: inside, value }) => ({
    code: "invented-value",
    message: `${inside.join(".")}: ${JSON.stringify(value)} is neither in the prompt nor in an earlier result`,
    help: "An agent can only use what it has seen; take the step that shows it first.",
    at: [...at, "args", ...inside],
  }));
  if (invented.length > 0) return invented;
  const { script, clock, options } = stage(integration, given, step.exchanges, [...at, "exchanges"]);
  const { connect, invokeTool } = await packageOf(integration);
  const outcome = await outcomeOf(() => invokeTool(connect(options), step.tool, step.args));
  script.finish();
  const faults = [...script.faults, ...exchangeFaults(integration, step.exchanges, [...at, "exchanges"])];
  const responses = step.exchanges.map(({ response }) => response);
  const reason = disappointment(step.expect, outcome, responses);
  if (reason !== undefined) {
    const help = "Correct what is expected, or find out why it came out differently.";
    faults.push({ code: "wrong-outcome", message: reason, help, at: [...at, "expect"] });
  }
  if (clock.waits.length > 0) {
    faults.push({ code: "wrong-waits", message: "A tool call waited", help: "Tools report waits.", at });
  }
  memory.remember("value" in outcome ? toJson(outcome.value) : String(outcome.thrown));
  return faults;
}
