import { describe, expect, test } from "vitest";
import { ApiError, ConnectionError, ResponseError, ValidationError } from "../../runtime/src/index.js";
import { acme, answer, apiKey, operation, rejection } from "./acme.js";

describe("prototype pollution", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "an argument named %s is unknown",
    async (name) => {
      const { client } = acme([]);
      const args = JSON.parse(`{"${name}": {"polluted": true}}`) as Record<string, unknown>;
      const error = await rejection(client.call(operation(), args), ValidationError);
      expect(error.problems[0]?.path).toBe(name);
      expect(({} as { polluted?: boolean }).polluted).toBe(undefined);
    },
  );

  test("a body never holds __proto__ as an argument", async () => {
    const { client, sent } = acme([]);
    const args = JSON.parse('{"__proto__": {"polluted": true}, "a": 1}') as Record<string, unknown>;
    await rejection(client.call(operation({ method: "POST", body: { kind: "json" } }), args), ValidationError);
    expect(sent).toHaveLength(0);
  });

  test("an inherited argument is not given", async () => {
    const { client } = acme([]);
    const args = Object.create({ id: "7" }) as Record<string, unknown>;
    const error = await rejection(
      client.call(operation({ path: "/x/{id}", ids: { id: "string" } }), args),
      ValidationError,
    );
    expect(error.problems).toEqual([{ path: "id", message: "is required" }]);
  });

  test("a response with __proto__ changes no prototype, in errors either", async () => {
    const body = '{"__proto__": {"polluted": true}, "code": "x", "errors": [{"__proto__": {"field": "f"}}]}';
    const { client } = acme([answer(200, body), answer(400, body)]);
    const value = (await client.call(operation(), {})) as { polluted?: boolean };
    expect(value.polluted).toBe(undefined);
    const error = await rejection(client.call(operation(), {}), ApiError);
    expect((error.body as { polluted?: boolean }).polluted).toBe(undefined);
    expect(error.details[0]?.field).toBe(undefined);
    expect(({} as { polluted?: boolean }).polluted).toBe(undefined);
  });
});

describe("hostile answers and options", () => {
  const failure = async (body: string): Promise<ApiError> => {
    const { client } = acme([
      () => new Response(body, { status: 400, headers: { "content-type": "application/json" } }),
    ]);
    return rejection(client.call(operation({}), {} as never), ApiError);
  };

  test("an error body that is nested deeply is an ApiError all the same", async () => {
    const error = await failure(`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`);
    expect(error.status).toBe(400);
    expect(JSON.stringify(error.body)).toContain("[too deep]");
  });

  test.each([
    ["lists", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["records", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
    ["both, between texts", `[{"t":"\\"]]\\\\","a":`.repeat(300) + "1" + "}]".repeat(300)],
  ])("an answer of %s nested deeply is refused, with an advice", async (_, body) => {
    const { client } = acme([answer(200, body), answer(200, body)]);
    const error = await rejection(client.call(operation(), {}), ResponseError);
    expect(error.message).toBe("widgets.test: the answer is nested too deeply (over 500 levels)");
    expect(error.advice).toMatch(/^The response is nested too deeply to be read\./);
    const write = await rejection(client.call(operation({ method: "POST" }), {}), ResponseError);
    expect(write).toMatchObject({ isUncertain: true, advice: expect.stringContaining("may have done it") as string });
  });

  test("an answer of as many levels as there may be is read, however many brackets its texts have", async () => {
    const body = `${'["[[{\\"[",'.repeat(500)}1${"]".repeat(500)}`;
    const { client } = acme([answer(200, `[${body.slice(1)}`), answer(200, `[${body}]`)]);
    expect(await client.call(operation(), {})).toEqual(JSON.parse(body));
    await rejection(client.call(operation(), {}), ResponseError);
  });

  test("so is one of lists in lists, whose thirty outer levels are told", async () => {
    let { body } = await failure(`${"[".repeat(5000)}${"]".repeat(5000)}`);
    let depth = 0;
    for (; Array.isArray(body); depth++) body = body[0];
    expect([depth, body]).toEqual([31, "[too deep]"]);
  });

  test("an error that is its own cause is told four times at most", async () => {
    const circle: Error = new TypeError("lost");
    circle.cause = circle;
    const { client } = acme([circle]);
    let told: unknown = await rejection(client.call(operation(), {}), ConnectionError);
    const messages: string[] = [];
    for (; told instanceof Error; told = told.cause) messages.push(told.message);
    expect(messages.slice(1)).toEqual(["lost", "lost", "lost", "lost"]);
  });

  test("an error body with a million details is cut", async () => {
    const error = await failure(
      JSON.stringify({ errors: Array.from({ length: 200_000 }, () => ({ field: "f", message: "m" })) }),
    );
    expect(error.details).toHaveLength(100);
  });

  test("an error message of megabytes is cut", async () => {
    const error = await failure(JSON.stringify({ message: "x".repeat(5_000_000) }));
    expect(error.message.length).toBeLessThan(3000);
  });

  test("an answer that is no JSON is not quoted, nor its content type", async () => {
    const { client } = acme([() => new Response("nope", { headers: { "content-type": `text/${apiKey}` } })]);
    const error = await rejection(client.call(operation({}), {} as never), Error);
    expect(`${error.message} ${error.stack}`).not.toContain(apiKey);
  });

  test.each([Number.NaN, 0, 1.5, Infinity])("retry with %s attempts is refused", (attempts) => {
    expect(() => acme([], { retry: { attempts, maxWaitMs: 1 } })).toThrow(
      /retry\.attempts must be a whole number from 1/,
    );
  });
});
