import { environmentVariable, optionsOf, type Integration, type NamedOptions } from "@toolwright/runtime";
import type { ProfileName } from "@toolwright/runtime/lens";
import { scriptedAnthropic } from "../adapters/anthropic-server.js";
import { scriptedGemini } from "../adapters/gemini-server.js";
import { scriptedOpenAI } from "../adapters/openai-server.js";
import type { Seen } from "../adapters/turn.js";
import { turnsOf } from "../adapters/turns-of.js";
import type { Step, Workflow } from "../replay/fixture.js";
import { loadWorkflows } from "../replay/load.js";
import { stage } from "../replay/stage.js";

/** What a program of a page is about. */
export interface Part {
  /** Name of the workflow. */
  readonly workflow: string;
  /** Whose schemas its tools have. */
  readonly profile?: ProfileName;
  /** Whether the program makes again what was refused, so that the model is not asked to. */
  readonly repeats?: true;
}

/** Everything that a program meets outside of its process: the service and the model. */
export interface AgentWorld {
  readonly workflow: Workflow;
  /** The account as environment variables. */
  readonly environment: Readonly<Record<string, string>>;
  readonly fetch: typeof globalThis.fetch;
  /** How long it slept, in milliseconds. */
  readonly waits: number[];
  /** What the model was given in its last turn. */
  seen(): Seen;
  /** What went differently than in the workflow. */
  faults(): readonly string[];
}

/** What the model says in the end. */
export const ANSWER = "It is done.";

/** The providers' servers. */
const models = {
  "api.openai.com": scriptedOpenAI,
  "api.anthropic.com": scriptedAnthropic,
  "generativelanguage.googleapis.com": scriptedGemini,
};

const workflows = new Map(loadWorkflows().workflows.map(({ path, value }) => [path, value]));

/** Sets up the world of a program. */
export async function agentWorld({ workflow: name, profile = "portable", repeats }: Part): Promise<AgentWorld> {
  const workflow = workflows.get(`test/fixtures/workflows/${name}.yaml`);
  if (!workflow) throw new Error(`there is no workflow ${name}`);
  const { given, steps } = workflow;
  const { integration } = (await import(`@toolwright/${workflow.integration}/integration`)) as {
    readonly integration: Integration;
  };
  const exchanges = steps.flatMap((step) => step.exchanges);
  const { script, options } = stage(workflow.integration, given, exchanges, ["steps"]);
  const names = steps.map(({ tool }) => tool);
  const tools = integration.bindTools(integration.connect(options as NamedOptions), { names });
  const asked = repeats ? steps.filter((step) => !isRefused(step)) : steps;
  const turns = [...turnsOf(asked, tools, profile), { text: ANSWER }];
  const { api } = integration;
  const account = optionsOf(api).flatMap((option) => {
    const value = (options as NamedOptions)[option];
    return value === undefined ? [] : [[environmentVariable(api, option), String(value)]];
  });
  let model: { readonly fetch: typeof globalThis.fetch; seen(): Seen } | undefined;
  return {
    workflow,
    environment: Object.fromEntries(account) as Record<string, string>,
    fetch: async (url, init) => {
      const { hostname } = new URL(String(url));
      if (!Object.hasOwn(models, hostname)) return script.fetch(String(url), init ?? {});
      model ??= models[hostname as keyof typeof models](turns);
      return model.fetch(url, init);
    },
    waits: [],
    seen: () => {
      if (!model) throw new Error("no model was asked");
      return model.seen();
    },
    faults: () => {
      script.finish();
      return script.faults.map(({ message }) => message);
    },
  };
}

/** Whether the service says "too many requests". */
export function isRefused({ exchanges }: Step): boolean {
  return exchanges.some(({ response }) => response.status === 429);
}
