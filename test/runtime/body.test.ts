import { describe, expect, test, vi } from "vitest";
import {
  BadRequestError,
  ConnectionError,
  RateLimitError,
  ResponseError,
  ServerError,
} from "../../runtime/src/index.js";
import { acme, answer, operation, rejection } from "./acme.js";

const piece = new TextEncoder().encode(" ".repeat(1000));

/** A body of the given pieces, then whatever ends it; without an end, pieces go on for ever. */
function body(pieces: readonly Uint8Array[], end?: (controller: ReadableStreamDefaultController) => void) {
  const left = [...pieces];
  const cancel = vi.fn();
  const stream = new ReadableStream({
    pull(controller) {
      const next = left.shift();
      if (next) controller.enqueue(next);
      else if (end) end(controller);
      else controller.enqueue(piece);
    },
    cancel,
  });
  return { stream, cancel };
}

describe("an answer that is too long", () => {
  test("is not read to its end", async () => {
    const { stream, cancel } = body([]);
    const { client } = acme([() => new Response(stream)], { maxResponseBytes: 5_000 });
    const error = await rejection(client.call(operation(), {}), ResponseError);
    expect(error).toMatchObject({
      message: "widgets.test: the answer has more than 5000 bytes, see maxResponseBytes",
      retryable: false,
      isUncertain: false,
      advice: "Ask for less: fewer fields, or a smaller page.",
    });
    expect(cancel).toHaveBeenCalledOnce();
  });

  test("of a write leaves open whether it was done", async () => {
    const { client } = acme([() => new Response(body([]).stream)], { maxResponseBytes: 5_000 });
    const write = operation({ method: "POST", body: { kind: "json" } });
    expect(await rejection(client.call(write, {}), ResponseError)).toMatchObject({
      isUncertain: true,
      advice: "The service may have done it all the same. Look the record up before calling again.",
    });
  });

  test("of a download is refused too, and one of just that length is not", async () => {
    const download = operation<Blob>({ returns: "binary" });
    const { client } = acme([answer(200, "123456"), answer(200, "12345")], { maxResponseBytes: 5 });
    await rejection(client.call(download, {}), ResponseError);
    expect(await (await client.call(download, {})).text()).toBe("12345");
  });

  test("with an error status is cut, and its connection closed", async () => {
    const { stream, cancel } = body([]);
    const { client } = acme([() => new Response(stream, { status: 400 })]);
    const error = await rejection(client.call(operation(), {}), BadRequestError);
    expect(String(error.body).length).toBe(10_000_000);
    expect(cancel).toHaveBeenCalledOnce();
  });

  test.each([0, -1, Number.NaN])("%d bytes are no length", (maxResponseBytes) => {
    expect(() => acme([], { maxResponseBytes })).toThrow(/maxResponseBytes must be a positive number/);
  });
});

describe("an error answer that breaks off", () => {
  const broken = (status: number, headers: Record<string, string> = {}) => {
    const { stream } = body([new TextEncoder().encode('{"message":"Too ma')], (controller) =>
      controller.error(new TypeError("terminated")),
    );
    return () => new Response(stream, { status, headers });
  };

  test("is still the error of its status, with what came", async () => {
    const { client } = acme([broken(429, { "retry-after": "3" })]);
    const error = await rejection(client.call(operation(), {}), RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 3_000, body: '{"message":"Too ma' });
  });

  test("a success is not", async () => {
    const { client } = acme([broken(200)]);
    await rejection(client.call(operation(), {}), ConnectionError);
  });
});

test("characters that are cut between two pieces stay whole", async () => {
  const bytes = new TextEncoder().encode('{"a":"größer €"}');
  const pieces = [...bytes].map((byte) => new Uint8Array([byte]));
  const { stream } = body(pieces, (controller) => controller.close());
  const { client } = acme([() => new Response(stream)]);
  expect(await client.call(operation(), {})).toEqual({ a: "größer €" });
});

test("an abort cancels the body of a fetch that does not look at its signal", async () => {
  const controller = new AbortController();
  const cancel = vi.fn();
  const stalled = new ReadableStream({
    start: (body) => body.enqueue(new TextEncoder().encode("[")),
    // Reading has begun by then.
    pull: () => new Promise<void>(() => setImmediate(() => controller.abort())),
    cancel,
  });
  const { client } = acme([() => new Response(stalled)]);
  await rejection(client.call(operation(), {}, { signal: controller.signal }), DOMException);
  expect(cancel).toHaveBeenCalledOnce();
});

test("a hook that throws leaves no body open", async () => {
  const { stream, cancel } = body([]);
  const hooks = {
    onResponse: () => {
      throw new Error("the hook");
    },
  };
  const { client } = acme([() => new Response(stream)], { hooks });
  expect((await rejection(client.call(operation(), {}), Error)).message).toBe("the hook");
  expect(cancel).toHaveBeenCalledOnce();
});

test("a fetch without streams will do", async () => {
  const plain = { status: 200, headers: new Headers(), body: {}, text: async () => '{"id":1}' };
  const { client } = acme([], { fetch: async () => plain as unknown as Response });
  expect(await client.call(operation(), {})).toEqual({ id: 1 });
});

test.each(["text", "binary"] as const)("%s is asked for unpacked, JSON is not", async (returns) => {
  const { client, sent } = acme([answer(200, "a"), {}]);
  await client.call(operation({ returns }), {});
  await client.call(operation(), {});
  expect(sent.map(({ headers }) => headers["accept-encoding"])).toEqual(["identity", undefined]);
});

test("a status beyond those there are counts as 5xx (RFC 9110, 15)", async () => {
  const strange = Object.defineProperty(Response.json({}), "status", { value: 999 });
  const { client } = acme([() => strange]);
  expect(await rejection(client.call(operation(), {}), ServerError)).toMatchObject({ status: 999, retryable: false });
});

test.each([0, -5, Number.NaN])("a call's timeout of %d is refused", async (timeoutMs) => {
  const { client, sent } = acme([]);
  await expect(client.call(operation(), {}, { timeoutMs })).rejects.toThrow("timeoutMs must be a positive number");
  expect(sent).toHaveLength(0);
});
