import { ToolMessage } from "@langchain/core/messages";
import { DynamicStructuredTool } from "@langchain/core/tools";
import { outputWith } from "../adapter/outputs-for.js";
import type { AdapterOptions, ProfileOptions } from "../adapter/options.js";
import { distinctTools } from "../adapter/distinct-tools.js";
import { lensedTools } from "../lens/lensed-tools.js";
import type { JsonSchema } from "../tool.js";
import type { BoundTool } from "../tools/bound-tool.js";

/** A tool of LangChain that takes the arguments of a bound tool. */
export type LangchainTool = DynamicStructuredTool<JsonSchema, object, object>;

/**
 * Makes LangChain tools, for `bindTools`, LangGraph's `ToolNode` and agents.
 *
 * Called with a tool call of a model, a tool gives a `ToolMessage`: the text for the model as its content, the whole value
 * or else the error as its `artifact`, and the status `error` when it is one. Called with plain arguments it gives the text.
 * Arguments are checked as by every tool, so the model reads what is wrong with them.
 *
 * ```ts
 * import { langchainTools } from "@toolwright/runtime/langchain";
 *
 * const tools = langchainTools(bindTools(client, { toolset: "procurement" }));
 * const agent = createReactAgent({ llm, tools });
 * ```
 *
 * @param options with `onRateLimit: "throw"`, give `ToolNode` the option `handleToolErrors: false`, else it catches the
 *   error
 * @throws ValidationError when one is no bound tool, and when two have the same name
 */
export function langchainTools(tools: readonly BoundTool[], options: ProfileOptions = {}): LangchainTool[] {
  distinctTools(tools);
  return lensedTools(tools, options.profile ?? "portable").map((tool) => langchainTool(tool, options));
}

function langchainTool(tool: BoundTool, options: AdapterOptions): LangchainTool {
  const { name, title, description, effect, annotations } = tool;
  const facts = {
    name,
    description,
    metadata: { title, effect, annotations: { ...annotations } },
    responseFormat: "content_and_artifact",
    func: async (args: unknown, _: unknown, config?: Called): Promise<[string | ToolMessage, unknown]> => {
      const output = await outputWith(tool, args, options, config?.signal);
      const artifact = output.error ?? output.value;
      const id = config?.toolCall?.id;
      if (!output.isError || id === undefined) return [output.text, artifact];
      return [new ToolMessage({ status: "error", content: output.text, artifact, tool_call_id: id, name }), artifact];
    },
  };
  const shown = new DynamicStructuredTool({ ...facts, schema: tool.inputSchema });
  // LangChain's own check says no more than that the arguments do not fit, and refuses null for what is left out.
  const called = new DynamicStructuredTool({ ...facts, schema: {} as JsonSchema });
  shown.invoke = called.invoke.bind(called) as typeof shown.invoke;
  return shown;
}

/** What a tool is told about the call. */
interface Called {
  readonly signal?: AbortSignal;
  readonly toolCall?: { readonly id?: string };
}
