import { describe, expect, test } from "vitest";
import { outputOf } from "../../runtime/src/agent/index.js";
import type { Answer } from "../runtime/acme.js";
import { acme, apiKey } from "../runtime/acme.js";
import { bindings, catalogue } from "../runtime/shop-tools.js";
import type { BoundTool } from "../../runtime/src/index.js";
import { boundTools } from "../../runtime/src/index.js";
import { VirtualClock } from "../replay/virtual-clock.js";
import { fake } from "./fake-tool.js";

const reply =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
const busy = (seconds?: number): Answer =>
  reply(429, { message: "Slow down" }, seconds === undefined ? {} : { "retry-after": String(seconds) });

function bound(name: string, answers: readonly Answer[]): { tool: BoundTool; sent: unknown[] } {
  const { client, sent } = acme(answers);
  const [tool] = boundTools(client, catalogue, bindings, { names: [name] });
  return { tool: tool ?? expect.fail(`no ${name}`), sent };
}

describe("an error", () => {
  test.each<[string, Answer, object]>([
    [
      "of a limit says how long to wait",
      busy(7),
      { kind: "rate-limit", status: 429, retry_after_seconds: 7, advice: expect.stringContaining("7") },
    ],
    ["of a limit without a time says so", busy(), { kind: "rate-limit", status: 429 }],
    [
      "of the server has its status and code",
      reply(404, { code: "NoWidget", message: "There is none" }),
      { kind: "not-found", status: 404, code: "NoWidget", message: expect.stringContaining("There is none") },
    ],
    [
      "of the network has no status",
      new TypeError("fetch failed"),
      { kind: "connection", message: expect.any(String) },
    ],
  ])("%s", async (_, answer, error) => {
    const {
      isError,
      value,
      text,
      error: thrown,
    } = await outputOf(bound("get_single_acme_widget_by_id", [answer]).tool, { id: 1 });
    expect({ isError, value: JSON.parse(text) as unknown }).toEqual({ isError: true, value });
    expect(value).toMatchObject({ error });
    expect(thrown).toBeInstanceOf(Error);
    expect(text).not.toContain(apiKey);
    expect(text).not.toMatch(/stack|\.ts:\d/);
  });

  test("of arguments tells what to correct, and nothing was sent", async () => {
    const { tool, sent } = bound("get_single_acme_widget_by_id", []);
    const { value } = await outputOf(tool, { id: "x", other: 1 });
    expect(value).toMatchObject({
      error: { kind: "validation", message: expect.stringContaining("id must be integer") },
    });
    expect(value).not.toHaveProperty("error.status");
    expect(sent).toEqual([]);
  });

  test("is no longer than a model reads, whatever a server wrote", async () => {
    const { tool } = bound("get_single_acme_widget_by_id", [
      reply(400, { message: `a\u202eb\u{e0041}${"c".repeat(100_000)}` }),
    ]);
    const { text } = await outputOf(tool, { id: 1 });
    expect(text.length).toBeLessThan(5000);
    expect(text).not.toMatch(/[\u202e\u{e0041}]/u);
  });

  test("that is not the runtime's is thrown", async () => {
    const mistake = new TypeError("a mistake of the program");
    await expect(
      outputOf(
        fake(() => {
          throw mistake;
        }).tool,
        {},
      ),
    ).rejects.toBe(mistake);
  });
});

describe("waiting for a limit", () => {
  const clock = (): VirtualClock => new VirtualClock("2026-03-02T09:00:00Z");

  test("is not done unless asked for", async () => {
    const { tool, sent } = bound("get_single_acme_widget_by_id", [busy(5)]);
    expect((await outputOf(tool, { id: 1 })).isError).toBe(true);
    expect(sent).toHaveLength(1);
  });

  test("takes the time the server named, and calls again", async () => {
    const time = clock();
    const { tool, sent } = bound("create_a_acme_widget", [busy(5), busy(0), reply(200, { id: 3 })]);
    const { value } = await outputOf(tool, { name: "a" }, { waitForLimits: { maxWaitMs: 10_000, clock: time } });
    expect(value).toEqual({ id: 3 });
    expect(time.waits).toEqual([5000, 1000]);
    expect(sent).toHaveLength(3);
  });

  test.each([
    ["all waits together are too long", [busy(6), busy(6)], [6000]],
    ["one wait is too long", [busy(11)], []],
    ["the server names no time", [busy()], []],
    ["it is another error", [reply(503, {}, { "retry-after": "1" })], []],
  ])("ends when %s", async (_, answers, waits) => {
    const time = clock();
    const { tool, sent } = bound("get_single_acme_widget_by_id", answers);
    const { isError } = await outputOf(tool, { id: 1 }, { waitForLimits: { maxWaitMs: 10_000, clock: time } });
    expect(isError).toBe(true);
    expect(time.waits).toEqual(waits);
    expect(sent).toHaveLength(answers.length);
  });

  test("is aborted by the caller's signal", async () => {
    const { tool, sent } = bound("get_single_acme_widget_by_id", [busy(5)]);
    const abort = new AbortController();
    const reason = new Error("the user left");
    const waiting = outputOf(tool, { id: 1 }, { signal: abort.signal, waitForLimits: { maxWaitMs: 10_000 } });
    setTimeout(() => abort.abort(reason), 5);
    await expect(waiting).rejects.toBe(reason);
    expect(sent).toHaveLength(1);
  });
});
