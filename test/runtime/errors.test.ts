import { describe, expect, test } from "vitest";
import type { ErrorShape } from "../../runtime/src/index.js";
import * as runtime from "../../runtime/src/index.js";
import { ApiError, ServerError, ToolwrightError } from "../../runtime/src/index.js";
import { acme, answer, operation, rejection } from "./acme.js";

async function failure(status: number, body: unknown = "", errors?: ErrorShape): Promise<ApiError> {
  const { client } = acme([answer(status, body)], {}, errors && { errors });
  return rejection(client.call(operation({ path: "/widgets/{id}" }), { id: "7" }), ApiError);
}

describe("an error for each status", () => {
  test.each([
    [400, "BadRequestError", "bad-request", false],
    [401, "AuthenticationError", "authentication", false],
    [403, "PermissionError", "permission", false],
    [404, "NotFoundError", "not-found", false],
    [405, "ApiError", "api", false],
    [408, "ApiError", "api", true],
    [409, "ConflictError", "conflict", false],
    [415, "ApiError", "api", false],
    [422, "UnprocessableError", "unprocessable", false],
    [429, "RateLimitError", "rate-limit", true],
    [500, "ServerError", "server", false],
    [502, "ServerError", "server", true],
    [503, "ServerError", "server", true],
    [504, "ServerError", "server", true],
    [599, "ServerError", "server", false],
  ] as const)("%i is a %s", async (status, name, kind, retryable) => {
    const error = await failure(status);
    expect(error).toBeInstanceOf(runtime[name]);
    expect(error).toBeInstanceOf(ToolwrightError);
    expect(error).toMatchObject({ name, kind, status, retryable, operation: "widgets.test" });
    expect(error.message).toBe(`widgets.test: ${status}`);
    expect(error.request).toEqual({ method: "GET", url: "https://api.acme.test/base/v1/widgets/7" });
    expect(error.advice).toMatch(/^[A-Z][^\n]+\.$/);
  });
});

describe("what the vendor said", () => {
  const refused = {
    code: "InvalidObject",
    message: "widget object is invalid",
    errors: [
      { code: "MissingRequiredField", message: "The name field is required.", resource: "widget", field: "name" },
      { code: "OutOfRange", field: "size" },
    ],
  };

  test("code, message and refused fields, with advice that names them", async () => {
    const error = await failure(400, refused);
    expect(error.code).toBe("InvalidObject");
    expect(error.details).toEqual([
      { code: "MissingRequiredField", message: "The name field is required.", field: "name" },
      { code: "OutOfRange", message: undefined, field: "size" },
    ]);
    expect(error.message).toBe(
      "widgets.test: 400 InvalidObject: widget object is invalid: name: The name field is required.; size: OutOfRange",
    );
    expect(error.advice).toBe("Correct name, size and call again.");
    expect(error.body).toEqual(refused);
  });

  test.each<[string, unknown, ErrorShape | undefined, string | null, string]>([
    ["errors: null", { code: "X", message: "m", errors: null }, undefined, "X", "400 X: m"],
    ["errors of another shape", { message: "m", errors: { name: ["bad"] } }, undefined, null, "400 m"],
    ["errors that are texts", { message: "m", errors: ["bad"] }, undefined, null, "400 m: bad"],
    ["another path", { error: { code: 17, message: "deep" } }, undefined, "17", "400 17: deep"],
    [
      "an empty text falls through to the next path",
      { message: "", error: { message: "deep" } },
      undefined,
      null,
      "400 deep",
    ],
    ["HTML", "<!DOCTYPE html><h1>404</h1>", undefined, null, "400 an HTML page"],
    ["plain text", " It broke. ", undefined, null, "400 It broke."],
    ["nothing", "", undefined, null, "400"],
    ["JSON null", "null", undefined, null, "400"],
    ["a JSON list", [1], undefined, null, "400"],
    [
      "own names",
      { err: "E", why: "w", list: [{ f: "a", m: "b" }] },
      { code: ["err"], message: ["why"], details: "list", detail: { field: "f", message: "m" } },
      "E",
      "400 E: w: a: b",
    ],
    ["inherited members", {}, { message: ["constructor.name"] }, null, "400"],
  ])("%s", async (_, body, errors, code, message) => {
    const error = await failure(400, body, errors);
    expect(error.code).toBe(code);
    expect(error.message).toBe(`widgets.test: ${message}`);
  });

  test.each([
    [500, "A Timeout has occurred", true],
    [500, "Error converting value", false],
    [503, "anything", true],
  ])("%i with %j is retryable: %s", async (status, message, retryable) => {
    const error = await failure(status, { message });
    expect(error).toBeInstanceOf(ServerError);
    expect(error.retryable).toBe(retryable);
  });

  test.each([
    [503, ""],
    [504, ""],
    [408, ""],
  ])("a write that may have been done after %i is not to be sent again", async (status, text) => {
    const { client } = acme([() => new Response(text, { status })]);
    const error = await rejection(
      client.call(operation({ method: "POST", body: { kind: "json" } }), {} as never),
      ApiError,
    );
    expect(error.retryable).toBe(false);
    expect(error.advice).toBe("The service may have done it all the same. Look the record up before calling again.");
  });

  test("a write that met a limit was not done", async () => {
    const { client } = acme([() => new Response("", { status: 429, headers: { "retry-after": "7" } })]);
    const error = await rejection(
      client.call(operation({ method: "POST", body: { kind: "json" } }), {} as never),
      ApiError,
    );
    expect(error).toMatchObject({ retryable: true, advice: "Wait 7 seconds before calling again." });
  });
});

test("every error class is exported once, with a kind of its own", () => {
  const classes = Object.entries(runtime).filter(([name]) => name.endsWith("Error"));
  expect(classes.map(([name]) => name).sort()).toEqual([
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ConnectionError",
    "LoadError",
    "NotFoundError",
    "PagingError",
    "PartialError",
    "PermissionError",
    "RateLimitError",
    "ResponseError",
    "ServerError",
    "TimeoutError",
    "ToolwrightError",
    "UnprocessableError",
    "ValidationError",
  ]);
});
