import { RateLimitError } from "@toolwright/runtime";
import { aiTools, rateLimited, rateLimitOf } from "@toolwright/runtime/ai-sdk";
import { generateText, stepCountIs, streamText, type ModelMessage } from "ai";
import { convertArrayToReadableStream, MockLanguageModelV3 } from "ai/test";
import { expect, test } from "vitest";
import { scriptedAi } from "./frameworks.js";
import { service, TICKET, tooMany } from "./service.js";

const read = { calls: [{ name: TICKET, args: { id: 8812 } }] };

test("the program gets the value beside the text for the model", async () => {
  const { tools } = service(() => Response.json({ id: 8812, summary: "VPN" }));
  const { steps } = await generateText({
    model: scriptedAi([read, { text: "Done." }]),
    prompt: "Read ticket 8812.",
    tools: aiTools(tools),
    stopWhen: stepCountIs(5),
  });
  const [result] = steps[0]?.toolResults ?? [];
  expect(result?.output).toEqual({
    isError: false,
    value: { id: 8812, summary: "VPN" },
    text: '{"id":8812,"summary":"VPN"}',
  });
});

test("a program stops at a rate limit, waits and goes on", async () => {
  let refusals = 1;
  const { tools, clock, requests } = service(() => (refusals-- > 0 ? tooMany(30) : Response.json({ id: 8812 })));
  const settings = {
    model: scriptedAi([read, read, { text: "Done." }]),
    tools: aiTools(tools),
    stopWhen: [stepCountIs(20), rateLimited],
  };
  const messages: ModelMessage[] = [{ role: "user", content: "Read ticket 8812." }];
  const stopped = await generateText({ ...settings, messages });
  const limit = rateLimitOf(stopped);
  expect(limit).toBeInstanceOf(RateLimitError);
  expect(limit?.retryAfterMs).toBe(30_000);
  expect(requests.length).toBe(1);
  expect(clock.waits).toEqual([]);
  const { text, steps } = await generateText({ ...settings, messages: [...messages, ...stopped.response.messages] });
  expect(text).toBe("Done.");
  expect(rateLimitOf({ steps })).toBeUndefined();
  expect(requests.length).toBe(2);
});

test("a stream calls tools, too", async () => {
  const { tools } = service(() => Response.json({ id: 8812 }));
  const usage = {
    inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 1, text: 1, reasoning: 0 },
  };
  const call = { type: "tool-call" as const, toolCallId: "call-1", toolName: TICKET, input: '{"id":8812}' };
  const said = [
    [call, { type: "finish" as const, finishReason: { unified: "tool-calls" as const, raw: undefined }, usage }],
    [
      { type: "text-start" as const, id: "1" },
      { type: "text-delta" as const, id: "1", delta: "Done." },
      { type: "text-end" as const, id: "1" },
      { type: "finish" as const, finishReason: { unified: "stop" as const, raw: undefined }, usage },
    ],
  ];
  const model = new MockLanguageModelV3({
    doStream: async () => ({ stream: convertArrayToReadableStream<(typeof said)[number][number]>(said.shift() ?? []) }),
  });
  const result = streamText({ model, prompt: "Read ticket 8812.", tools: aiTools(tools), stopWhen: stepCountIs(5) });
  expect(await result.text).toBe("Done.");
  expect((await result.steps)[0]?.toolResults[0]?.output).toMatchObject({ isError: false, value: { id: 8812 } });
});
