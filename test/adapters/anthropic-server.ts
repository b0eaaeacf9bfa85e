import Anthropic from "@anthropic-ai/sdk";
import type { ContentBlockParam, MessageParam, Tool } from "@anthropic-ai/sdk/resources/messages";
import { script, type Seen, type ShownResult, type Turn } from "./turn.js";

interface Body {
  readonly messages: readonly MessageParam[];
  readonly tools: readonly Tool[];
}

/** Anthropic's SDK and a server that plays a scripted model, and refuses conversations as the real one does. */
export interface ScriptedAnthropic {
  readonly client: Anthropic;
  /** The server. */
  readonly fetch: typeof globalThis.fetch;
  /** The bodies it was sent. */
  readonly bodies: unknown[];
  seen(): Seen;
}

/** @param stops why the model stopped in the first turns, when not for calls or at its end */
export function scriptedAnthropic(turns: readonly Turn[], stops: readonly string[] = []): ScriptedAnthropic {
  const next = script(turns);
  const bodies: Body[] = [];
  let count = 0;
  const fetch = async (_: unknown, init?: { readonly body?: unknown; readonly signal?: AbortSignal | null }) => {
    init?.signal?.throwIfAborted();
    const body = JSON.parse(String(init?.body)) as Body;
    bodies.push(body);
    const message = fault(body);
    if (message !== undefined) {
      return Response.json({ type: "error", error: { type: "invalid_request_error", message } }, { status: 400 });
    }
    const turn = next();
    const calls = "calls" in turn ? turn.calls : [];
    const content = [
      ...("text" in turn ? [{ type: "text", text: turn.text }] : []),
      ...calls.map(({ name, args }) => ({ type: "tool_use", id: `toolu_${++count}`, name, input: args })),
    ];
    const stop_reason = stops[bodies.length - 1] ?? (calls.length === 0 ? "end_turn" : "tool_use");
    return Response.json({ id: "msg_1", type: "message", role: "assistant", content, stop_reason, usage: {} });
  };
  return {
    client: new Anthropic({ apiKey: "none", fetch: fetch as typeof globalThis.fetch, maxRetries: 0 }),
    fetch: fetch as typeof globalThis.fetch,
    bodies,
    seen: () => seen(bodies.at(-1) ?? { messages: [], tools: [] }),
  };
}

/** The server wants the results of all calls of a message in the next one. */
function fault({ messages }: Body): string | undefined {
  for (const [index, message] of messages.entries()) {
    const wanted = blocksOf(message).flatMap((block) => (block.type === "tool_use" ? block.id : []));
    const next = messages[index + 1];
    const given = next
      ? blocksOf(next).flatMap((block) => (block.type === "tool_result" ? block.tool_use_id : []))
      : [];
    if (given.sort().join() !== wanted.sort().join()) return "tool_use ids were found without tool_result blocks";
  }
  return undefined;
}

function seen({ messages, tools }: Body): Seen {
  const blocks = messages.flatMap(blocksOf);
  const results = blocks.flatMap((call): ShownResult[] => {
    if (call.type !== "tool_use") return [];
    const result = blocks.find((one) => one.type === "tool_result" && one.tool_use_id === call.id);
    if (result?.type !== "tool_result") return [];
    const { content, is_error: isError = false } = result;
    return [{ name: call.name, text: typeof content === "string" ? content : JSON.stringify(content), isError }];
  });
  const [first] = blocks;
  return {
    prompt: first?.type === "text" ? first.text : "",
    results,
    tools: tools.map(({ name, description = "", input_schema: schema, strict }) => ({
      name,
      description,
      schema,
      ...(strict && { strict }),
    })),
  };
}

function blocksOf({ content }: MessageParam): readonly ContentBlockParam[] {
  return typeof content === "string" ? [{ type: "text", text: content }] : content;
}
