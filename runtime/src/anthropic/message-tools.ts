import type Anthropic from "@anthropic-ai/sdk";
import type { BetaRunnableTool } from "@anthropic-ai/sdk/lib/tools/BetaRunnableTool";
import { ToolError } from "@anthropic-ai/sdk/lib/tools/ToolError";
import type {
  Message,
  MessageCreateParamsNonStreaming,
  MessageParam,
  Tool,
  ToolResultBlockParam,
  ToolUseBlock,
} from "@anthropic-ai/sdk/resources/messages";
import { outputsFor } from "../adapter/outputs-for.js";
import type { StrictOptions } from "../adapter/options.js";
import { run, type Run, type RunOptions } from "../adapter/run.js";
import { strictTools } from "../adapter/strict-tools.js";
import type { BoundTool } from "../tools/bound-tool.js";
import { dialect, answerTo } from "./conversation.js";

/** What `messages.create` takes, but for streaming. The tools come beside those given here. */
export type MessageParams = Omit<MessageCreateParamsNonStreaming, "stream">;

/** How a run over Messages ended. */
export type MessageRun = Run<Message, MessageParam>;

/** What a model sees of a tool, and how the SDK's own tool runner calls it. */
export type MessageTool = Tool & Extract<BetaRunnableTool<unknown>, { input_schema: unknown }>;

/** Tools for Messages. */
export interface MessageTools {
  /** For `tools` of `messages.create`, and of the SDK's own `beta.messages.toolRunner`. */
  readonly definitions: MessageTool[];
  /**
   * Calls the tool that the model asks for.
   * @returns the block that tells the model what came of it; errors are told, too, with `is_error`
   * @throws the reason of the signal that aborted the call; RateLimitError with `onRateLimit: "throw"`
   */
  answer(call: Pick<ToolUseBlock, "id" | "name" | "input">, signal?: AbortSignal): Promise<ToolResultBlockParam>;
  /**
   * Asks the model and calls tools until it gives its answer, the service asks to wait, or the turns are used.
   * @param params the request; calls in its messages that have no answer yet are made first
   */
  run(
    client: Pick<Anthropic, "messages">,
    params: MessageParams,
    options?: RunOptions<MessageParam>,
  ): Promise<MessageRun>;
}

/**
 * Makes tools for Anthropic's Messages.
 *
 * ```ts
 * import { messageTools } from "@toolwright/runtime/anthropic";
 *
 * const tools = messageTools(bindTools(client, { toolset: "procurement" }));
 * const run = await tools.run(anthropic, { model, max_tokens: 4096, messages: [{ role: "user", content: prompt }] });
 * if (run.status === "done") console.log(run.reply.content);
 * ```
 *
 * @throws ValidationError when one is no bound tool, and when two have the same name
 */
export function messageTools(bound: readonly BoundTool[], options: StrictOptions = {}): MessageTools {
  const tools = strictTools(bound, "anthropic", options);
  const outputFor = outputsFor(tools, options);
  const definitions = tools.map(({ name, description, inputSchema, isStrict }): MessageTool => ({
    type: "custom",
    name,
    description,
    input_schema: inputSchema as Tool.InputSchema,
    ...(isStrict && { strict: true }),
    parse: (input) => input,
    run: async (args, context) => {
      const { isError, text } = await outputFor({ name, args }, context?.signal ?? undefined);
      if (isError) throw new ToolError(text);
      return text;
    },
  }));
  return {
    definitions,
    answer: async ({ id, name, input }, signal) => answerTo(id, await outputFor({ name, args: input }, signal)),
    run: (client, params, runOptions) =>
      run(dialect(client, params, definitions), tools, params.messages, { ...options, ...runOptions }),
  };
}
