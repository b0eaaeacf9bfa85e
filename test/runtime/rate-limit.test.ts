import { describe, expect, test } from "vitest";
import type { RateLimitShape } from "../../runtime/src/index.js";
import { RateLimitError, ServerError } from "../../runtime/src/index.js";
import { acme, answer, operation, rejection } from "./acme.js";

const now = Date.parse("2026-11-22T10:00:00Z");
const clock = {
  now: () => now,
  sleep: () => Promise.reject(new Error("nothing may sleep")),
};

async function limited(headers: Record<string, string>, rateLimit?: RateLimitShape): Promise<RateLimitError> {
  const { client, sent } = acme([answer(429, { message: "Too many" }, headers)], { clock }, rateLimit && { rateLimit });
  const error = await rejection(client.call(operation(), {}), RateLimitError);
  expect(sent).toHaveLength(1);
  return error;
}

describe("Retry-After", () => {
  test.each([
    ["0", 0],
    ["7", 7_000],
    ["120", 120_000],
    ["9999999999", 9_999_999_999_000],
    ["Sun, 22 Nov 2026 10:00:30 GMT", 30_000],
    ["Sun, 22 Nov 2026 09:00:00 GMT", 0],
    ["1.5", null],
    ["-5", null],
    ["5, 10", null],
    ["2026-11-22T10:00:30Z", null],
    ["Sunday, 22-Nov-26 10:00:30 GMT", null],
    ["soon", null],
    ["", null],
  ])("%j is %s ms", async (value, expected) => {
    expect((await limited({ "retry-after": value })).retryAfterMs).toBe(expected);
  });
});

describe("limits in any dialect", () => {
  const list = '"burst";r=10;t=5, "daily, all";r=0;t=3600';
  test.each<[string, Record<string, string>, RateLimitShape | undefined, (number | null)[]]>([
    ["nothing", {}, undefined, [null, null, null, null]],
    ["Retry-After alone", { "retry-after": "30" }, undefined, [30_000, null, null, 30]],
    [
      "drafts to -06",
      { "ratelimit-limit": "100, 100;w=60", "ratelimit-remaining": "0", "ratelimit-reset": "12" },
      undefined,
      [12_000, 100, 0, 12],
    ],
    [
      "draft -07",
      { ratelimit: "limit=100, remaining=50, reset=5", "ratelimit-policy": "100;w=10" },
      undefined,
      [5_000, 100, 50, 5],
    ],
    [
      "drafts -08 to -10",
      { ratelimit: '"default";r=50;t=30', "ratelimit-policy": '"default";q=100;w=60' },
      undefined,
      [30_000, 100, 50, 30],
    ],
    [
      "several limits: the one used up",
      { ratelimit: list, "ratelimit-policy": '"burst";q=20;w=5,"daily, all";q=1000;w=86400' },
      undefined,
      [3_600_000, 1000, 0, 3600],
    ],
    [
      "Retry-After before RateLimit",
      { "retry-after": "3", ratelimit: '"default";r=0;t=30' },
      undefined,
      [3_000, null, 0, 3],
    ],
    [
      "vendor, delta",
      { "x-reset": "9", "x-limit": "60", "x-left": "0" },
      { reset: "x-reset", limit: "x-limit", remaining: "x-left", resetUnit: "delta-seconds" },
      [9_000, 60, 0, 9],
    ],
    [
      "vendor, epoch seconds",
      { "x-reset": String(now / 1000 + 42) },
      { reset: "x-reset", resetUnit: "epoch-seconds" },
      [42_000, null, null, 42],
    ],
    [
      "vendor, epoch milliseconds",
      { "x-reset": String(now + 1500) },
      { reset: "x-reset", resetUnit: "epoch-milliseconds" },
      [2_000, null, null, 2],
    ],
    ["vendor, in the past", { "x-reset": "5" }, { reset: "x-reset", resetUnit: "epoch-seconds" }, [0, null, null, 0]],
    [
      "an undeclared vendor header is not guessed at",
      { "x-ratelimit-reset": "5" },
      undefined,
      [null, null, null, null],
    ],
    [
      "garbage",
      { ratelimit: '";;;,,="";r=x', "ratelimit-reset": "1e3", "retry-after": "NaN" },
      undefined,
      [null, null, null, null],
    ],
  ])("%s", async (_, headers, shape, [retryAfterMs, limit, remaining, reset]) => {
    const error = await limited(headers, shape);
    expect(error).toMatchObject({ retryAfterMs, limit, remaining, reset, status: 429, retryable: true });
    expect(error.headers.get("ratelimit-limit")).toBe(
      limit === null ? (headers["ratelimit-limit"] ?? null) : String(limit),
    );
    expect(error.headers.get("RateLimit-Remaining")).toBe(remaining === null ? null : String(remaining));
    expect(error.headers["ratelimit-reset"]).toBe(reset === null ? headers["ratelimit-reset"] : String(reset));
  });
});

test.each<[string, Record<string, string>, RateLimitShape?]>([
  ["Retry-After", { "retry-after": "Sun, 22 Nov 2026 10:01:00 GMT" }],
  ["a vendor's reset", { "x-reset": String((now + 60_000) / 1000) }, { reset: "x-reset", resetUnit: "epoch-seconds" }],
])("a moment in %s is read by the server's clock when it tells the time", async (_, headers, shape) => {
  const behind = { ...headers, date: "Sun, 22 Nov 2026 09:59:00 GMT" };
  expect((await limited(behind, shape)).retryAfterMs).toBe(120_000);
  expect((await limited({ ...headers, date: "now" }, shape)).retryAfterMs).toBe(60_000);
});

test("beside another error, limits of a window do not ask anybody to wait", async () => {
  const { client } = acme([
    answer(503, {}, { "ratelimit-reset": "3600" }),
    answer(503, {}, { "ratelimit-reset": "3600", "retry-after": "2" }),
  ]);
  const waits = [0, 1].map(async () => (await rejection(client.call(operation(), {}), ServerError)).retryAfterMs);
  expect(await Promise.all(waits)).toEqual([null, 2_000]);
});

test("both ways of reading a header work, and the view prints as a plain record", async () => {
  const { headers } = await limited({ "retry-after": "30", "x-a": "b" });
  expect(Number.parseInt(headers["ratelimit-reset"] ?? "", 10)).toBe(30);
  expect(headers.get("ratelimit-reset")).toBe("30");
  expect(headers.get("get")).toBe(null);
  expect(headers.get("constructor")).toBe(null);
  expect(JSON.parse(JSON.stringify(headers))).toEqual({
    "content-type": "application/json",
    "ratelimit-reset": "30",
    "retry-after": "30",
    "x-a": "b",
  });
});

test("the advice says how long to wait", async () => {
  expect((await limited({ "retry-after": "30" })).advice).toBe("Wait 30 seconds before calling again.");
  expect((await limited({ "retry-after": "1" })).advice).toBe("Wait 1 second before calling again.");
  expect((await limited({})).advice).toBe("Wait a minute before calling again.");
});

test("its JSON tells the limits and no more than that", async () => {
  expect(JSON.parse(JSON.stringify(await limited({ "retry-after": "30", "x-request-id": "r1" })))).toEqual({
    name: "RateLimitError",
    kind: "rate-limit",
    message: "widgets.test: 429 Too many",
    operation: "widgets.test",
    retryable: true,
    isUncertain: false,
    advice: "Wait 30 seconds before calling again.",
    status: 429,
    code: null,
    details: [],
    requestId: "r1",
    request: { method: "GET", url: "https://api.acme.test/base/v1/widgets" },
    retryAfterMs: 30_000,
    limit: null,
    remaining: null,
    reset: 30,
  });
});
