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
    ["HTML behind spaces", " \n<p>", undefined, null, "400 an HTML page"],
    ["a long plain text", "x".repeat(300), undefined, null, `400 ${"x".repeat(200)}`],
    ["a long text of a field", { errors: ["x".repeat(3000)] }, undefined, null, `400 ${"x".repeat(2000)}`],
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
    [501, "A Timeout has occurred", false],
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

describe("the advice", () => {
  test.each([
    [401, "Check the credentials in the client's options; calling again does not help."],
    [403, "These credentials may not do this. Ask an administrator for the permission."],
    [404, "Nothing has this id. Look it up with the list tool of the same resource."],
    [409, "The record is in another state than expected. Read it again, then decide."],
    [418, "Correct the arguments as the message says; do not repeat the call unchanged."],
    [429, "Wait a minute before calling again."],
    [500, "The service failed. Do not repeat the call; report the message."],
    [503, "The service failed for a moment. Try again in a few seconds."],
  ])("on %i", async (status, advice) => {
    expect((await failure(status)).advice).toBe(advice);
  });

  test("on a redirect and on an answer that cannot be read", async () => {
    const { client } = acme([answer(302, null, { location: "/login" }), answer(200, "<html>")]);
    const redirected = await rejection(client.call(operation(), {}), runtime.ConnectionError);
    expect(redirected.advice).toBe("Check the server in the client's options; calling again does not help.");
    const unreadable = await rejection(client.call(operation(), {}), runtime.ResponseError);
    expect(unreadable.advice).toBe("The service answered something unexpected. Try again once; then report it.");
  });

  test("on refused options says where they come from, and who can change them", async () => {
    const source = { in: "the vault", by: "the user" };
    const replies = () => [answer(401), answer(302, null, { location: "/login" })];
    const advices = async (given: runtime.OptionsSource) => {
      const { client } = acme(replies(), { optionsFrom: given });
      const refused = await rejection(client.call(operation(), {}), ApiError);
      return [refused.advice, (await rejection(client.pages(operation(), {}), runtime.ConnectionError)).advice];
    };
    expect(await advices(source)).toEqual([
      "Tell the user to check the credentials in the vault; calling again does not help.",
      "Tell the user to check the server in the vault; calling again does not help.",
    ]);
    expect((await advices({ in: "the vault" }))[0]).toBe(
      "Check the credentials in the vault; calling again does not help.",
    );
  });

  test("on a listing that cannot go on", async () => {
    const paging = { style: "page", parameter: "page", size: "size", next: "link-header" } as const;
    const listing = operation({ query: { page: "integer", size: "integer" }, returns: "many", paging });
    const { client } = acme([answer(200, [1], { link: '<https://evil.test/?page=2>; rel="next"' })]);
    const { advice } = await rejection(client.pages(listing, {}), runtime.PagingError);
    expect(advice).toBe("Use the items read so far, or narrow the filter; calling again does not help.");
  });

  test("of a problem stands before what is to be corrected", async () => {
    const { client } = acme([]);
    const change = operation({ method: "PATCH", query: { dry: "boolean" }, body: { kind: "json-patch" } });
    const { advice } = await rejection(client.call(change, { dry: "maybe" }), runtime.ValidationError);
    expect(advice).toBe("Nothing was sent. Give at least one field to change. Correct dry and call again.");
  });
});

test("every error class is exported once, with a name and a kind of its own", () => {
  const classes = Object.entries(runtime).filter(([name]) => name.endsWith("Error"));
  const made = classes
    .filter(([, one]) => one !== ToolwrightError)
    .map(
      ([name, one]) => [name, new (one as new (...facts: unknown[]) => ToolwrightError)("widgets.test", [])] as const,
    );
  for (const [name, error] of made) expect(error.name).toBe(name);
  expect(new Set(made.map(([, { kind }]) => kind)).size).toBe(made.length);
  expect(made.every(([, { kind }]) => /^[a-z-]+$/.test(kind))).toBe(true);
  expect(made.filter(([, error]) => "cause" in error)).toEqual([]);
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
