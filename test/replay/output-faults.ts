import type { BoundTool, Integration, JsonSchema } from "@toolwright/runtime";
import { estimateTokens, keptFiles, outputOf } from "@toolwright/runtime/agent";
import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { checkSchema } from "../../runtime/src/schema/check-schema.js";
import type { Fault } from "./fault.js";
import type { Fixture } from "./fixture.js";
import type { Placed } from "./integration.js";
import { stage } from "./stage.js";
import { toolArguments } from "./tool-arguments.js";

const ajv = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true, ownProperties: true });
/** What is wrong with a value by a schema; nothing when it fits. */
export type Misfit = (tool: string, schema: JsonSchema, value: unknown) => string;

const checks = new Map<string, ValidateFunction>();
const bound = new Map<string, Promise<ReadonlyMap<string, BoundTool>>>();

/** As ajv sees it, which must compile each schema. */
export const misfitByAjv: Misfit = (tool, schema, value) => {
  const check = checks.get(tool) ?? ajv.compile(structuredClone(schema));
  checks.set(tool, check);
  return check(value) ? "" : ajv.errorsText(check.errors);
};

/** As the runtime sees it, for thousands of tools; `schema-differential.test.ts` compares it with ajv. */
export const misfit: Misfit = (_, schema, value) =>
  checkSchema(schema, value)
    .map(({ path, message }) => `${path} ${message}`)
    .join("; ");

const files = keptFiles();
/** What programs may ask for; the first is the default. */
const WAYS = [
  { files },
  { files, whole: true, maxTokens: Infinity },
  { files: "inline", maxTokens: 500 },
  { maxTokens: 700, whole: true },
] as const;

/**
 * Looks whether what a model reads of a tool's result fits the tool's output schema, whatever had to be left out, and is
 * no longer than it may be.
 */
export async function outputFaults(
  placed: Placed,
  fixture: Fixture,
  result: unknown,
  misfitOf: Misfit,
): Promise<Fault[]> {
  const { integration, operation, tool } = placed;
  const one = (await boundTools(integration.name)).get(tool?.name ?? "");
  if (!one || fixture.call.pages === "all") return [];
  const schema = await one.outputSchema();
  const played: BoundTool = { ...one, invoke: async () => result };
  const args = toolArguments(operation, fixture.call, tool?.json);
  const found: string[] = [];
  // Thousands of derived answers are small, and nothing has to be left out of them.
  for (const way of misfitOf === misfit ? WAYS.slice(0, 1) : WAYS) {
    const { text, value } = await outputOf(played, args, way);
    const most = "maxTokens" in way ? way.maxTokens : 10_000;
    const fault = misfitOf(one.name, schema, value);
    if (fault !== "") found.push(`breaks the output schema: ${fault}`);
    if (estimateTokens(text) > most) found.push(`has more than ${most} tokens`);
  }
  const help = "Correct the output schema, or what shapes results: runtime/src/agent.";
  return found.map((what) => ({ code: "wrong-output", message: `What a model reads ${what}`, help, at: ["expect"] }));
}

/** All tools of an integration, bound to an account that nothing is sent to. */
function boundTools(integration: string): Promise<ReadonlyMap<string, BoundTool>> {
  const known = bound.get(integration) ?? bind(integration);
  bound.set(integration, known);
  return known;
}

async function bind(name: string): Promise<ReadonlyMap<string, BoundTool>> {
  const { integration } = (await import(`@toolwright/${name}/integration`)) as { integration: Integration };
  const client = integration.connect({ ...stage(name, {}, [], []).options });
  return new Map(integration.bindTools(client).map((tool) => [tool.name, tool]));
}
