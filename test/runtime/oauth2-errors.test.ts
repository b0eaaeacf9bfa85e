import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  ApiError,
  AuthenticationError,
  ConnectionError,
  RateLimitError,
  ResponseError,
  ServerError,
} from "../../runtime/src/index.js";
import { type Answer, answer, operation, rejection } from "./acme.js";
import { clientSecret, firstRefreshToken, refreshing, stage, tokenUrl } from "./token-server.js";

describe("errors of the token endpoint", () => {
  const check = "Check clientId and clientSecret in the client's options; calling again does not help.";

  test.each<[number, string | null, object, string]>([
    [401, "invalid_client", {}, check],
    [400, "invalid_request", {}, check],
    [400, "invalid_grant", {}, check],
    [
      400,
      "invalid_grant",
      refreshing,
      "refreshToken is expired, revoked or used up: let a person grant access again and give the new one.",
    ],
    [
      400,
      "unauthorized_client",
      {},
      "Allow the grant client_credentials where this client is registered; calling again does not help.",
    ],
    [
      400,
      "unsupported_grant_type",
      {},
      "Allow the grant client_credentials where this client is registered; calling again does not help.",
    ],
    [
      401,
      "invalid_client",
      { ...refreshing, clientSecret: undefined },
      "Check clientId in the client's options; calling again does not help.",
    ],
    [
      400,
      "invalid_scope",
      { scope: "a b" },
      "Allow the scopes a b where this client is registered; calling again does not help.",
    ],
    [404, null, {}, check],
  ])("%i %s is an AuthenticationError with advice", async (status, code, request, advice) => {
    const echo = `${clientSecret} ${firstRefreshToken}`;
    const { client, sent } = stage({ request, give: () => answer(status, { error: code, error_description: echo }) });
    const error = await rejection(client.call(operation(), {}), AuthenticationError);
    expect(error).toMatchObject({ kind: "authentication", operation: "oauth2.token", status, code, advice });
    expect(error).toMatchObject({ retryable: false, isUncertain: false, request: { method: "POST", url: tokenUrl } });
    const text = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
    expect(text).not.toContain(clientSecret);
    if ("refreshToken" in request) expect(text).not.toContain(firstRefreshToken);
    expect(sent).toEqual([]);
  });

  test("a busy endpoint is a RateLimitError, a slow or failed one no refusal: all may be tried again", async () => {
    const replies = [answer(429, null, { "retry-after": "2" }), answer(503), answer(408), { access_token: "t" }];
    const { client, asked, sent } = stage({ give: (n) => replies[n - 1]! });
    expect(await rejection(client.call(operation(), {}), RateLimitError)).toMatchObject({
      retryAfterMs: 2000,
      retryable: true,
    });
    expect(await rejection(client.call(operation(), {}), ServerError)).toMatchObject({ retryable: true });
    expect(await rejection(client.call(operation(), {}), ApiError)).toMatchObject({ kind: "api", retryable: true });
    await client.call(operation(), {});
    expect([asked.length, sent.length]).toEqual([4, 1]);
  });

  test("with retry, one call gets over it", async () => {
    const { client, asked } = stage({
      give: (n) => (n < 3 ? answer(503) : { access_token: "t" }),
      options: { retry: { attempts: 3, maxWaitMs: 1000 } },
    });
    expect(await client.call(operation(), {})).toEqual({});
    expect(asked).toHaveLength(3);
  });

  test.each<[string, Answer, string]>([
    ["no JSON", answer(200, "<html>"), "oauth2.token: the answer holds no access token"],
    ["no token", {}, "oauth2.token: the answer holds no access token"],
    ["null", answer(200, "null"), "oauth2.token: the answer holds no access token"],
    ["an empty one", { access_token: "" }, "oauth2.token: the answer holds no access token"],
    ["a list", { access_token: ["a"] }, "oauth2.token: the answer holds no access token"],
    [
      "a token no header can carry",
      { access_token: "a\r\nX-Evil: 1" },
      "oauth2.token: the answer holds no access token",
    ],
    [
      "another kind",
      { access_token: "canary-t", token_type: "mac" },
      "oauth2.token: the access token is no bearer token",
    ],
  ])("a success with %s is a ResponseError", async (_, given, message) => {
    const { client, sent } = stage({ give: () => given });
    const error = await rejection(client.call(operation(), {}), ResponseError);
    expect(error.message).toBe(message);
    expect(inspect(error, { depth: 9 })).not.toContain("canary");
    expect(sent).toEqual([]);
  });

  test("what is made from secrets, and a refresh token that the server gave, is not told either", async () => {
    const signature = Buffer.from(`program:${clientSecret}`).toString("base64");
    const given = { access_token: "t", refresh_token: "rotated-canary-1", expires_in: 1 };
    const echo = answer(400, { error: "invalid_grant", error_description: `rotated-canary-1 ${signature}` });
    const world = stage({ request: refreshing, give: (n) => (n === 1 ? given : echo) });
    await world.client.call(operation(), {});
    world.now += 1_000;
    const error = await rejection(world.client.call(operation(), {}), AuthenticationError);
    expect(error.message).toBe("oauth2.token: 400 invalid_grant: [redacted] [redacted]");
  });

  test("a lost connection tells no secret", async () => {
    const body = `client_secret=${clientSecret}`;
    const { client } = stage({ give: () => new Error(`failed to send ${body}`) });
    const error = await rejection(client.call(operation(), {}), ConnectionError);
    expect(error).toMatchObject({ operation: "oauth2.token", retryable: true });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("canary");
  });

  test("a redirect is refused", async () => {
    const { client, asked } = stage({ give: () => answer(307, null, { location: "https://evil.test/token" }) });
    await rejection(client.call(operation(), {}), ConnectionError);
    expect(asked).toHaveLength(1);
  });
});

test("advice calls options as where they come from does", async () => {
  const optionsFrom = { in: "the variables", nameOf: (option: string) => option.toUpperCase() };
  const adviceOn = async (request: object) => {
    const give = () => answer(400, { error: "invalid_grant" });
    const { client } = stage({ request, options: { optionsFrom }, give });
    return (await rejection(client.call(operation(), {}), AuthenticationError)).advice;
  };
  expect(await adviceOn({})).toBe("Check the variables CLIENTID, CLIENTSECRET; calling again does not help.");
  expect(await adviceOn(refreshing)).toMatch(/^REFRESHTOKEN is expired/);
});

test("hooks and errors of the API show neither token nor secret", async () => {
  const seen: unknown[] = [];
  const see = (view: unknown): void => void seen.push(view);
  const { client } = stage({
    request: refreshing,
    options: { hooks: { onRequest: see, onResponse: see } },
    give: () => ({ access_token: "access-canary-1", refresh_token: "rotated-canary-1" }),
    serve: () => answer(400, { message: "access-canary-1 rotated-canary-1" }, { "x-echo": "access-canary-1" }),
  });
  const error = await rejection(client.call(operation(), {}), Error);
  expect(error.message).toBe("widgets.test: 400 [redacted] [redacted]");
  expect(inspect([error, seen, client], { depth: 9, showHidden: true })).not.toContain("canary");
  expect(seen.map((view) => (view as { operation: string }).operation)).toEqual([
    "oauth2.token",
    "oauth2.token",
    "widgets.test",
    "widgets.test",
  ]);
});
