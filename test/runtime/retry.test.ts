import { describe, expect, test } from "vitest";
import type { ShapeData } from "../../compiler/src/model/shape-data.js";
import type { RetryOptions } from "../../runtime/src/index.js";
import { ConnectionError, RateLimitError, ServerError, TimeoutError } from "../../runtime/src/index.js";
import type { Answer } from "./acme.js";
import { acme, answer, operation, rejection } from "./acme.js";

/** Time passes only in sleeps, and those are written down. */
function ticking(random = 0) {
  const waits: number[] = [];
  let now = 1_000_000;
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      waits.push(ms);
      now += ms;
    },
    random: () => random,
  };
  return { clock, waits };
}

async function run(answers: Answer[], retry: RetryOptions | undefined, shape: ShapeData = {}, random = 0) {
  const { clock, waits } = ticking(random);
  const { client, sent } = acme(answers, { clock, retry });
  const outcome: unknown = await client.call(operation(shape), {}).catch((error: unknown) => error);
  return { outcome, waits, attempts: sent.length };
}

const busy = (after: string): Answer => answer(429, {}, { "retry-after": after });
const retry = { attempts: 3, maxWaitMs: 10_000 };

describe("retrying is off", () => {
  test.each([busy("0"), answer(503), new Error("lost")])("by default (%#)", async (failing) => {
    const { outcome, waits, attempts } = await run([failing], undefined);
    expect(outcome).toBeInstanceOf(Error);
    expect({ waits, attempts }).toEqual({ waits: [], attempts: 1 });
  });

  test.each([
    ["POST", {}, 1],
    ["PATCH", {}, 1],
    ["PUT", {}, 2],
    ["DELETE", {}, 2],
    ["POST", { idempotent: true }, 2],
    ["GET", { idempotent: false }, 1],
  ] as const)("for what may not be sent twice: %s %j is sent %i times", async (method, more, attempts) => {
    expect((await run([answer(503), {}], retry, { method, ...more })).attempts).toBe(attempts);
  });

  test.each([400, 401, 404, 500])("for %i, which stays as it is", async (status) => {
    expect(await run([answer(status)], retry)).toMatchObject({ attempts: 1, waits: [] });
  });
});

describe("the wait", () => {
  test.each([
    ["what the server asked for", [busy("2"), {}], 0, [2_000]],
    ["that and chance on top, never less", [busy("2"), {}], 0.5, [2_250]],
    ["never beyond the maximum", [busy("10"), {}], 0.9, [10_000]],
    ["chance alone when the server said nothing", [answer(503), answer(503), {}], 0.5, [250, 500]],
    ["chance alone when what it said is garbage", [busy("soon"), {}], 0.5, [250]],
  ] as [string, Answer[], number, number[]][])("is %s", async (_, answers, random, waits) => {
    expect(await run(answers, retry, {}, random)).toEqual({ outcome: {}, waits, attempts: answers.length });
  });

  test("is not begun when the server asks for more than the maximum", async () => {
    const { outcome, waits, attempts } = await run([busy("11")], retry);
    expect(outcome).toBeInstanceOf(RateLimitError);
    expect({ waits, attempts }).toEqual({ waits: [], attempts: 1 });
  });

  test("ends with the attempts", async () => {
    const { outcome, waits, attempts } = await run([busy("1"), answer(503), answer(502)], retry);
    expect(outcome).toBeInstanceOf(ServerError);
    expect({ waits, attempts }).toEqual({ waits: [1_000, 0], attempts: 3 });
  });

  test("ends with the deadline", async () => {
    const { outcome, waits, attempts } = await run([busy("3"), busy("3")], { ...retry, deadlineMs: 5_000 });
    expect(outcome).toBeInstanceOf(RateLimitError);
    expect({ waits, attempts }).toEqual({ waits: [3_000], attempts: 2 });
  });

  test("follows a lost connection too", async () => {
    expect(await run([new Error("lost"), {}], retry)).toEqual({ outcome: {}, waits: [0], attempts: 2 });
  });
});

describe("the deadline", () => {
  test("is kept by a machine that was asleep during the wait", async () => {
    const { clock } = ticking();
    const { client, sent } = acme([busy("1")], { clock: { ...clock, sleep: (ms) => clock.sleep(ms + 60_000) } });
    const failed = client.call(operation(), {}, { retry: { ...retry, deadlineMs: 5_000 } });
    await rejection(failed, RateLimitError);
    expect(sent).toHaveLength(1);
  });

  test("is the time limit of the attempt it falls into", async () => {
    const silent = (): Promise<never> => new Promise(() => {});
    const { client } = acme([silent]);
    const failed = client.call(operation(), {}, { retry: { ...retry, deadlineMs: 5 } });
    expect((await rejection(failed, TimeoutError)).message).toMatch(/no complete answer within [1-5] ms/);
  });
});

test("a wait that no timer holds is not begun", async () => {
  const { outcome, waits } = await run([busy("9999999999")], { attempts: 3, maxWaitMs: Infinity });
  expect(outcome).toBeInstanceOf(RateLimitError);
  expect(waits).toEqual([]);
});

describe("the budget", () => {
  const budget = (retryBudget: number, answers: Answer[]) => {
    const { client, sent } = acme(answers, { clock: ticking().clock, retry, retryBudget });
    const outcome = (): Promise<unknown> => client.call(operation(), {}).catch((error: unknown) => error);
    return { outcome, sent };
  };

  test("is what all calls of a client retry between them", async () => {
    const { outcome, sent } = budget(
      3,
      Array.from({ length: 9 }, () => answer(503)),
    );
    for (let call = 1; call <= 4; call++) expect(await outcome()).toBeInstanceOf(ServerError);
    // Three attempts, then two, then one each.
    expect(sent).toHaveLength(3 + 2 + 1 + 1);
  });

  test("a success after retries gives them back", async () => {
    const again = [answer(503), answer(503), {}];
    const { outcome } = budget(2, [...again, ...again, ...again]);
    for (let call = 1; call <= 3; call++) expect(await outcome()).toEqual({});
  });

  test("one without gives a fifth, and the budget never grows", async () => {
    const fine = Array.from({ length: 4 }, () => ({}));
    const { outcome, sent } = budget(1, [
      ...fine,
      ...fine,
      answer(503),
      answer(503),
      ...fine,
      answer(503),
      {},
      answer(503),
      {},
    ]);
    for (let call = 1; call <= 8; call++) await outcome();
    expect(await outcome()).toBeInstanceOf(ServerError);
    expect(sent).toHaveLength(10);
    for (let call = 1; call <= 4; call++) await outcome();
    expect(await outcome()).toBeInstanceOf(ServerError);
    expect(await outcome()).toEqual({});
    expect(sent).toHaveLength(16);
    expect(await outcome()).toEqual({});
    expect(sent).toHaveLength(18);
  });

  test.each([-1, Number.NaN])("of %d is refused", (retryBudget) => {
    expect(() => acme([], { retryBudget })).toThrow(/retryBudget must be a number from 0/);
  });
});

test.each([
  [{ attempts: Number.NaN, maxWaitMs: 1 }, "retry.attempts must be a whole number from 1"],
  [{ attempts: 0, maxWaitMs: 1 }, "retry.attempts must be a whole number from 1"],
  [{ attempts: 2, maxWaitMs: 1, deadlineMs: 0 }, "retry.deadlineMs must be a positive number"],
  [{ attempts: 2, maxWaitMs: -1 }, "retry.maxWaitMs must be a number from 0"],
  [{ attempts: 2, maxWaitMs: 1, deadlineMs: Number.NaN }, "retry.deadlineMs must be a positive number"],
])("a call's %j is refused", async (own, message) => {
  const { client, sent } = acme([]);
  await expect(client.call(operation(), {}, { retry: own })).rejects.toThrow(message);
  expect(sent).toHaveLength(0);
});

test("a call's own retry wins, and the hook is told", async () => {
  const { clock, waits } = ticking();
  const told: unknown[] = [];
  const hooks = { onRetry: (view: unknown) => void told.push(view) };
  const { client } = acme([busy("2"), {}], { clock, hooks });
  await client.call(operation(), {}, { retry });
  expect(waits).toEqual([2_000]);
  expect(told).toMatchObject([{ operation: "widgets.test", attempt: 1, waitMs: 2_000, error: { kind: "rate-limit" } }]);
});

test.each(["client", "call"])("the %s's signal ends a wait", async (where) => {
  const controller = new AbortController();
  const { signal } = controller;
  const reason = new Error("the user left");
  // The machine's own clock: its timer is cleared before it could fire.
  const hooks = { onRetry: () => queueMicrotask(() => controller.abort(reason)) };
  const { client, sent } = acme([busy("1")], { hooks, ...(where === "client" && { signal }) });
  const failed = rejection(client.call(operation(), {}, { retry, ...(where === "call" && { signal }) }), Error);
  expect(await failed).toBe(reason);
  expect(sent).toHaveLength(1);
});

test("every page of a listing is retried by itself", async () => {
  const { clock, waits } = ticking();
  const { client, sent } = acme([busy("1"), [1, 2], busy("2"), [3]], { clock, retry });
  const listing = operation<number>({
    query: { page: "integer" },
    returns: "many",
    paging: { style: "page", parameter: "page", defaultSize: 2, next: "full-page" },
  });
  const found: number[] = [];
  for await (const item of client.pages(listing, {})) found.push(item);
  expect(found).toEqual([1, 2, 3]);
  expect(waits).toEqual([1_000, 2_000]);
  expect(sent).toHaveLength(4);
});

test("a connection that stays lost is the last error", async () => {
  const { outcome, attempts } = await run([new Error("a"), new Error("b"), new Error("c")], retry);
  expect(outcome).toBeInstanceOf(ConnectionError);
  expect((outcome as Error).message).toContain("(c)");
  expect(attempts).toBe(3);
});
