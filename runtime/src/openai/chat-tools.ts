import type OpenAI from "openai";
import type { RunnableToolFunctionWithoutParse } from "openai/lib/RunnableFunction";
import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionFunctionTool,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
  ChatCompletionToolMessageParam,
} from "openai/resources/chat/completions";
import { outputsFor, type ModelCall } from "../adapter/outputs-for.js";
import type { StrictOptions } from "../adapter/options.js";
import { run, type Dialect, type Run, type RunOptions } from "../adapter/run.js";
import { strictTools } from "../adapter/strict-tools.js";
import type { BoundTool } from "../tools/bound-tool.js";

/** What `chat.completions.create` takes, but for streaming. The tools come beside those given here. */
export type ChatParams = Omit<ChatCompletionCreateParamsNonStreaming, "stream">;

/** How a run over Chat Completions ended. */
export type ChatRun = Run<ChatCompletion, ChatCompletionMessageParam>;

/** What a model sees of a tool, and how the SDK's own loop calls it. */
export type ChatTool = ChatCompletionFunctionTool & RunnableToolFunctionWithoutParse;

/** Tools for Chat Completions. */
export interface ChatTools {
  /** For `tools` of `chat.completions.create`, and of the SDK's own `chat.completions.runTools`. */
  readonly definitions: ChatTool[];
  /**
   * Calls the tool that the model asks for.
   * @returns the message that tells the model what came of it; errors are told, too
   * @throws the reason of the signal that aborted the call; RateLimitError with `onRateLimit: "throw"`
   */
  answer(call: ChatCompletionMessageToolCall, signal?: AbortSignal): Promise<ChatCompletionToolMessageParam>;
  /**
   * Asks the model and calls tools until it gives its answer, the service asks to wait, or the turns are used.
   * @param params the request; calls in its messages that have no answer yet are made first
   */
  run(
    client: Pick<OpenAI, "chat">,
    params: ChatParams,
    options?: RunOptions<ChatCompletionMessageParam>,
  ): Promise<ChatRun>;
}

/**
 * Makes tools for OpenAI's Chat Completions, and for other services with this API.
 *
 * ```ts
 * import { chatTools } from "@toolwright/runtime/openai";
 *
 * const tools = chatTools(bindTools(client, { toolset: "procurement" }));
 * const { status, messages } = await tools.run(openai, { model, messages: [{ role: "user", content: prompt }] });
 * ```
 *
 * @throws ValidationError when one is no bound tool, and when two have the same name
 */
export function chatTools(bound: readonly BoundTool[], options: StrictOptions = {}): ChatTools {
  const tools = strictTools(bound, "openai", options);
  const outputFor = outputsFor(tools, options);
  const definitions = tools.map(({ name, description, inputSchema: parameters, isStrict }): ChatTool => ({
    type: "function",
    function: {
      name,
      description,
      parameters,
      ...(isStrict && { strict: true }),
      function: async (args, { controller }) => (await outputFor({ name, args }, controller.signal)).text,
    },
  }));
  return {
    definitions,
    answer: async (call, signal) => answerTo(call.id, await outputFor(modelCall(call), signal)),
    run: (client, params, runOptions) =>
      run(dialect(client, params, definitions), tools, params.messages, { ...options, ...runOptions }),
  };
}

function dialect(
  client: Pick<OpenAI, "chat">,
  params: ChatParams,
  definitions: readonly ChatTool[],
): Dialect<ChatCompletion, ChatCompletionMessageParam> {
  const tools = [...definitions, ...(params.tools ?? [])];
  return {
    send: (messages, signal) =>
      client.chat.completions.create({ ...params, messages: [...messages], tools, stream: false }, { signal }),
    messagesOf: ({ choices: [choice] }) => (choice ? [choice.message] : []),
    isCut: ({ choices: [choice] }) => choice?.finish_reason === "length",
    goesOn: () => false,
    openCalls,
    withAnswers: (messages, outputs) => {
      // Right behind the calls and the answers they have, whatever was said since.
      const last = lastCalls(messages);
      const next = messages.findIndex(({ role }, index) => index > last && role !== "tool");
      const told = outputs.map(({ call, text }) => answerTo(call.id, { text }));
      return messages.toSpliced(next === -1 ? messages.length : next, 0, ...told);
    },
  };
}

/** Only the last calls can be open; some servers give the same ids again in each turn. */
function openCalls(messages: readonly ChatCompletionMessageParam[]): ModelCall[] {
  const index = lastCalls(messages);
  const asked = messages[index];
  const calls = asked?.role === "assistant" ? (asked.tool_calls ?? []) : [];
  const later = messages.slice(index + 1);
  const answered = new Set(later.flatMap((message) => (message.role === "tool" ? message.tool_call_id : [])));
  return calls.filter(({ id }) => !answered.has(id)).map(modelCall);
}

function lastCalls(messages: readonly ChatCompletionMessageParam[]): number {
  return messages.findLastIndex((message) => message.role === "assistant" && message.tool_calls?.length);
}

function modelCall(call: ChatCompletionMessageToolCall): ModelCall {
  const { id } = call;
  if (call.type === "custom") return { id, name: call.custom.name, args: call.custom.input };
  return { id, name: call.function.name, args: call.function.arguments };
}

function answerTo(id: string, { text }: { readonly text: string }): ChatCompletionToolMessageParam {
  return { role: "tool", tool_call_id: id, content: text };
}
