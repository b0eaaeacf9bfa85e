import { describe, expect, test } from "vitest";
import { ApiError, ConnectionError, RateLimitError, ResponseError, ValidationError } from "../../runtime/src/index.js";
import { acme, answer, operation, rejection } from "./acme.js";

const shape = { method: "POST", body: { kind: "json" }, key: { header: "Idempotency-Key" }, idempotent: true } as const;
const uuid = "5f0e7c4e-6a4b-4a58-9d52-0d5ad3a9f001";
const clock = { now: () => 0, sleep: async () => {}, random: () => 0, randomUUID: () => uuid };
const retry = { attempts: 3, maxWaitMs: 10 };

describe("an operation with a key", () => {
  test("is sent again with the same key, although it is a POST", async () => {
    const { client, sent } = acme([new Error("reset"), answer(503), { id: 1 }], { clock, retry });
    expect(await client.call(operation(shape), { a: 1 })).toEqual({ id: 1 });
    expect(sent.map(({ headers }) => headers["idempotency-key"])).toEqual(Array(3).fill(`"${uuid}"`));
  });

  test("is sent once when nobody asked for more", async () => {
    const { client, sent } = acme([answer(503)], { clock });
    await rejection(client.call(operation(shape), {}), ApiError);
    expect(sent).toHaveLength(1);
  });

  test("has another key at each call, made by the platform", async () => {
    const { client, sent } = acme([{}, {}]);
    await client.call(operation(shape), {});
    await client.call(operation(shape), {});
    const [one = "", two = ""] = sent.map(({ headers }) => headers["idempotency-key"]);
    expect(one).toMatch(/^"[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}"$/);
    expect(two).not.toBe(one);
  });

  test.each([
    ["order 7", false, '"order 7"'],
    ['a"b\\c', false, '"a\\"b\\\\c"'],
    ["order-7", true, "order-7"],
  ])("takes the caller's, %j", async (idempotencyKey, plain, expected) => {
    const { client, sent } = acme([{}]);
    const key = { header: "X-Once", ...(plain && { plain }) };
    await client.call(operation({ ...shape, key }), {}, { idempotencyKey });
    expect(sent[0]?.headers["x-once"]).toBe(expected);
  });

  test.each(["", "a\r\nb", "é"])("refuses the key %j", async (idempotencyKey) => {
    const { client, sent } = acme([]);
    const error = await rejection(client.call(operation(shape), {}, { idempotencyKey }), ValidationError);
    const fault = idempotencyKey === "" ? "must not be empty" : expect.stringMatching(/^must be printable ASCII/);
    expect(error.problems).toEqual([{ path: "idempotencyKey", message: fault }]);
    expect(error.idempotencyKey).toBeUndefined();
    expect(sent).toEqual([]);
  });

  test.each([
    ["a connection that broke", new Error("reset"), ConnectionError, true, true],
    ["a status that passes", answer(503), ApiError, true, true],
    ["an answer that is none", "text", ResponseError, true, false],
    ["too many requests", answer(429), RateLimitError, false, true],
    ["a refusal", answer(400), ApiError, false, false],
  ] as const)("tells its key after %s", async (_, reply, kind, isUncertain, retryable) => {
    const text = reply === "text" ? new Response("text") : reply;
    const { client } = acme([text], { clock });
    const error = await rejection(client.call(operation(shape), {}), kind as unknown as typeof ConnectionError);
    expect(error).toMatchObject({ idempotencyKey: uuid, isUncertain, retryable });
    if (isUncertain) expect(error.advice).toContain("Look the record up before calling again.");
  });

  test("hands on the reason of an abort as it is", async () => {
    const reason = new Error("enough");
    const { client } = acme([], { clock });
    await expect(client.call(operation(shape), {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

test("an operation without a key refuses one", async () => {
  const { client } = acme([]);
  const error = await rejection(client.call(operation(), {}, { idempotencyKey: "k" }), ValidationError);
  expect(error.problems).toEqual([{ path: "idempotencyKey", message: "is not taken by this operation" }]);
});
