import type OpenAI from "openai";
import type {
  FunctionTool,
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseFunctionToolCall,
  ResponseInputItem,
} from "openai/resources/responses/responses";
import { outputsFor, type ModelCall } from "../adapter/outputs-for.js";
import type { StrictOptions } from "../adapter/options.js";
import { run, type Dialect, type Run, type RunOptions } from "../adapter/run.js";
import { strictTools } from "../adapter/strict-tools.js";
import type { BoundTool } from "../tools/bound-tool.js";

/**
 * What `responses.create` takes, but for streaming and for a conversation that the server keeps. The tools come beside
 * those given here.
 */
export type ResponseParams = Omit<ResponseCreateParamsNonStreaming, "stream" | "conversation">;

/** How a run over Responses ended. */
export type ResponseRun = Run<Response, ResponseInputItem>;

/** Tools for Responses. */
export interface ResponseTools {
  /** For `tools` of `responses.create`. */
  readonly definitions: FunctionTool[];
  /**
   * Calls the tool that the model asks for.
   * @returns the item that tells the model what came of it; errors are told, too
   * @throws the reason of the signal that aborted the call; RateLimitError with `onRateLimit: "throw"`
   */
  answer(call: ResponseFunctionToolCall, signal?: AbortSignal): Promise<ResponseInputItem.FunctionCallOutput>;
  /**
   * Asks the model and calls tools until it gives its answer, the service asks to wait, or the turns are used.
   * @param params the request; calls in its input that have no answer yet are made first
   */
  run(
    client: Pick<OpenAI, "responses">,
    params: ResponseParams,
    options?: RunOptions<ResponseInputItem>,
  ): Promise<ResponseRun>;
}

/**
 * Makes tools for OpenAI's Responses.
 *
 * ```ts
 * import { responseTools } from "@toolwright/runtime/openai";
 *
 * const tools = responseTools(bindTools(client, { toolset: "procurement" }));
 * const run = await tools.run(openai, { model, input: prompt });
 * if (run.status === "done") console.log(run.reply.output_text);
 * ```
 *
 * @throws ValidationError when one is no bound tool, and when two have the same name
 */
export function responseTools(bound: readonly BoundTool[], options: StrictOptions = {}): ResponseTools {
  const tools = strictTools(bound, "openai", options);
  const outputFor = outputsFor(tools, options);
  const definitions = tools.map(({ name, description, inputSchema: parameters, isStrict: strict }): FunctionTool => ({
    type: "function",
    name,
    description,
    parameters,
    // Left out, it would be true.
    strict,
  }));
  return {
    definitions,
    answer: async (call, signal) => answerTo(call.call_id, await outputFor(modelCall(call), signal)),
    run: (client, params, runOptions) =>
      run(dialect(client, params, definitions), tools, itemsOf(params.input), { ...options, ...runOptions }),
  };
}

function dialect(
  client: Pick<OpenAI, "responses">,
  params: ResponseParams,
  definitions: readonly FunctionTool[],
): Dialect<Response, ResponseInputItem> {
  const tools = [...definitions, ...(params.tools ?? [])];
  return {
    send: (input, signal) =>
      client.responses.create({ ...params, input: [...input], tools, stream: false }, { signal }),
    messagesOf: ({ output }) => output as ResponseInputItem[],
    isCut: ({ status }) => status === "incomplete",
    goesOn: () => false,
    openCalls,
    withAnswers: (items, outputs) => [...items, ...outputs.map(({ call, text }) => answerTo(call.id, { text }))],
  };
}

function itemsOf(input: ResponseParams["input"] = []): readonly ResponseInputItem[] {
  return typeof input === "string" ? [{ role: "user", content: input }] : input;
}

/** One after another, because some servers give the same ids again in each turn. */
function openCalls(items: readonly ResponseInputItem[]): ModelCall[] {
  const open = new Map<string, ModelCall>();
  for (const item of items) {
    if (item.type === "function_call") open.set(item.call_id, modelCall(item));
    if (item.type === "function_call_output") open.delete(item.call_id);
  }
  return [...open.values()];
}

function modelCall({ call_id: id, name, arguments: args }: ResponseFunctionToolCall): ModelCall {
  return { id, name, args };
}

function answerTo(id: string, { text }: { readonly text: string }): ResponseInputItem.FunctionCallOutput {
  return { type: "function_call_output", call_id: id, output: text };
}
