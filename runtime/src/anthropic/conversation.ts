import type Anthropic from "@anthropic-ai/sdk";
import type {
  ContentBlockParam,
  Message,
  MessageCreateParamsNonStreaming,
  MessageParam,
  Tool,
  ToolResultBlockParam,
} from "@anthropic-ai/sdk/resources/messages";
import type { ModelCall } from "../adapter/outputs-for.js";
import type { Dialect } from "../adapter/run.js";
import type { ToolOutput } from "../agent/output-of.js";

/** How Messages writes a conversation: the answers to one turn are blocks of one user message. */
export function dialect(
  client: Pick<Anthropic, "messages">,
  params: Omit<MessageCreateParamsNonStreaming, "stream">,
  definitions: readonly Tool[],
): Dialect<Message, MessageParam> {
  const tools = [...definitions, ...(params.tools ?? [])];
  return {
    send: (messages, signal) =>
      client.messages.create({ ...params, messages: [...messages], tools, stream: false }, { signal: signal ?? null }),
    messagesOf: ({ role, content }) => (content.length > 0 ? [{ role, content }] : []),
    isCut: ({ stop_reason: reason }) => reason === "max_tokens" || reason === "model_context_window_exceeded",
    goesOn: ({ stop_reason: reason }) => reason === "pause_turn",
    openCalls,
    withAnswers: (messages, outputs) => {
      const told = outputs.map(({ call, ...output }) => answerTo(call.id, output));
      const next = lastCalls(messages) + 1;
      const said = messages[next]?.role === "user" ? blocksOf(messages[next]) : [];
      // Answers come first in their message; some may be there already, and more may have been said since.
      const content = [...said.filter(isAnswer), ...told, ...said.filter((block) => !isAnswer(block))];
      return messages.toSpliced(next, said.length > 0 ? 1 : 0, { role: "user", content });
    },
  };
}

/** The block that tells a model what came of a call. */
export function answerTo(id: string, { text, isError }: Pick<ToolOutput, "text" | "isError">): ToolResultBlockParam {
  return { type: "tool_result", tool_use_id: id, content: text, ...(isError && { is_error: true }) };
}

/** Only the last calls can be open; some servers give the same ids again in each turn. */
function openCalls(messages: readonly MessageParam[]): ModelCall[] {
  const [asked = [], ...later] = messages.slice(Math.max(lastCalls(messages), 0)).map(blocksOf);
  const answered = new Set(later.flat().flatMap((block) => (block.type === "tool_result" ? block.tool_use_id : [])));
  return asked.flatMap((block) =>
    block.type === "tool_use" && !answered.has(block.id) ? { id: block.id, name: block.name, args: block.input } : [],
  );
}

function lastCalls(messages: readonly MessageParam[]): number {
  return messages.findLastIndex((message) => blocksOf(message).some(({ type }) => type === "tool_use"));
}

function isAnswer({ type }: ContentBlockParam): boolean {
  return type === "tool_result";
}

function blocksOf({ content }: MessageParam): readonly ContentBlockParam[] {
  return typeof content === "string" ? [{ type: "text", text: content }] : content;
}
