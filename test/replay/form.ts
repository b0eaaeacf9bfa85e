import type { SpecializedTool } from "@toolwright/runtime";
import { difference, disappointment, toJson, type Outcome } from "./expectation.js";
import type { Fault } from "./fault.js";
import type { FilledIn, FormStep, Json, Members } from "./fixture.js";
import type { Package } from "./package.js";
import type { Script } from "./script.js";
import type { World } from "./stage.js";

/** Where the steps of a form are taken: with which tool, of which package. */
export interface FormStage extends World {
  readonly tool: string;
  readonly package: Pick<Package, "connect" | "specialize">;
  /** Makes a call; nothing it throws gets lost. */
  outcomeOf(call: () => Promise<unknown>): Promise<Outcome>;
}

const help = "Correct what is expected, or find out why it came out differently.";

/**
 * Takes steps with a tool that has a form, on one client.
 * @returns what went differently; stops at the first step that did
 */
export async function formFaults(steps: readonly FormStep[], stage: FormStage): Promise<readonly Fault[]> {
  const { tool, clock, options } = stage;
  let server: Script | undefined;
  const fetch: Script["fetch"] = (url, init) => server?.fetch(url, init) ?? Promise.reject(new Error("no step"));
  const client = stage.package.connect({ ...options, fetch });
  let special: SpecializedTool | undefined;
  for (const [index, step] of steps.entries()) {
    const at = ["steps", index];
    clock.advance(step.after ?? 0);
    server = stage.script(step.exchanges, [...at, "exchanges"]);
    const outcome = await stage.outcomeOf(async () => {
      const { specialize: given, call } = step;
      if (given !== undefined) {
        return (special = await stage.package.specialize(client, tool, given));
      }
      if (special === undefined) throw new Error("no step before has read the form");
      return special.invoke(call);
    });
    server.finish();
    const reason = unlike(step, outcome);
    const faults = [...server.faults];
    if (reason !== undefined) faults.push({ code: "wrong-outcome", message: reason, help, at: [...at, "expect"] });
    if (clock.waits.length > 0) {
      faults.push({ code: "wrong-waits", message: "The step waited", help: "Tools report waits.", at });
    }
    if (faults.length > 0) return faults;
  }
  return [];
}

function unlike({ expect, exchanges }: FormStep, outcome: Outcome): string | undefined {
  if (!("arguments" in expect)) {
    const responses = exchanges.map(({ response }) => response);
    return disappointment(expect, outcome, responses);
  }
  if ("thrown" in outcome) return `expected a tool, and it threw ${String(outcome.thrown)}`;
  const { inputSchema } = outcome.value as SpecializedTool;
  return (
    difference(expect.arguments, filledIn(inputSchema, Object.keys(expect.arguments)), "arguments") ??
    (expect.required && difference(expect.required, toJson(inputSchema["required"]), "required"))
  );
}

/** Arguments of a tool as fixtures write them: each field of a form says itself whether it is required. */
function filledIn(schema: Schema, names: readonly string[]): FilledIn["arguments"] {
  return Object.fromEntries(names.map((name) => [name, fieldsOf(schema.properties?.[name])]));
}

function fieldsOf(argument: Schema | undefined): Members | null {
  if (argument?.properties === undefined) return toJson(argument) as Members | null;
  const fields = Object.entries(argument.properties).map(([name, field]) => {
    const required = argument.required?.includes(name) === true && { required: true };
    return [name, { ...(toJson(field) as Members), ...required } as Json] as const;
  });
  return Object.fromEntries(fields);
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}
