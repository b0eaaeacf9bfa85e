import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { OutcomeShape } from "../../runtime/src/index.js";
import { PartialError, runTool } from "../../runtime/src/index.js";
import { acme, apiKey, operation, rejection } from "./acme.js";

const shape = { method: "POST", body: { kind: "argument", name: "lines" } } as const;
const argument = "lines";
const outcomes = { argument, at: "done", success: "ok", position: "at", status: "code", error: "why" };
const failed = {
  done: [
    { ok: true, at: 2 },
    {
      ok: false,
      at: 0,
      code: 400,
      why: { code: "Bad", message: `no ${apiKey}`, errors: [{ field: "a.b", message: "is wrong" }] },
    },
    { ok: false, why: null },
    { at: 1 },
  ],
};
const call = (answer: object, options = {}, bulk: OutcomeShape & { argument: string } = outcomes) => {
  const { client } = acme([answer], options);
  return (more?: object) => client.call(operation({ ...shape, bulk }), { lines: [{}] }, more);
};

describe("an answer about many things", () => {
  test("is returned whole, whatever failed", async () => {
    expect(await call(failed)()).toEqual(failed);
  });

  test.each([
    ["the call", {}, { partial: "throw" }],
    ["the client", { partial: "throw" }, undefined],
  ])("is an error when some failed and %s says so", async (_, options, more) => {
    const error = await rejection(call(failed, options)(more), PartialError);
    expect(error).toMatchObject({
      kind: "partial",
      operation: "widgets.test",
      message: "widgets.test: not everything was done: lines[0]: 400 Bad: no [redacted]: a.b: is wrong; lines[2]: ",
      advice: "All others are done. Correct what failed and send only that again.",
      retryable: false,
      isUncertain: false,
      failures: [
        {
          path: "lines[0]",
          error: {
            kind: "bad-request",
            operation: "widgets.test",
            status: 400,
            code: "Bad",
            details: [{ field: "a.b" }],
          },
        },
        { path: "lines[2]", error: { kind: "api", status: 0, code: null, details: [] } },
      ],
    });
    expect(error.result).toEqual(failed);
    expect(inspect(error) + JSON.stringify(error)).not.toContain(apiKey);
  });

  test("is none when the call takes back what the client says, or nothing failed", async () => {
    expect(await call(failed, { partial: "throw" })({ partial: "return" })).toEqual(failed);
    expect(await call({ done: [{ ok: true }] })({ partial: "throw" })).toEqual({ done: [{ ok: true }] });
  });

  test.each([{}, { done: null }, { done: {} }, { done: [null, 1, "x"] }])(
    "of another shape, %j, says of nothing that it failed",
    async (odd) => {
      expect(await call(odd)({ partial: "throw" })).toEqual(odd);
    },
  );

  test("may be the list itself, whose entries are the errors", async () => {
    const list = [{ ok: true }, { ok: false, message: "full" }];
    const error = await rejection(call(list, {}, { argument, success: "ok" })({ partial: "throw" }), PartialError);
    expect(error.message).toBe("widgets.test: not everything was done: lines[1]: full");
  });

  test("names a few of many failures in the message, all in the error", async () => {
    const list = Array.from({ length: 8 }, () => ({ ok: false }));
    const error = await rejection(call(list, {}, { argument, success: "ok" })({ partial: "throw" }), PartialError);
    expect(error.message).toMatch(/: lines\[0\]: ; .*lines\[4\]: ; and 3 more$/);
    expect(error.failures).toHaveLength(8);
  });
});

describe("a tool", () => {
  const tool = {
    name: "add_lines",
    title: "",
    description: "",
    resource: "widgets",
    method: "test",
    effect: "write" as const,
    tags: [],
    inputSchema: { type: "object", properties: { lines: { type: "array", items: { type: "object" } } } },
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: true },
    http: { method: "POST" as const, path: "/widgets" },
    tokens: 1,
    source: "",
  };
  const catalogue = { integration: "acme", apiVersion: "1", tools: [tool] };
  const run = (answer: object, bulk: OutcomeShape & { argument: string } = outcomes) => {
    const { client } = acme([answer], {});
    return runTool(client, catalogue, { add_lines: { operation: operation({ ...shape, bulk }) } }, "add_lines", {
      lines: [{}],
    });
  };

  test("says what failed and why beside the outcomes", async () => {
    expect(await run(failed)).toEqual({
      ...failed,
      failed: ["lines[0]: 400 Bad: no [redacted]: a.b: is wrong", "lines[2]: "],
      advice: "All others are done. Correct what failed and send only that again.",
    });
    expect(await run([{ ok: false }], { argument, success: "ok" })).toMatchObject({
      outcomes: [{ ok: false }],
      failed: ["lines[0]: "],
    });
  });

  test("says nothing more when nothing failed", async () => {
    expect(await run({ done: [{ ok: true }] })).toEqual({ done: [{ ok: true }] });
  });
});
