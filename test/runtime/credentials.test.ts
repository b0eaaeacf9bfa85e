import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { ApiData } from "../../compiler/src/model/api-data.js";
import type { ClientOptions, RequestOptions } from "../../runtime/src/index.js";
import { ApiError, Client, ConnectionError, ValidationError } from "../../runtime/src/index.js";
import { acme, answer, api, apiKey, operation, rejection } from "./acme.js";
import { toApi } from "./data.js";

const basic: Partial<ApiData> = {
  auth: { kind: "basic", username: "{company}+{publicKey}", password: "{privateKey}" },
  headers: { "X-Client": "{clientId}", "X-Pair": "{company}/{publicKey}" },
  credentials: {
    company: { required: true, secret: false },
    publicKey: { required: true, secret: false },
    privateKey: { required: true, secret: true },
    clientId: { required: false, secret: false },
  },
};
const account = { company: "acme", publicKey: "pk", privateKey: "private-0123456789" };
const signedWith = (text: string): string => `Basic ${Buffer.from(text).toString("base64")}`;

/** Everything a person or a log may see of an error. */
const shown = (error: Error): string => `${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)}`;

describe("a credential may be a function", () => {
  test("which is asked at each request, sync or async", async () => {
    const keys = ["first-key", "second-key", "third-key"];
    const { client, sent } = acme([{}, {}, {}], { apiKey: async () => keys.shift(), workspace: () => keys.length });
    for (let call = 0; call < 3; call++) await client.call(operation(), {});
    expect(sent.map(({ headers }) => [headers["x-api-key"], headers["x-workspace"]])).toEqual([
      ["first-key", "2"],
      ["second-key", "1"],
      ["third-key", "0"],
    ]);
  });

  test("also at each attempt, each page and each tool call", async () => {
    let asked = 0;
    const clock = { now: () => 0, sleep: () => Promise.resolve(), random: () => 0 };
    const { client, sent } = acme(
      [answer(503), [1], []],
      { apiKey: () => `key-${++asked}`, retry: { attempts: 2, maxWaitMs: 1 }, clock },
      { headers: {} },
    );
    const listing = operation<number>({
      query: { page: "integer" },
      returns: "many",
      paging: { style: "page", parameter: "page", defaultSize: 1, next: "full-page" },
    });
    const items: number[] = [];
    for await (const one of client.pages(listing, {})) items.push(one);
    expect(items).toEqual([1]);
    expect(sent.map(({ headers }) => headers["x-api-key"])).toEqual(["key-1", "key-2", "key-3"]);
  });

  test("beside credentials that are values, in one signature and in a header of several", async () => {
    const { client, sent } = acme([{}], { ...account, publicKey: () => "asked", clientId: async () => "id-7" }, basic);
    await client.call(operation(), {});
    expect(sent[0]?.headers).toMatchObject({
      authorization: signedWith("acme+asked:private-0123456789"),
      "x-client": "id-7",
      "x-pair": "acme/asked",
    });
  });

  test("an optional one may have nothing to say", async () => {
    const { client, sent } = acme([{}], { workspace: () => undefined });
    await client.call(operation(), {});
    expect(sent[0]?.headers).not.toHaveProperty("x-workspace");
  });

  test("is not asked for a call that is refused anyway", async () => {
    let asked = 0;
    const { client } = acme([], { apiKey: () => `key-${++asked}` });
    await rejection(client.call(operation(), { unknown: 1 }), ValidationError);
    expect(asked).toBe(0);
  });

  test.each<[string, () => unknown, string]>([
    ["nothing", () => undefined, "apiKey is required"],
    ["an empty text", () => "", "apiKey is required"],
    ["an object", () => ({ key: apiKey }), "apiKey must be a text"],
    ["two lines", () => `${apiKey}\nX-Evil: 1`, "apiKey must be printable ASCII on one line, without spaces around it"],
  ])("%s is refused before anything is sent", async (_, give, message) => {
    const { client, sent } = acme([], { apiKey: give });
    const error = await rejection(client.call(operation(), {}), ValidationError);
    expect(error.message).toBe(`widgets.test: ${message}`);
    expect(shown(error)).not.toContain(apiKey);
    expect(sent).toEqual([]);
  });

  test("its failure is told without the secrets of others", async () => {
    const fail = (): never => {
      throw new Error(`vault is sealed for ${account.privateKey}`);
    };
    const { client, sent } = acme([], { ...account, publicKey: fail }, basic);
    const error = await rejection(client.call(operation(), {}), ConnectionError);
    expect(error).toMatchObject({
      message: "widgets.test: publicKey cannot be had: the function that gives it failed",
      retryable: true,
      isUncertain: false,
      advice: "The program could not read a credential. Try again once; then report it.",
      cause: { message: "vault is sealed for [redacted]" },
    });
    expect(shown(error)).not.toContain(account.privateKey);
    expect(sent).toEqual([]);
  });

  test("that fails for a moment is asked again where the caller asked for retries", async () => {
    let asked = 0;
    const flaky = (): string => {
      if (asked++ === 0) throw new Error("vault restarts");
      return apiKey;
    };
    const clock = { now: () => 0, sleep: async () => {}, random: () => 0 };
    const { client, sent } = acme([{}], { apiKey: flaky, clock, retry: { attempts: 2, maxWaitMs: 1000 } });
    await client.call(operation(), {});
    expect([asked, sent.length]).toEqual([2, 1]);
  });

  test.each([null, undefined, ""])("of a call that is %j is not replaced by the client's", async (value) => {
    const { client, sent } = acme([], {});
    const credentials = { apiKey: value } as never;
    await expect(client.call(operation(), {}, { credentials })).rejects.toThrow(
      "widgets.test: credentials.apiKey is required",
    );
    expect(sent).toEqual([]);
  });

  test("is waited for no longer than the call", async () => {
    const controller = new AbortController();
    const { client, sent } = acme([], { apiKey: () => new Promise(() => {}) });
    const failed = rejection(client.call(operation(), {}, { signal: controller.signal }), Error);
    const reason = new Error("the user left");
    controller.abort(reason);
    expect(await failed).toBe(reason);
    expect(sent).toEqual([]);
  });

  test("what it gives after the end of the call is not used", async () => {
    const controller = new AbortController();
    let give = (_: string): void => {};
    const { client, sent } = acme([], { apiKey: () => new Promise<string>((resolve) => (give = resolve)) });
    const failed = rejection(client.call(operation(), {}, { signal: controller.signal }), DOMException);
    controller.abort();
    await failed;
    give(apiKey);
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent).toEqual([]);
  });

  test("a client without features refuses it", () => {
    const make = (): Client => new Client(toApi(api), { apiKey: () => "key" } as ClientOptions);
    expect(make).toThrow("acme: apiKey needs a client with standard features");
  });

  test("a variable of the server must be a value: a client has one server", () => {
    expect(() => acme([], { site: () => "eu.acme.test" })).toThrow("site must be a text");
  });
});

describe("a call may have its own credentials", () => {
  test("those it does not name are the client's", async () => {
    const { client, sent } = acme([{}, {}], account, basic);
    await client.call(operation(), {}, { credentials: { privateKey: async () => "other", clientId: 7 } });
    await client.call(operation(), {});
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual([
      signedWith("acme+pk:other"),
      signedWith("acme+pk:private-0123456789"),
    ]);
    expect(sent[0]?.headers["x-client"]).toBe("7");
    expect(sent[1]?.headers).not.toHaveProperty("x-client");
  });

  test("a function of the client is not asked for what the call brings", async () => {
    let asked = 0;
    const { client, sent } = acme([{}], { apiKey: () => `key-${++asked}` });
    await client.call(operation(), {}, { credentials: { apiKey: "own-key" } });
    expect(sent[0]?.headers["x-api-key"]).toBe("own-key");
    expect(asked).toBe(0);
  });

  test("headers of the call win all the same", async () => {
    const { client, sent } = acme([{}]);
    await client.call(operation(), {}, { credentials: { apiKey: "own-key" }, headers: { "X-Api-Key": "by-hand" } });
    expect(sent[0]?.headers["x-api-key"]).toBe("by-hand");
  });

  test.each<[RequestOptions["credentials"], string]>([
    [{ apikey: "x" }, 'credentials.apikey is not a credential of acme. Did you mean "apiKey"?'],
    [{ site: "evil.test" }, "credentials.site is not a credential of acme."],
    [{ toString: "x" }, "credentials.toString is not a credential of acme."],
    [{ apiKey: {} as string }, "credentials.apiKey must be a text"],
    [{ apiKey: "" }, "credentials.apiKey is required"],
  ])("%j is refused", async (credentials, message) => {
    const { client, sent } = acme([]);
    const error = await rejection(client.call(operation(), {}, { credentials }), ValidationError);
    expect(error.message).toBe(`widgets.test: ${message}`);
    expect(sent).toEqual([]);
  });

  test("a client without features refuses them", async () => {
    const client = new Client(toApi(api), { apiKey } as ClientOptions);
    const error = await rejection(client.call(operation(), {}, { credentials: { apiKey } }), ValidationError);
    expect(error.message).toBe("widgets.test: credentials needs a client with standard features");
  });
});

describe("the secrets of a request are known to whatever tells of it", () => {
  const own = "call-canary-0123456789";
  const echo = { message: `bad ${own} ${apiKey}`, code: own };

  test.each<[string, ClientOptions & Record<string, unknown>, RequestOptions]>([
    ["a function's", { apiKey: () => own }, {}],
    ["the call's", {}, { credentials: { apiKey: own } }],
  ])("%s", async (_, options, call) => {
    const seen: unknown[] = [];
    const see = (view: unknown): void => void seen.push(view);
    const { client } = acme([answer(400, echo, { "x-echo": own }), new Error(`failed for ${own}`), answer(302)], {
      ...options,
      hooks: { onRequest: see, onResponse: see },
      headers: { "X-Copy": own },
    });
    const refused = await rejection(client.call(operation(), {}, call), ApiError);
    const lost = await rejection(client.call(operation(), {}, call), ConnectionError);
    const redirected = await rejection(client.call(operation(), {}, call), ConnectionError);
    for (const error of [refused, lost, redirected]) expect(shown(error)).not.toContain(own);
    expect(JSON.stringify(seen)).not.toContain(own);
    expect(seen).toHaveLength(5);
  });

  test("together with those of the client", async () => {
    const { client } = acme([answer(400, echo)]);
    const error = await rejection(client.call(operation(), {}, { credentials: { apiKey: own } }), ApiError);
    expect(error.message).toBe("widgets.test: 400 [redacted]: bad [redacted] [redacted]");
  });
});
