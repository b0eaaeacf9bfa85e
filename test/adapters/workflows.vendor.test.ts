import type { Integration, NamedOptions } from "@toolwright/runtime";
import { outputOf } from "@toolwright/runtime/agent";
import { lensedTools } from "@toolwright/runtime/lens";
import { expect, test } from "vitest";
import type { Workflow } from "../replay/fixture.js";
import { loadWorkflows } from "../replay/load.js";
import { stage } from "../replay/stage.js";
import { frameworks, strictFrameworks } from "./frameworks.js";
import { turnsOf } from "./turns-of.js";

/** Those of the seeds. */
const NAMES = ["onboard-new-engineer", "emergency-change", "procure-hardware", "audit-warranties"];

const workflows = loadWorkflows()
  .workflows.filter(({ path }) => NAMES.some((name) => path.endsWith(`/${name}.yaml`)))
  .map(({ value }) => value);

const all = [...frameworks, ...strictFrameworks];

test.each(all)("$name: the workflows of the seeds, from the prompt to the answer", async ({ play, profile }) => {
  for (const workflow of workflows) {
    const { steps, prompt } = workflow;
    const { script, tools } = await world(workflow);
    const lensed = lensedTools(tools, profile);
    const turns = [...turnsOf(steps, tools, profile), { text: "It is done." }];
    const { answer, seen } = await play(tools, turns, prompt);
    expect(script.faults).toEqual([]);
    script.finish();
    expect(script.faults).toEqual([]);
    expect(answer).toBe("It is done.");
    expect(seen.prompt).toBe(prompt);
    expect(seen.results).toMatchObject(await readings(workflow));
    expect(seen.tools).toEqual(
      lensed.map(({ name, description, inputSchema: schema, isStrict }) => ({
        name,
        description,
        schema,
        ...(isStrict && { strict: true }),
      })),
    );
  }
});

test("the workflows are there", () => expect(workflows.length).toBe(NAMES.length));

const known = new Map<Workflow, Promise<object[]>>();

/** What a model reads of each step: the same in every framework. */
function readings(workflow: Workflow): Promise<object[]> {
  const results = known.get(workflow) ?? read(workflow);
  known.set(workflow, results);
  return results;
}

async function read(workflow: Workflow): Promise<object[]> {
  const { tools } = await world(workflow);
  const results: object[] = [];
  for (const { tool, args } of workflow.steps) {
    const bound = tools.find(({ name }) => name === tool);
    if (!bound) throw new Error(`there is no tool ${tool}`);
    results.push({ name: tool, text: (await outputOf(bound, args)).text });
  }
  return results;
}

async function world({ integration: name, given, steps }: Workflow) {
  const { integration } = (await import(`@toolwright/${name}/integration`)) as { readonly integration: Integration };
  const exchanges = steps.flatMap((step) => step.exchanges);
  const { script, options } = stage(name, given, exchanges, ["steps"]);
  const names = [...new Set(steps.map(({ tool }) => tool))];
  return { script, tools: integration.bindTools(integration.connect(options as NamedOptions), { names }) };
}
