import { describe, expect, test } from "vitest";
import type { ApiData } from "../../compiler/src/model/api-data.js";
import { ConnectionError, PartialError, ResponseError, ValidationError } from "../../runtime/src/index.js";
import { acme, answer, type Answer, api, operation, rejection } from "./acme.js";
import { problems } from "./request.js";
import { stage } from "./token-server.js";

/** What no text can be made of. */
const odd = { toString: 1, valueOf: 1 };

describe("what is odd ends in an error of the runtime", () => {
  const thrown: readonly [string, unknown][] = [
    ["no prototype", Object.create(null)],
    ["no text", odd],
    ["a message that is none", Object.assign(new Error(), { message: 7 })],
    [
      "a member that throws",
      Object.defineProperty(new Error(), "cause", {
        get: () => {
          throw new RangeError();
        },
      }),
    ],
  ];

  test.each(thrown)("a fetch that throws %s", async (_, reason) => {
    const { client } = acme([() => Promise.reject(reason)]);
    const error = await rejection(client.call(operation(), {}), ConnectionError);
    expect(error.message).toBe("widgets.test: no complete answer ([unreadable])");
  });

  test.each(thrown)("a credential's function that throws %s", async (_, reason) => {
    const { client } = acme([], { apiKey: () => Promise.reject(reason) });
    await rejection(client.call(operation(), {}), ConnectionError);
  });

  test("a token of an odd type", async () => {
    const give = (): Answer => ({ access_token: "a-canary", token_type: odd });
    const error = await rejection(stage({ give }).client.call(operation(), {}), ResponseError);
    expect(error.message).toBe("oauth2.token: the access token is no bearer token");
  });

  test.each<[string, string]>([
    ["an odd status", `[{"ok":false,"code":${JSON.stringify(odd)}}]`],
    ["a status that is a word", '[{"ok":false,"code":"bad"}]'],
    ["a depth of a hundred thousand", `[{"ok":false,"why":${"[".repeat(100_000)}${"]".repeat(100_000)}}]`],
  ])("an outcome with %s", async (_, body) => {
    const { client } = acme([answer(200, body)]);
    const bulk = { argument: "lines", success: "ok", status: "code" };
    const one = operation({ method: "POST", body: { kind: "argument", name: "lines" }, bulk });
    const error = await rejection(client.call(one, { lines: [{}] }, { partial: "throw" }), PartialError);
    expect(error.failures).toMatchObject([{ path: "lines[0]", error: { status: 0 } }]);
  });

  test("a map with an odd key", async () => {
    const shape = { method: "POST", body: { kind: "json" }, maps: ["fields"] } as const;
    expect(await problems(shape, { fields: [{ key: odd, value: 1 }] })).toEqual([
      "fields must be an object or a list of { key, value }",
    ]);
  });

  test("a tenant that only looks like a label", () => {
    const tenant: Partial<ApiData> = {
      ...api,
      server: "https://{tenant}.acme.test/api",
      variables: { tenant: { kind: "label" } },
    };
    // Newer platforms take such a name in a URL, and then it is only a host that does not exist.
    const isUrl = URL.canParse("https://xn--a.acme.test");
    const made = expect(() => acme([], { tenant: "xn--a" }, tenant));
    if (isUrl) made.not.toThrow();
    else made.toThrow(ValidationError);
    expect(() => acme([], { tenant: "xn--mnchen-3ya" }, tenant)).not.toThrow();
  });
});
