import type { BoundTool } from "@toolwright/runtime";
import { RateLimitError } from "@toolwright/runtime";
import { messageTools } from "@toolwright/runtime/anthropic";
import { chatTools, responseTools, type RunOptions } from "@toolwright/runtime/openai";
import { describe, expect, test } from "vitest";
import { scriptedAnthropic } from "./anthropic-server.js";
import { scriptedOpenAI } from "./openai-server.js";
import { service, TICKET, tooMany } from "./service.js";
import type { Seen, Turn } from "./turn.js";

type Ended = { readonly status: string; readonly messages: readonly unknown[] } & Readonly<Record<string, unknown>>;

/** A model that is run with tools, by one of the loops. */
interface Scripted {
  readonly bodies: unknown[];
  seen(): Seen;
  run(
    tools: readonly BoundTool[],
    messages: readonly unknown[],
    options?: RunOptions<unknown>,
    own?: object,
  ): Promise<Ended>;
}

const model = "scripted";
const start = [{ role: "user", content: "Look the tickets up." }];

const loops: readonly { name: string; script(turns: readonly Turn[], isCut?: boolean): Scripted }[] = [
  {
    name: "Chat Completions",
    script: (turns, isCut) => {
      const { client, ...rest } = scriptedOpenAI(turns, isCut ? "length" : undefined);
      const run: Scripted["run"] = (tools, messages, options, own) =>
        chatTools(tools).run(client, { model, messages: messages as never, ...own }, options) as Promise<never>;
      return { ...rest, run };
    },
  },
  {
    name: "Responses",
    script: (turns, isCut) => {
      const { client, ...rest } = scriptedOpenAI(turns, isCut ? "length" : undefined);
      const run: Scripted["run"] = (tools, input, options, own) =>
        responseTools(tools).run(client, { model, input: input as never, ...own }, options) as Promise<never>;
      return { ...rest, run };
    },
  },
  {
    name: "Messages",
    script: (turns, isCut) => {
      const { client, ...rest } = scriptedAnthropic(turns, isCut ? ["max_tokens"] : []);
      const run: Scripted["run"] = (tools, messages, options, own) =>
        messageTools(tools).run(
          client,
          { model, max_tokens: 100, messages: messages as never, ...own },
          options,
        ) as Promise<never>;
      return { ...rest, run };
    },
  },
];

const calls = (...ids: number[]) => ({ calls: ids.map((id) => ({ name: TICKET, args: { id } })) });
const ticket = (request: string): Response => Response.json({ id: Number(request.split("/").at(-1)) });
const texts = ({ results }: Seen): string[] => results.map(({ text }) => text);

describe.each(loops)("a run over $name", ({ script }) => {
  test("stops when the service asks to wait, and goes on from its messages", async () => {
    let isBusy = true;
    const { tools, requests, clock } = service((request) =>
      isBusy && request.endsWith("/2") ? tooMany(20) : isBusy && request.endsWith("/3") ? tooMany(40) : ticket(request),
    );
    const { run, seen, bodies } = script([calls(1, 2, 3), { text: "Done." }]);
    const waiting = await run(tools, start);
    expect(waiting).toMatchObject({ status: "rate-limited", retryAfterMs: 40_000 });
    expect(waiting["error"]).toBeInstanceOf(RateLimitError);
    expect(bodies.length).toBe(1);
    expect(requests.length).toBe(3);
    expect(clock.waits).toEqual([]);
    isBusy = false;
    // As a queue keeps it.
    const kept = JSON.parse(JSON.stringify(waiting.messages)) as unknown[];
    expect(await run(tools, kept)).toMatchObject({ status: "done" });
    expect(requests.slice(3).map((request) => request.at(-1))).toEqual(["2", "3"]);
    expect(texts(seen())).toEqual(['{"id":1}', '{"id":2}', '{"id":3}']);
  });

  test("tells the model when asked to", async () => {
    const { tools } = service(() => tooMany(20));
    const { run, seen } = script([calls(1), { text: "Later." }]);
    expect(await run(tools, start, { onRateLimit: "tell" })).toMatchObject({ status: "done" });
    expect(texts(seen())[0]).toContain('"retry_after_seconds":20');
  });

  test("throws when asked to, after the other calls of the turn, whose results are kept", async () => {
    const kept: (readonly unknown[])[] = [];
    const { tools, requests } = service((request) => (request.endsWith("/1") ? tooMany(20) : ticket(request)));
    const { run } = script([calls(1, 2)]);
    const running = run(tools, start, { onRateLimit: "throw", onMessages: (messages) => void kept.push(messages) });
    await expect(running).rejects.toMatchObject({ status: 429, retryAfterMs: 20_000 });
    expect(requests.length).toBe(2);
    const { tools: later, requests: rest } = service(ticket);
    const goesOn = script([{ text: "Done." }]);
    expect(await goesOn.run(later, kept.at(-1) ?? [])).toMatchObject({ status: "done" });
    expect(rest.map((request) => request.at(-1))).toEqual(["1"]);
    expect(texts(goesOn.seen())).toEqual(['{"id":1}', '{"id":2}']);
  });

  test("makes calls at the same time, or in order up to the first that must wait", async () => {
    let open = 0;
    let most = 0;
    const slow = async (request: string): Promise<Response> => {
      most = Math.max(most, ++open);
      await Promise.resolve();
      open--;
      return request.endsWith("/2") ? tooMany(5) : ticket(request);
    };
    const together = service(slow);
    expect(await script([calls(1, 2, 3)]).run(together.tools, start)).toMatchObject({ status: "rate-limited" });
    expect(most).toBe(3);
    expect(together.requests.length).toBe(3);
    most = 0;
    const inOrder = service(slow);
    const ended = await script([calls(1, 2, 3)]).run(inOrder.tools, start, { inOrder: true });
    expect(ended).toMatchObject({ status: "rate-limited" });
    expect(most).toBe(1);
    expect(inOrder.requests.map((request) => request.at(-1))).toEqual(["1", "2"]);
  });

  test("ends after as many turns as allowed, and goes on from there", async () => {
    const { tools, requests } = service(ticket);
    const { run, bodies } = script([calls(1), calls(2), { text: "Done." }]);
    const used = await run(tools, start, { maxTurns: 2 });
    expect(used).toMatchObject({ status: "turns-used" });
    expect(bodies.length).toBe(2);
    expect(requests.length).toBe(1);
    expect(await run(tools, used.messages)).toMatchObject({ status: "done" });
    expect(requests.length).toBe(2);
  });

  test("calls nothing of a reply that broke off", async () => {
    const { tools, requests } = service(ticket);
    const ended = await script([calls(1, 2)], true).run(tools, start);
    expect(ended).toMatchObject({ status: "cut", messages: start });
    expect(requests).toEqual([]);
  });

  test("a failure of the model loses nothing that was done", async () => {
    const { tools, requests } = service(ticket);
    let kept: readonly unknown[] = [];
    const failing = script([calls(1)]).run(tools, start, { onMessages: (messages) => void (kept = messages) });
    await expect(failing).rejects.toThrow();
    expect(await script([{ text: "Done." }]).run(tools, kept)).toMatchObject({ status: "done" });
    expect(requests.length).toBe(1);
  });

  test("goes on from messages to which something was added", async () => {
    const { tools } = service(ticket);
    const { run, seen } = script([calls(1, 2), { text: "Done." }]);
    const used = await run(tools, start, { maxTurns: 1 });
    const said = [...used.messages, { role: "user", content: "And be quick." }];
    expect(await run(tools, said)).toMatchObject({ status: "done" });
    expect(texts(seen())).toEqual(['{"id":1}', '{"id":2}']);
  });

  test("makes a call whose id was there in an earlier turn", async () => {
    const { tools, requests } = service(ticket);
    const { run } = script([{ text: "Done." }]);
    const { messages } = await script([calls(1), { text: "Done." }]).run(tools, start);
    // The ids of this server count from 1, too.
    const { messages: twice } = await script([calls(2)]).run(tools, [...messages, ...start], { maxTurns: 1 });
    expect(requests.map((request) => request.at(-1))).toEqual(["1"]);
    await run(tools, twice);
    expect(requests.map((request) => request.at(-1))).toEqual(["1", "2"]);
  });

  test("sends the caller's own settings and tools beside ours", async () => {
    const { tools } = service(ticket);
    const { run, bodies } = script([{ text: "Done." }]);
    await run(tools, start, {}, { temperature: 0, tools: [{ type: "web_search", name: "web_search" }] });
    expect(bodies[0]).toMatchObject({ model, stream: false, temperature: 0, tools: { length: tools.length + 1 } });
  });
});

test("a run over Messages lets the model go on that has only paused", async () => {
  const { client, bodies } = scriptedAnthropic([{ text: "Searching ..." }, { text: "Done." }], ["pause_turn"]);
  const params = { model, max_tokens: 100, messages: start as never };
  const ended = await messageTools([]).run(client, params);
  expect(ended).toMatchObject({ status: "done", reply: { content: [{ text: "Done." }] } });
  expect(bodies.length).toBe(2);
});
