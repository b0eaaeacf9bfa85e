import { AIMessage, type BaseMessage, type ToolMessage } from "@langchain/core/messages";
import { fakeModel } from "@langchain/core/testing";
import { convertToOpenAITool } from "@langchain/core/utils/function_calling";
import { createReactAgent } from "@langchain/langgraph/prebuilt";
import type { JsonSchema } from "@toolwright/runtime";
import { aiTools } from "@toolwright/runtime/ai-sdk";
import { messageTools } from "@toolwright/runtime/anthropic";
import type { ProfileName } from "@toolwright/runtime/lens";
import { geminiTool } from "@toolwright/runtime/gemini";
import { langchainTools } from "@toolwright/runtime/langchain";
import { chatTools, responseTools } from "@toolwright/runtime/openai";
import { generateText, stepCountIs } from "ai";
import { MockLanguageModelV3 } from "ai/test";
import { scriptedAnthropic } from "./anthropic-server.js";
import { scriptedGemini } from "./gemini-server.js";
import { scriptedOpenAI } from "./openai-server.js";
import { script, type Framework, type Seen, type ShownResult, type Turn } from "./turn.js";

const model = "scripted";
// As the frameworks do, whose model reads what came of a call in any case.
const onRateLimit = "tell";

const named = (name: string, isStrict: boolean): string => (isStrict ? `${name}, strict` : name);

const chat = (strict: boolean): Framework => ({
  name: named("openai, Chat Completions", strict),
  profile: strict ? "openai-strict" : "openai",
  unknown: "toolwright",
  text: true,
  async play(tools, turns, prompt, options) {
    const { client, seen } = scriptedOpenAI(turns);
    const run = await chatTools(tools, { strict }).run(
      client,
      { model, messages: [{ role: "user", content: prompt }] },
      { ...options, onRateLimit },
    );
    if (run.status !== "done") throw new Error(`the run ended as ${run.status}`);
    return { answer: run.reply.choices[0]?.message.content ?? "", seen: seen() };
  },
});

const chatRunner = (strict: boolean): Framework => ({
  name: named("openai, the SDK's own runTools", strict),
  profile: strict ? "openai-strict" : "openai",
  unknown: "framework",
  text: true,
  async play(tools, turns, prompt, options) {
    const { client, seen } = scriptedOpenAI(turns);
    const messages = [{ role: "user" as const, content: prompt }];
    const { definitions } = chatTools(tools, { strict });
    // The SDK asks ten times unless told otherwise.
    const settings = { ...options, maxChatCompletions: turns.length };
    const runner = client.chat.completions.runTools({ model, messages, tools: definitions }, settings);
    return { answer: (await runner.finalContent()) ?? "", seen: seen() };
  },
});

const responses = (strict: boolean): Framework => ({
  name: named("openai, Responses", strict),
  profile: strict ? "openai-strict" : "openai",
  unknown: "toolwright",
  text: true,
  async play(tools, turns, prompt, options) {
    const { client, seen } = scriptedOpenAI(turns);
    const run = await responseTools(tools, { strict }).run(
      client,
      { model, input: prompt },
      { ...options, onRateLimit },
    );
    if (run.status !== "done") throw new Error(`the run ended as ${run.status}`);
    return { answer: run.reply.output_text, seen: seen() };
  },
});

const messages = (strict: boolean): Framework => ({
  name: named("anthropic, Messages", strict),
  profile: strict ? "anthropic-strict" : "anthropic",
  unknown: "toolwright",
  text: false,
  async play(tools, turns, prompt, options) {
    const { client, seen } = scriptedAnthropic(turns);
    const request = { model, max_tokens: 100, messages: [{ role: "user" as const, content: prompt }] };
    const run = await messageTools(tools, { strict }).run(client, request, { ...options, onRateLimit });
    if (run.status !== "done") throw new Error(`the run ended as ${run.status}`);
    return { answer: run.reply.content.flatMap((one) => (one.type === "text" ? one.text : [])).join(""), seen: seen() };
  },
});

const toolRunner = (strict: boolean): Framework => ({
  name: named("anthropic, the SDK's own tool runner", strict),
  profile: strict ? "anthropic-strict" : "anthropic",
  unknown: "framework",
  text: false,
  async play(tools, turns, prompt, options) {
    const { client, seen } = scriptedAnthropic(turns);
    const request = { model, max_tokens: 100, messages: [{ role: "user" as const, content: prompt }] };
    const { definitions } = messageTools(tools, { strict });
    // Without a thread on the server each request has the whole conversation.
    const message = await client.beta.messages.toolRunner({ ...request, tools: definitions, thread: false }, options);
    return { answer: message.content.flatMap((one) => (one.type === "text" ? one.text : [])).join(""), seen: seen() };
  },
});

const langgraph = (profile: ProfileName = "portable"): Framework => ({
  name: named("langchain, an agent of LangGraph", profile !== "portable"),
  profile,
  unknown: "framework",
  text: false,
  async play(tools, turns, prompt, options) {
    const bound = langchainTools(tools, { profile });
    const llm = scriptedLangchain(turns);
    const agent = createReactAgent({ llm, tools: bound });
    const end = await agent.invoke({ messages: [["user", prompt]] }, { ...options, recursionLimit: 100 });
    const said = end.messages as BaseMessage[];
    const results = said.filter((one): one is ToolMessage => one.getType() === "tool");
    const seen: Seen = {
      prompt: String(said[0]?.content),
      results: results.map(({ name = "", content, status }): ShownResult => ({
        name,
        text: String(content),
        isError: status === "error",
      })),
      // As a model for OpenAI does it.
      tools: bound
        .map((tool) => convertToOpenAITool(tool, profile === "openai-strict" ? { strict: true } : {}))
        .map(({ function: { name, description = "", parameters, ...more } }) => ({
          name,
          description,
          schema: parameters as JsonSchema,
          ...("strict" in more && { strict: true }),
        })),
    };
    return { answer: String(said.at(-1)?.content), seen };
  },
});

/** A chat model of LangChain that says what it is told to. */
export function scriptedLangchain(turns: readonly Turn[]): ReturnType<typeof fakeModel> {
  const llm = fakeModel();
  for (const turn of turns) {
    if ("text" in turn) llm.respond(new AIMessage(turn.text));
    else llm.respondWithTools(turn.calls.map(({ name, args }) => ({ name, args: args as Record<string, unknown> })));
  }
  return llm;
}

const aiSdk = (profile: ProfileName = "portable"): Framework => ({
  name: named("ai sdk, generateText", profile !== "portable"),
  profile,
  unknown: "framework",
  text: false,
  async play(tools, turns, prompt, options) {
    const scripted = scriptedAi(turns);
    const settings = { prompt, tools: aiTools(tools, { profile }), stopWhen: stepCountIs(100), maxRetries: 0 };
    const { text } = await generateText({
      model: scripted,
      ...settings,
      ...(options?.signal && { abortSignal: options.signal }),
    });
    return { answer: text, seen: aiSeen(scripted.doGenerateCalls.at(-1)) };
  },
});

type AiRequest = MockLanguageModelV3["doGenerateCalls"][number];
type AiReply = Awaited<ReturnType<MockLanguageModelV3["doGenerate"]>>;

/** A model of the AI SDK that says what it is told to. */
export function scriptedAi(turns: readonly Turn[]): MockLanguageModelV3 {
  const next = script(turns);
  let count = 0;
  return new MockLanguageModelV3({
    doGenerate: async ({ abortSignal }): Promise<AiReply> => {
      abortSignal?.throwIfAborted();
      const turn = next();
      const calls = "calls" in turn ? turn.calls : [];
      return {
        content: [
          ...("text" in turn ? [{ type: "text" as const, text: turn.text }] : []),
          ...calls.map(({ name, args }) => ({
            type: "tool-call" as const,
            toolCallId: `call-${++count}`,
            toolName: name,
            input: typeof args === "string" ? args : JSON.stringify(args),
          })),
        ],
        finishReason: { unified: calls.length > 0 ? "tool-calls" : "stop", raw: undefined },
        usage: {
          inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
          outputTokens: { total: 1, text: 1, reasoning: 0 },
        },
        warnings: [],
      };
    },
  });
}

function aiSeen(request: AiRequest | undefined): Seen {
  const { prompt = [], tools = [] } = request ?? {};
  const first = prompt.find(({ role }) => role === "user")?.content[0];
  const results = prompt.flatMap((message) => (message.role === "tool" ? message.content : []));
  return {
    prompt: typeof first === "object" && first.type === "text" ? first.text : "",
    results: results.flatMap((part): ShownResult[] => {
      if (part.type !== "tool-result" || !("value" in part.output)) return [];
      const { type, value } = part.output;
      return [{ name: part.toolName, text: String(value), isError: type.startsWith("error") }];
    }),
    tools: tools.flatMap((tool) =>
      tool.type === "function"
        ? [
            {
              name: tool.name,
              description: tool.description ?? "",
              schema: tool.inputSchema as JsonSchema,
              ...(tool.strict && { strict: true }),
            },
          ]
        : [],
    ),
  };
}

const gemini: Framework = {
  name: "gemini, the SDK's own loop",
  profile: "gemini",
  unknown: "nobody",
  text: false,
  async play(tools, turns, prompt, options) {
    const { client, seen } = scriptedGemini(turns);
    const config = {
      tools: [geminiTool(tools, options)],
      automaticFunctionCalling: { maximumRemoteCalls: 100 },
      ...(options?.signal && { abortSignal: options.signal }),
    };
    const { text = "" } = await client.models.generateContent({ model, contents: prompt, config });
    return { answer: text, seen: seen() };
  },
};

/** Every way in which a model gets to call tools. */
export const frameworks: readonly Framework[] = [
  langgraph(),
  aiSdk(),
  chat(false),
  chatRunner(false),
  responses(false),
  messages(false),
  toolRunner(false),
  gemini,
];

/** Those of them that promise that arguments fit their schema. */
export const strictFrameworks: readonly Framework[] = [
  langgraph("openai-strict"),
  aiSdk("openai-strict"),
  chat(true),
  chatRunner(true),
  responses(true),
  messages(true),
  toolRunner(true),
];
