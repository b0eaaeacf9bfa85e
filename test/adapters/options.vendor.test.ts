import { getTools } from "@toolwright/connectwise-psa/tools";
import type { BoundTool } from "@toolwright/runtime";
import { RateLimitError, ValidationError } from "@toolwright/runtime";
import { estimateTokens, type OutputOptions } from "@toolwright/runtime/agent";
import { aiTools } from "@toolwright/runtime/ai-sdk";
import { messageTools } from "@toolwright/runtime/anthropic";
import { geminiTool } from "@toolwright/runtime/gemini";
import { langchainTools } from "@toolwright/runtime/langchain";
import { chatTools, responseTools } from "@toolwright/runtime/openai";
import { toolIndex } from "@toolwright/runtime/search";
import { describe, expect, test } from "vitest";
import { service, TICKET, TICKETS, tooMany } from "./service.js";

interface Options extends OutputOptions {
  readonly onRateLimit?: "tell" | "throw";
}

type Adapter = (tools: readonly BoundTool[], options: Options, name: string, args: object) => Promise<unknown>;

/** Each adapter, asked for one call; gives what the model reads. */
const adapters: readonly (readonly [string, Adapter])[] = [
  [
    "langchainTools",
    (tools, options, name, args) => {
      const tool = langchainTools(tools, options).find((one) => one.name === name);
      return tool ? tool.invoke(args) : Promise.reject(new Error(name));
    },
  ],
  [
    "aiTools",
    async (tools, options, name, args) => {
      const output: unknown = await aiTools(tools, options)[name]?.execute?.(args, { toolCallId: "1", messages: [] });
      return (output as { readonly text: string }).text;
    },
  ],
  [
    "chatTools",
    async (tools, options, name, args) => {
      const call = { id: "1", type: "function" as const, function: { name, arguments: JSON.stringify(args) } };
      return (await chatTools(tools, options).answer(call)).content;
    },
  ],
  [
    "responseTools",
    async (tools, options, name, args) => {
      const call = { call_id: "1", type: "function_call" as const, name, arguments: JSON.stringify(args) };
      return (await responseTools(tools, options).answer(call)).output;
    },
  ],
  [
    "messageTools",
    async (tools, options, name, args) =>
      (await messageTools(tools, options).answer({ id: "1", name, input: args })).content,
  ],
  [
    "geminiTool",
    async (tools, options, name, args) => {
      const parts = await geminiTool(tools, options).callTool([{ name, args: { ...args } }]);
      return JSON.stringify(parts[0]?.functionResponse?.response?.["output"]);
    },
  ],
];

describe.each(adapters)("%s", (_, call) => {
  test("throws a rate limit when asked to, with the headers that say for how long", async () => {
    const { tools } = service(() => tooMany(45));
    const error: unknown = await call(tools, { onRateLimit: "throw" }, TICKET, { id: 1 }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(RateLimitError);
    expect((error as RateLimitError).headers.get("ratelimit-reset")).toBe("45");
  });

  test("waits at a rate limit only when asked to", async () => {
    let refusals = 1;
    const { tools, clock, requests } = service(() => (refusals-- > 0 ? tooMany(30) : Response.json({ id: 1 })));
    expect(await call(tools, { waitForLimits: { maxWaitMs: 60_000, clock } }, TICKET, { id: 1 })).toBe('{"id":1}');
    expect(clock.waits).toEqual([30_000]);
    expect(requests.length).toBe(2);
  });

  test("keeps to the tokens that a result may have", async () => {
    const { tools } = service(() =>
      Response.json(Array.from({ length: 200 }, (_, id) => ({ id, summary: "The printer is on fire again" }))),
    );
    const text = String(await call(tools, { maxTokens: 1000 }, TICKETS, {}));
    expect(estimateTokens(text)).toBeLessThanOrEqual(1000);
    expect(JSON.parse(text)).toMatchObject({
      next_cursor: expect.any(String),
      more: expect.stringContaining("not shown"),
    });
  });

  test("tells who listens of the head of each answer", async () => {
    const { tools } = service(() => Response.json({ id: 1 }, { headers: { "x-ratelimit-remaining": "7" } }));
    const heard: unknown[] = [];
    const onResponse: OutputOptions["onResponse"] = ({ status, headers }) =>
      void heard.push([status, headers.get("x-ratelimit-remaining")]);
    await call(tools, { onResponse }, TICKET, { id: 1 });
    expect(heard).toEqual([[200, "7"]]);
  });

  test("refuses what is no bound tool, and says what to give", async () => {
    const { tools, requests } = service(() => Response.json({ id: 1 }));
    const refused = async (given: unknown): Promise<unknown> => {
      try {
        await call(given as readonly BoundTool[], {}, TICKET, { id: 1 });
      } catch (error) {
        return error instanceof ValidationError ? [error.message, error.advice] : error;
      }
    };
    const bind = "Nothing was sent. Give an adapter what `bindTools` returns.";
    const hits = "Search an index of bound tools and give `index.search(request).map(({ tool }) => tool)`.";
    for (const found of [toolIndex(tools).search("tickets"), toolIndex(tools).search("tickets", 1)])
      expect(await refused(found)).toEqual([
        "adapter: tools[0] is a search result: give its `tool`",
        `Nothing was sent. ${hits}`,
      ]);
    expect(await refused([...tools, undefined])).toEqual(["adapter: tools[3] is no tool", bind]);
    expect(await refused(getTools({ names: [TICKET] }))).toEqual([
      "adapter: tools[0] is a tool that is not bound to an account",
      bind,
    ]);
    expect(await refused(toolIndex(tools))).toEqual(["adapter: tools is no list of tools", bind]);
    expect(requests).toEqual([]);
  });

  test("calls nothing when its signal has aborted", async () => {
    const { tools, requests } = service(() => Response.json({ id: 1 }));
    const signal = AbortSignal.abort(new Error("the user closed the window"));
    await expect(call(tools, { signal }, TICKET, { id: 1 })).rejects.toThrow("closed the window");
    expect(requests).toEqual([]);
  });
});

test("strict tools are told to the provider, as many as it takes", () => {
  const { tools } = service(() => Response.json({}));
  const chat = chatTools(tools, { strict: true }).definitions.map(({ function: { strict } }) => strict);
  expect(chat).toEqual([true, true, true]);
  const plan = { profile: "anthropic-strict", strict: [TICKET], loose: [], used: [] } as const;
  const messages = messageTools(tools, { strict: plan }).definitions.map(({ name, strict }) => [name, strict === true]);
  expect(messages.filter(([, isStrict]) => isStrict)).toEqual([[TICKET, true]]);
  expect(responseTools(tools).definitions.map(({ strict }) => strict)).toEqual([false, false, false]);
  expect(messageTools(tools).definitions.some((one) => "strict" in one)).toBe(false);
});
