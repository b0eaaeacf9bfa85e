import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { keep, memory } from "../../runtime/src/auth/token-store.js";
import { ConnectionError, type Token, type TokenStore, ValidationError } from "../../runtime/src/index.js";
import { type Answer, operation, rejection } from "./acme.js";
import { clientSecret, firstRefreshToken, formOf, refreshing, stage, tokenUrl } from "./token-server.js";

const bearer = ({ headers }: { headers: Readonly<Record<string, string>> }): string | undefined =>
  headers["authorization"];

/** A store that is looked into; what it holds survives clients. */
function keeping(): TokenStore & { readonly kept: Map<string, Token> } {
  const kept = new Map<string, Token>();
  return { kept, get: async (key) => kept.get(key), set: async (key, token) => void kept.set(key, token) };
}

describe("refresh tokens", () => {
  const rotating = (n: number): Answer => ({
    access_token: `a${n}`,
    refresh_token: `rotated-canary-${n}`,
    expires_in: 60,
  });

  test("the newest one is used", async () => {
    const world = stage({ request: refreshing, give: rotating });
    for (let call = 0; call < 3; call++) {
      await world.client.call(operation(), {});
      world.now += 60_000;
    }
    expect(world.asked.map((one) => formOf(one)["refresh_token"])).toEqual([
      firstRefreshToken,
      "rotated-canary-1",
      "rotated-canary-2",
    ]);
  });

  test("one that is not replaced stays", async () => {
    const world = stage({ request: refreshing });
    await world.client.call(operation(), {});
    world.now += 3_600_000;
    await world.client.call(operation(), {});
    expect(world.asked.map((one) => formOf(one)["refresh_token"])).toEqual([firstRefreshToken, firstRefreshToken]);
  });

  test.each(["", null, 7])("%j in the answer replaces none", async (refresh_token) => {
    const world = stage({ request: refreshing, give: () => ({ access_token: "a", refresh_token, expires_in: 60 }) });
    await world.client.call(operation(), {});
    world.now += 60_000;
    await world.client.call(operation(), {});
    expect(world.asked.map((one) => formOf(one)["refresh_token"])).toEqual([firstRefreshToken, firstRefreshToken]);
  });

  test("one that comes with client credentials is of no use, and not kept", async () => {
    const tokens = keeping();
    const { client } = stage({ options: { tokens }, give: () => ({ access_token: "a", refresh_token: "r" }) });
    await client.call(operation(), {});
    expect([...tokens.kept.values()].map((token) => Object.keys(token))).toEqual([["accessToken"]]);
  });

  test("a new one is stored before its access token is used", async () => {
    const order: string[] = [];
    const tokens: TokenStore = {
      get: () => undefined,
      set: async (_, token) => {
        await Promise.resolve();
        order.push(`stored ${token.refreshToken}`);
      },
    };
    const { client } = stage({
      request: refreshing,
      options: { tokens },
      give: rotating,
      serve: () => {
        order.push("sent");
        return {};
      },
    });
    await client.call(operation(), {});
    expect(order).toEqual(["stored rotated-canary-1", "sent"]);
  });

  test("one the store fails to take is not lost: it is offered again before the next use", async () => {
    const inner = keeping();
    let failures = 2;
    const tokens: TokenStore = {
      get: inner.get,
      set: async (key, token) => {
        if (failures-- > 0) throw new Error(`cannot write ${token.accessToken} ${token.refreshToken} ${clientSecret}`);
        await inner.set(key, token);
      },
    };
    const { client, asked, sent } = stage({ request: refreshing, options: { tokens }, give: rotating });
    for (let call = 0; call < 2; call++) {
      const error = await rejection(client.call(operation(), {}), ConnectionError);
      expect(error).toMatchObject({
        message: "oauth2.token: the token store failed",
        retryable: true,
        advice: "The program could not reach its token store. Try again once; then report it.",
      });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/canary/);
    }
    expect(sent).toEqual([]);
    await client.call(operation(), {});
    expect(asked).toHaveLength(1);
    expect([...inner.kept.values()]).toMatchObject([{ accessToken: "a1", refreshToken: "rotated-canary-1" }]);
  });
});

describe("the caller's token store", () => {
  test.each([
    [{}, "has no get and no set"],
    [[], "has no get and no set"],
    [{ get: () => undefined }, "has no set"],
    [{ get: "token", set: () => {} }, "has no get"],
    ["redis://localhost", "is a string"],
    [() => new Map(), "is a function"],
  ])("that is none is refused when the client is made: %j", (tokens, found) => {
    let error: unknown;
    try {
      stage({ options: { tokens: tokens as never } });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      problems: [{ path: "tokens", message: `must have the functions get(key) and set(key, token), but ${found}` }],
      advice: expect.stringContaining("Give tokens as { get: (key) => ..., set: (key, token) => ... }"),
    });
    expect((error as Error).message).not.toContain("redis");
  });

  test("may be a Map, which has the functions: clients share its tokens", async () => {
    const tokens = new Map<string, Token>();
    const [first, second] = [1, 2].map(() => stage({ options: { tokens: tokens as unknown as TokenStore } }));
    await first?.client.call(operation(), {});
    await second?.client.call(operation(), {});
    expect([first, second].map((one) => one?.asked.length)).toEqual([1, 0]);
  });

  test("serves several clients, which make one request", async () => {
    const tokens = keeping();
    const [first, second] = [stage({ options: { tokens } }), stage({ options: { tokens } })];
    await first.client.call(operation(), {});
    await second.client.call(operation(), {});
    expect([first.asked.length, second.asked.length]).toEqual([1, 0]);
    expect(second.sent.map(bearer)).toEqual(["Bearer access-canary-1"]);
    expect([...tokens.kept.values()]).toEqual([{ accessToken: "access-canary-1", renewAt: 1_000_000 + 3_570_000 }]);
  });

  test("its key tells neither id nor secret, and differs by all that a token depends on", async () => {
    const keys = new Set<string>();
    const tokens: TokenStore = { get: (key) => void keys.add(key), set: () => {} };
    for (const request of [{}, { scope: "a" }, { url: `${tokenUrl}s/token` }, { parameters: { a: "b" } }, refreshing]) {
      await stage({ request, options: { tokens } }).client.call(operation(), {});
    }
    await stage({ options: { tokens, clientId: "other" } }).client.call(operation(), {});
    await stage({ options: { tokens, clientSecret: "other" } }).client.call(operation(), {});
    expect(keys.size).toBe(7);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([null, {}, "access", { accessToken: 7 }])("what is no token in it (%j) is none", async (found) => {
    const tokens: TokenStore = { get: () => found as never, set: () => {} };
    const { client, asked } = stage({ options: { tokens } });
    await client.call(operation(), {});
    expect(asked).toHaveLength(1);
  });

  test("when it fails, the call does, without a secret", async () => {
    const tokens: TokenStore = {
      get: () => {
        throw new Error(`no connection for ${clientSecret}`);
      },
      set: () => {},
    };
    const { client, asked } = stage({ options: { tokens } });
    const error = await rejection(client.call(operation(), {}), ConnectionError);
    expect(error.message).toBe("oauth2.token: the token store failed");
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/canary/);
    expect(asked).toEqual([]);
  });
});

describe("a store is not trusted", () => {
  test("with the token that is sent: it gets a copy", async () => {
    const tokens: TokenStore = {
      get: () => undefined,
      set: (_, token) => void Object.assign(token, { accessToken: "sealed\r\nx-evil: 1" }),
    };
    const { client, sent } = stage({ options: { tokens } });
    await client.call(operation(), {});
    expect(sent.map(bearer)).toEqual(["Bearer access-canary-1"]);
  });

  test("not to quote the token in use when it fails", async () => {
    const row = { accessToken: "used-canary-7", refreshToken: "used-canary-8" };
    let asked = 0;
    const tokens: TokenStore = {
      get: () => {
        if (asked++ === 0) return row;
        throw new Error(`row ${JSON.stringify(row)} is locked`);
      },
      set: () => {},
    };
    const { client } = stage({ options: { tokens }, serve: () => new Response("", { status: 401 }) });
    const error = await rejection(client.call(operation(), {}), ConnectionError);
    expect(inspect(error, { depth: 9, showHidden: true })).toContain("is locked");
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/canary/);
  });

  test("to give something that can be read", async () => {
    const get = (): Token => ({
      get accessToken(): string {
        throw new RangeError("sealed");
      },
    });
    const { client } = stage({ options: { tokens: { get, set: () => {} } } });
    const error = await rejection(client.call(operation(), {}), ConnectionError);
    expect(error.message).toBe("oauth2.token: the token store failed");
  });
});

test("of many tokens the latest thousand are kept in memory, and every refresh token", () => {
  const store = memory();
  const refreshed = { accessToken: "a", refreshToken: "r" };
  void store.set("account", refreshed);
  for (let index = 0; index < 1500; index++) void store.set(`k${index}`, { accessToken: `a${index}` });
  expect(store.get("account")).toBe(refreshed);
  expect(store.get("k499")).toBeUndefined();
  expect(store.get("k1499")).toEqual({ accessToken: "a1499" });

  const tokens = new Map<string, Token>();
  for (let index = 0; index < 1500; index++) keep(tokens, `k${index % 1200}`, { accessToken: "a" });
  expect([tokens.size, tokens.has("k299"), tokens.has("k0")]).toEqual([1000, true, true]);
});
