import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ShapeData } from "../../compiler/src/model/shape-data.js";
import { ConnectionError, ResponseError, TimeoutError } from "../../runtime/src/index.js";
import { acme, answer, operation, rejection } from "./acme.js";

async function result(shape: ShapeData, response: () => Response): Promise<unknown> {
  const { client } = acme([response]);
  return client.call(operation(shape), {});
}

describe("what a call resolves to", () => {
  test.each<[string, ShapeData, () => Response, unknown]>([
    ["one", {}, answer(200, { id: 1, unknown: "kept" }), { id: 1, unknown: "kept" }],
    ["one, created", {}, answer(201, "null"), null],
    ["one in an envelope", { envelope: "data.item" }, answer(200, { data: { item: { id: 1 } } }), { id: 1 }],
    ["one, null in its envelope", { envelope: "data" }, answer(200, { data: null }), null],
    ["one without its envelope", { envelope: "data" }, answer(200, { id: 1 }), { id: 1 }],
    ["many", { returns: "many" }, answer(200, [1]), [1]],
    ["many in an envelope", { returns: "many", envelope: "data" }, answer(200, { data: [1] }), [1]],
    ["many without its envelope", { returns: "many", envelope: "data" }, answer(200, [1]), [1]],
    ["none", { returns: "none" }, answer(200, "ignored"), undefined],
    ["text", { returns: "text" }, answer(200, "a,b\n"), "a,b\n"],
    ["204 for one", {}, answer(204), undefined],
    ["204 for many", { returns: "many" }, answer(204), []],
    ["a byte order mark", {}, answer(200, '\ufeff{"id":1}'), { id: 1 }],
  ])("%s", async (_, shape, response, expected) => {
    expect(await result(shape, response)).toEqual(expected);
  });

  test("a download is a Blob with its type", async () => {
    const bytes = new Uint8Array([0, 255, 128]);
    const blob = await result(
      { returns: "binary" },
      () => new Response(bytes, { headers: { "content-type": "image/png" } }),
    );
    expect(blob).toMatchObject({ type: "image/png", size: 3 });
    expect(new Uint8Array(await (blob as Blob).arrayBuffer())).toEqual(bytes);
  });

  test.each([
    ["<html>", "text/html", "widgets.test: the answer is an HTML or XML page and no JSON (6 characters)"],
    [" \n<a/>", "text/xml", "widgets.test: the answer is an HTML or XML page and no JSON (6 characters)"],
    ["1 < 2", "text/plain", "widgets.test: the answer is text and no JSON (5 characters)"],
    [" \n", "application/json", "widgets.test: the answer is empty and no JSON (2 characters)"],
    ["", "application/json", "widgets.test: the answer is empty and no JSON (0 characters)"],
    ['[{"id":1},{"i', "application/json", "widgets.test: the answer is text and no JSON (13 characters)"],
  ])("%j is a ResponseError", async (body, type, message) => {
    const error = await rejection(result({}, answer(200, body, { "content-type": type })), ResponseError);
    expect(error).toMatchObject({ message, kind: "response", retryable: false, operation: "widgets.test" });
    expect(error.isUncertain).toBe(false);
    const write = result({ method: "POST", body: { kind: "json" } }, answer(200, body));
    expect((await rejection(write, ResponseError)).isUncertain).toBe(true);
  });
});

describe("integers beyond 2^53 stay exact, as texts", () => {
  test.each([
    ['{"id":9007199254740993}', { id: "9007199254740993" }],
    [
      '{"id":-9007199254740993,"n":[12345678901234567890, 5]}',
      { id: "-9007199254740993", n: ["12345678901234567890", 5] },
    ],
    ['{"id":9007199254740991}', { id: 9007199254740991 }],
    ['{"text":"9007199254740993","id":1}', { text: "9007199254740993", id: 1 }],
    ['{"a\\"9007199254740993":"\\\\","b":9007199254740993}', { 'a"9007199254740993': "\\", b: "9007199254740993" }],
    [
      '{"x":0.12345678901234567890,"y":1e20,"z":12345678901234567.5}',
      { x: 0.12345678901234568, y: 1e20, z: 12345678901234568 },
    ],
    ["9007199254740993", "9007199254740993"],
  ])("%s", async (text, expected) => {
    expect(await result({}, answer(200, text))).toEqual(expected);
  });

  test("also in a long text", async () => {
    const long = '\\"'.repeat(500_000);
    const value = (await result({}, answer(200, `{"a":"${long}","id":9007199254740993}`))) as { id: string; a: string };
    expect(value.id).toBe("9007199254740993");
    expect(value.a).toHaveLength(500_000);
  });
});

describe("time", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Never answers, and does not look at its signal. */
  const silent = (): Promise<Response> => new Promise(() => {});

  test("an answer that does not come in time is a TimeoutError", async () => {
    const { client } = acme([silent]);
    const failed = rejection(client.call(operation(), {}, { timeoutMs: 2_000 }), TimeoutError);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await failed).toMatchObject({
      message: "widgets.test: no complete answer within 2000 ms",
      kind: "timeout",
      retryable: true,
      advice: "The service could not be reached in time. Try again once; then report it.",
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("a write that was not answered may have happened", async () => {
    const { client } = acme([silent], { timeoutMs: 5 });
    const failed = rejection(client.call(operation({ method: "POST", body: { kind: "json" } }), {}), TimeoutError);
    await vi.advanceTimersByTimeAsync(5);
    expect(await failed).toMatchObject({
      retryable: false,
      advice: "The service may have done it all the same. Look the record up before calling again.",
    });
  });

  test("the time covers the body", async () => {
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode("[")) });
    const { client } = acme([() => new Response(body)]);
    const failed = rejection(client.call(operation(), {}), TimeoutError);
    await vi.advanceTimersByTimeAsync(60_000);
    await failed;
  });

  test("the signal given to fetch aborts with the time", async () => {
    const { client, sent } = acme([silent], { timeoutMs: 5 });
    const failed = rejection(client.call(operation(), {}), TimeoutError);
    await vi.advanceTimersByTimeAsync(5);
    expect(sent[0]?.init.signal?.reason).toBe(await failed);
  });

  test("a longer time than a timer holds does not fire at once", async () => {
    const { client } = acme([() => new Promise((resolve) => setTimeout(() => resolve(Response.json(1)), 1_000))], {
      timeoutMs: 1e12,
    });
    const called = client.call(operation(), {});
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await called).toBe(1);
  });

  test("no timer is left after an answer", async () => {
    const { client } = acme([{}, answer(500)]);
    await client.call(operation(), {});
    await client.call(operation(), {}).catch(() => {});
    expect(vi.getTimerCount()).toBe(0);
  });

  test("an answer that comes after the end is cancelled", async () => {
    const cancel = vi.fn();
    const late = (): Promise<Response> =>
      new Promise((resolve) => setTimeout(() => resolve(new Response(new ReadableStream({ cancel }))), 100));
    const { client } = acme([late], { timeoutMs: 5 });
    const failed = rejection(client.call(operation(), {}), TimeoutError);
    await vi.advanceTimersByTimeAsync(100);
    await failed;
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe("aborting", () => {
  test.each(["client", "call"])("by the %s's signal rejects with its reason", async (where) => {
    const controller = new AbortController();
    const { signal } = controller;
    const { client } = acme([() => new Promise(() => {})], where === "client" ? { signal } : {});
    const failed = rejection(client.call(operation(), {}, where === "call" ? { signal } : {}), Error);
    const reason = new Error("the user left");
    queueMicrotask(() => controller.abort(reason));
    expect(await failed).toBe(reason);
  });

  test("a signal that has aborted already sends nothing", async () => {
    const { client, sent } = acme([]);
    const error = await rejection(client.call(operation(), {}, { signal: AbortSignal.abort() }), DOMException);
    expect(error.name).toBe("AbortError");
    expect(sent).toHaveLength(0);
  });

  test("no listener is left on a signal that lives on", async () => {
    const controller = new AbortController();
    const added = vi.spyOn(controller.signal, "addEventListener");
    const removed = vi.spyOn(controller.signal, "removeEventListener");
    const { client } = acme([{}, new Error("lost")], { signal: controller.signal });
    await client.call(operation(), {});
    await rejection(client.call(operation(), {}), ConnectionError);
    expect(added).toHaveBeenCalledTimes(2);
    expect(removed.mock.calls).toEqual(added.mock.calls.map(([type, listener]) => [type, listener]));
  });
});

describe("no connection", () => {
  test("what fetch failed with is told by its innermost code", async () => {
    const inner = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:1"), { code: "ECONNREFUSED" });
    const { client } = acme([new TypeError("fetch failed", { cause: inner })]);
    const error = await rejection(client.call(operation(), {}), ConnectionError);
    expect(error.message).toBe("widgets.test: no complete answer (ECONNREFUSED)");
    expect(error).toMatchObject({ kind: "connection", retryable: true });
    expect(error.cause).toMatchObject({ name: "TypeError", message: "fetch failed", cause: { code: "ECONNREFUSED" } });
  });

  test("a body that breaks off is a ConnectionError", async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new TypeError("terminated")) });
    const { client } = acme([() => new Response(body)]);
    const error = await rejection(client.call(operation(), {}), ConnectionError);
    expect(error.message).toBe("widgets.test: no complete answer (terminated)");
  });

  test("a fetch that throws something else is no exception", async () => {
    const { client } = acme([() => Promise.reject("odd")]);
    expect((await rejection(client.call(operation(), {}), ConnectionError)).message).toBe(
      "widgets.test: no complete answer (odd)",
    );
  });
});

test("hooks see what is sent and what comes, without credentials", async () => {
  const seen: unknown[] = [];
  const hooks = {
    onRequest: (view: unknown) => void seen.push(view),
    onResponse: (view: unknown) => void seen.push(view),
  };
  let now = 0;
  const clock = { now: () => (now += 5), sleep: () => Promise.resolve() };
  const { client } = acme([answer(200, {}, { "set-cookie": "s=1", "x-a": "b" })], { hooks, clock });
  await client.call(operation(), {}, { headers: { Authorization: "Bearer other" } });
  expect(seen).toMatchObject([
    {
      operation: "widgets.test",
      method: "GET",
      url: "https://api.acme.test/base/v1/widgets",
      headers: { accept: "application/vnd.acme+json", "x-api-key": "[redacted]", authorization: "[redacted]" },
      attempt: 1,
    },
    {
      operation: "widgets.test",
      status: 200,
      headers: { "set-cookie": "[redacted]", "x-a": "b" },
      attempt: 1,
      durationMs: 5,
    },
  ]);
});

test("the global fetch is used when none is given", async () => {
  const fetch = vi.spyOn(globalThis, "fetch").mockResolvedValue(Response.json({ id: 1 }));
  const { client } = acme([], { fetch: undefined });
  expect(await client.call(operation(), {})).toEqual({ id: 1 });
  expect(fetch).toHaveBeenCalledOnce();
  fetch.mockRestore();
});
