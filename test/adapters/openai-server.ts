import OpenAI from "openai";
import type { ChatCompletionMessageParam, ChatCompletionTool } from "openai/resources/chat/completions";
import type { ResponseInputItem, Tool } from "openai/resources/responses/responses";
import { script, type Seen, type ShownResult, type Turn } from "./turn.js";

interface ChatBody {
  readonly messages: readonly ChatCompletionMessageParam[];
  readonly tools: readonly ChatCompletionTool[];
}

interface ResponseBody {
  readonly input: readonly ResponseInputItem[];
  readonly tools: readonly Tool[];
}

/** OpenAI's SDK and a server that plays a scripted model, and refuses conversations as the real one does. */
export interface ScriptedOpenAI {
  readonly client: OpenAI;
  /** The server. */
  readonly fetch: typeof globalThis.fetch;
  /** The bodies it was sent. */
  readonly bodies: unknown[];
  seen(): Seen;
}

/** @param finish why the model stopped, in the turns that have calls */
export function scriptedOpenAI(turns: readonly Turn[], finish?: "length"): ScriptedOpenAI {
  const next = script(turns);
  const bodies: unknown[] = [];
  let count = 0;
  const fetch = async (url: unknown, init?: { readonly body?: unknown; readonly signal?: AbortSignal | null }) => {
    init?.signal?.throwIfAborted();
    const body = JSON.parse(String(init?.body)) as ChatBody & ResponseBody;
    bodies.push(body);
    const fault = String(url).endsWith("/chat/completions") ? chatFault(body) : responseFault(body);
    if (fault !== undefined) return Response.json({ error: { message: fault } }, { status: 400 });
    const turn = next();
    const calls = "calls" in turn ? turn.calls : [];
    const named = calls.map(({ name, args }) => ({
      id: `call_${++count}`,
      name,
      arguments: typeof args === "string" ? args : JSON.stringify(args),
    }));
    const text = "text" in turn ? turn.text : "";
    const reply = String(url).endsWith("/chat/completions") ? chatReply : response;
    return Response.json(reply(bodies.length, named, text, finish));
  };
  return {
    client: new OpenAI({ apiKey: "none", fetch: fetch as typeof globalThis.fetch, maxRetries: 0 }),
    fetch: fetch as typeof globalThis.fetch,
    bodies,
    seen: () => {
      const body = bodies.at(-1) as ChatBody & ResponseBody;
      return "messages" in body ? chatSeen(body) : responseSeen(body);
    },
  };
}

interface NamedCall {
  readonly id: string;
  readonly name: string;
  readonly arguments: string;
}

function chatReply(turn: number, calls: readonly NamedCall[], text: string, finish?: string): object {
  const tool_calls = calls.map(({ id, ...call }) => ({ id, type: "function", function: call }));
  const message = { role: "assistant", content: text || null, refusal: null, ...(calls.length > 0 && { tool_calls }) };
  const finish_reason = finish ?? (calls.length > 0 ? "tool_calls" : "stop");
  // Frameworks know messages by this id.
  const id = `chatcmpl-${turn}`;
  return { id, object: "chat.completion", created: 1, choices: [{ index: 0, message, finish_reason }] };
}

function response(turn: number, calls: readonly NamedCall[], text: string, finish?: string): object {
  const output = [
    { type: "reasoning", id: `rs_${turn}`, summary: [] },
    ...calls.map(({ id, ...call }) => ({
      type: "function_call",
      id: `fc_${id}`,
      call_id: id,
      status: "completed",
      ...call,
    })),
    ...(text === ""
      ? []
      : [
          {
            type: "message",
            id: `msg_${turn}`,
            role: "assistant",
            status: "completed",
            content: [{ type: "output_text", text, annotations: [] }],
          },
        ]),
  ];
  const incomplete_details = finish === "length" ? { reason: "max_output_tokens" } : null;
  const status = finish ? "incomplete" : "completed";
  return { id: `resp_${turn}`, object: "response", created_at: 1, status, incomplete_details, output };
}

/** The server wants the results of all calls of a message right behind it. */
function chatFault({ messages }: ChatBody): string | undefined {
  for (const [index, message] of messages.entries()) {
    if (message.role !== "assistant" || !message.tool_calls) continue;
    const wanted = message.tool_calls.map(({ id }) => id);
    const behind = messages.slice(index + 1, index + 1 + wanted.length);
    const given = behind.flatMap((one) => (one.role === "tool" ? one.tool_call_id : []));
    if (given.sort().join() !== wanted.sort().join()) return "tool_calls must be followed by tool messages";
  }
  return undefined;
}

function responseFault({ input }: ResponseBody): string | undefined {
  const wanted = input.flatMap((item) => (item.type === "function_call" ? item.call_id : []));
  const given = input.flatMap((item) => (item.type === "function_call_output" ? item.call_id : []));
  return given.sort().join() === wanted.sort().join() ? undefined : "No tool output found for function call";
}

function chatSeen({ messages, tools }: ChatBody): Seen {
  const calls = messages.flatMap((one) => (one.role === "assistant" ? (one.tool_calls ?? []) : []));
  const results = calls.flatMap((call): ShownResult[] => {
    const result = messages.find((one) => one.role === "tool" && one.tool_call_id === call.id);
    const name = call.type === "function" ? call.function.name : "";
    return result ? [{ name, text: String(result.content), isError: undefined }] : [];
  });
  const shown = tools.flatMap((tool) => (tool.type === "function" ? tool.function : []));
  return {
    prompt: String(messages.find(({ role }) => role === "user")?.content),
    results,
    tools: shown.map(({ name, description = "", parameters = {}, strict }) => ({
      name,
      description,
      schema: parameters,
      ...(strict && { strict }),
    })),
  };
}

function responseSeen({ input, tools }: ResponseBody): Seen {
  const results = input.flatMap((call): ShownResult[] => {
    if (call.type !== "function_call") return [];
    const result = input.find((one) => one.type === "function_call_output" && one.call_id === call.call_id);
    return result && "output" in result ? [{ name: call.name, text: String(result.output), isError: undefined }] : [];
  });
  const first = input.find((item) => "role" in item && item.role === "user");
  const shown = tools.flatMap((tool) => (tool.type === "function" ? tool : []));
  return {
    prompt: first && "content" in first ? textOf(first.content) : "",
    results,
    tools: shown.map(({ name, description, parameters, strict }) => ({
      name,
      description: description ?? "",
      schema: parameters ?? {},
      ...(strict && { strict }),
    })),
  };
}

function textOf(content: unknown): string {
  if (!Array.isArray(content)) return String(content);
  return content.map(({ text }: { readonly text?: string }) => text ?? "").join("");
}
