import { HumanMessage, RemoveMessage, ToolMessage, type AIMessage, type BaseMessage } from "@langchain/core/messages";
import { END, MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";
import { createReactAgent, ToolNode } from "@langchain/langgraph/prebuilt";
import { NotFoundError, RateLimitError } from "@toolwright/runtime";
import { langchainTools } from "@toolwright/runtime/langchain";
import { expect, test, vi } from "vitest";
import { scriptedLangchain } from "./frameworks.js";
import { executeToolSafely } from "./seed-loop.js";
import { service, TICKET, TICKETS, tooMany } from "./service.js";

const call = (id: number) => ({ name: TICKET, args: { id }, id: `call-${id}`, type: "tool_call" as const });
const named = (tools: ReturnType<typeof langchainTools>, name: string) => {
  const tool = tools.find((one) => one.name === name);
  if (!tool) throw new Error(`there is no ${name}`);
  return tool;
};

test("a tool gives its text, or a message with the whole value", async () => {
  const { tools } = service((request) =>
    Response.json(request.endsWith("/404") ? {} : { id: 1 }, { status: request.endsWith("/404") ? 404 : 200 }),
  );
  const tool = named(langchainTools(tools), TICKET);
  expect(await tool.invoke({ id: 1 })).toBe('{"id":1}');
  expect(await tool.invoke({ id: 404 })).toContain("Nothing has this id.");
  expect(await tool.invoke(call(1))).toMatchObject({
    status: "success",
    content: '{"id":1}',
    artifact: { id: 1 },
    name: TICKET,
  });
  const failed = (await tool.invoke(call(404))) as ToolMessage;
  expect(failed).toMatchObject({ status: "error", tool_call_id: "call-404", name: TICKET });
  expect(failed.artifact).toBeInstanceOf(NotFoundError);
  expect(tool.metadata).toMatchObject({ effect: "read", title: "Get ticket", annotations: { readOnlyHint: true } });
});

test("what a framework writes into a schema stays there", () => {
  const { tools } = service(() => Response.json([]));
  const [tool] = langchainTools(tools);
  Object.assign(tool?.schema ?? {}, { additionalProperties: false, properties: {} });
  expect(langchainTools(tools)[0]?.schema).not.toHaveProperty("additionalProperties");
});

test("callbacks hear of a call with its arguments, and of its end", async () => {
  const { tools } = service(() => Response.json({ id: 1 }));
  const heard: unknown[] = [];
  const callbacks = [
    {
      handleToolStart: (...[, input, , , , , name]: unknown[]) => void heard.push([name ?? TICKET, input]),
      handleToolEnd: ({ content }: { content: unknown }) => void heard.push(content),
    },
  ];
  await named(langchainTools(tools), TICKET).invoke(call(1), { callbacks });
  expect(heard).toEqual([[TICKET, '{"id":1}'], '{"id":1}']);
});

test("a graph waits when the service asks to, and makes again what was refused", async () => {
  let refusals = 2;
  const { tools, clock, requests } = service((request) =>
    request.endsWith("/2") && refusals-- > 0 ? tooMany(30) : Response.json({ path: request }),
  );
  const bound = langchainTools(tools);
  const asks = { calls: [1, 2].map((id) => ({ name: TICKET, args: { id } })) };
  const model = scriptedLangchain([asks, { text: "Done." }]).bindTools(bound);

  const limited = (messages: readonly BaseMessage[]) =>
    messages.flatMap((one) => {
      const limit: unknown = one instanceof ToolMessage ? one.artifact : undefined;
      return limit instanceof RateLimitError ? { id: one.id ?? "", ms: limit.retryAfterMs ?? 60_000 } : [];
    });
  const graph = new StateGraph(MessagesAnnotation)
    .addNode("agent", async ({ messages }) => ({ messages: [await model.invoke(messages)] }))
    .addNode("tools", new ToolNode(bound))
    .addNode("wait", async ({ messages }) => {
      const limits = limited(messages);
      await clock.sleep(Math.max(...limits.map(({ ms }) => ms)));
      // `ToolNode` makes the calls that have no result, so the refusals are taken away.
      return { messages: limits.map(({ id }) => new RemoveMessage({ id })) };
    })
    .addEdge(START, "agent")
    .addConditionalEdges("agent", ({ messages }) => ((messages.at(-1) as AIMessage).tool_calls?.length ? "tools" : END))
    .addConditionalEdges("tools", ({ messages }) => (limited(messages).length > 0 ? "wait" : "agent"))
    .addEdge("wait", "tools")
    .compile();

  const { messages } = await graph.invoke({ messages: [new HumanMessage("Read both tickets.")] });
  expect(messages.at(-1)?.content).toBe("Done.");
  expect(clock.waits).toEqual([30_000, 30_000]);
  expect(requests.map((request) => request.at(-1))).toEqual(["1", "2", "2", "2"]);
  const results = messages.filter((one) => one instanceof ToolMessage);
  expect(results.map(({ status }) => status)).toEqual(["success", "success"]);
});

test("the loop of the seed about Atomicwork works as written", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  let refusals = 1;
  const { tools, requests } = service((request) =>
    refusals-- > 0 ? tooMany(30) : Response.json({ id: Number(request.split("/").at(-1)) }),
  );
  const bound = langchainTools(tools, { onRateLimit: "throw" });
  expect(await executeToolSafely({ name: TICKET, args: { id: 7 } }, bound)).toBe('{"id":7}');
  expect(requests.length).toBe(2);
  expect(console.warn).toHaveBeenCalledOnce();
  expect(await executeToolSafely({ name: TICKET, args: { id: "seven" } }, bound)).toContain("id must be");
});

test("the agent of the seed about ConnectWise PSA gets its 429, as written", async () => {
  const { tools } = service(() => tooMany(45));
  const bound = langchainTools(tools, { onRateLimit: "throw" });
  const executor = createReactAgent({
    llm: scriptedLangchain([{ calls: [{ name: TICKETS, args: {} }] }]),
    tools: new ToolNode(bound, { handleToolErrors: false }),
  });
  const warned: unknown[] = [];
  try {
    await executor.invoke({ messages: [["user", "Check stock."]] });
    // oxlint-disable-next-line typescript/no-explicit-any -- as it was written
  } catch (error: any) {
    if (error.status === 429) {
      const resetSeconds = error.headers.get("ratelimit-reset") || 60;
      warned.push(`Rate limit hit. Agent execution paused for ${resetSeconds} seconds.`);
    } else throw error;
  }
  expect(warned).toEqual(["Rate limit hit. Agent execution paused for 45 seconds."]);
});
