import { jsonSchema, type Tool } from "ai";
import { outputWith } from "../adapter/outputs-for.js";
import type { AdapterOptions, ProfileOptions } from "../adapter/options.js";
import { distinctTools } from "../adapter/distinct-tools.js";
import type { ToolOutput } from "../agent/output-of.js";
import { lensedTools, type LensedTool } from "../lens/lensed-tools.js";
import type { BoundTool } from "../tools/bound-tool.js";

/** Tools of the AI SDK by name; what one resolves to is the text for the model beside the whole value. */
export type AiTools = Record<string, Tool<unknown, ToolOutput>>;

/**
 * Makes tools for the Vercel AI SDK: `generateText`, `streamText` and agents.
 *
 * ```ts
 * import { aiTools } from "@toolwright/runtime/ai-sdk";
 *
 * const tools = aiTools(bindTools(client, { toolset: "procurement" }));
 * const { text } = await generateText({ model, prompt, tools, stopWhen: stepCountIs(20) });
 * ```
 *
 * @throws ValidationError when one is no bound tool, and when two have the same name
 */
export function aiTools(tools: readonly BoundTool[], options: ProfileOptions = {}): AiTools {
  distinctTools(tools);
  const lensed = lensedTools(tools, options.profile ?? "portable");
  return Object.fromEntries(lensed.map((tool) => [tool.name, aiTool(tool, options)]));
}

function aiTool(tool: LensedTool, options: AdapterOptions): AiTools[string] {
  const { title, description, effect, annotations } = tool;
  return {
    description,
    ...(tool.isStrict && { strict: true }),
    metadata: { title, effect, annotations: { ...annotations } },
    // Without a check of its own: the tool's says more, and a failed one here repeats all arguments to the model.
    inputSchema: jsonSchema(tool.inputSchema),
    execute: (args, { abortSignal }) => outputWith(tool, args, options, abortSignal),
    toModelOutput: ({ output: { isError, text } }) => ({ type: isError ? "error-text" : "text", value: text }),
  };
}
