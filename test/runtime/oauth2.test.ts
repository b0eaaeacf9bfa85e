import { describe, expect, test, vi } from "vitest";
import {
  AuthenticationError,
  ServerError,
  type Token,
  type TokenStore,
  ValidationError,
} from "../../runtime/src/index.js";
import { type Answer, answer, operation, rejection } from "./acme.js";
import { clientSecret, firstRefreshToken, formOf, refreshing, stage, tokenUrl } from "./token-server.js";

const bearer = ({ headers }: { headers: Readonly<Record<string, string>> }): string | undefined =>
  headers["authorization"];

/** A store that is looked into; what it holds survives clients. */
function keeping(): TokenStore & { readonly kept: Map<string, Token> } {
  const kept = new Map<string, Token>();
  return { kept, get: async (key) => kept.get(key), set: async (key, token) => void kept.set(key, token) };
}

describe("the token request", () => {
  test("client credentials, by basic authentication of encoded parts (RFC 6749, 2.3.1)", async () => {
    const secret = "p:ä+ %";
    const { client, asked, sent } = stage({ options: { clientSecret: secret, clientId: "a b" } });
    await client.call(operation(), {});
    expect(asked).toMatchObject([{ method: "POST", url: tokenUrl }]);
    expect(asked[0]?.headers).toEqual({
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
      authorization: `Basic ${Buffer.from("a+b:p%3A%C3%A4%2B+%25").toString("base64")}`,
    });
    expect(formOf(asked[0]!)).toEqual({ grant_type: "client_credentials" });
    expect(sent.map(bearer)).toEqual(["Bearer access-canary-1"]);
  });

  test("in the body, with scope and parameters", async () => {
    const request = { clientAuth: "body", scope: "a b", parameters: { audience: "{clientId}@acme" } } as const;
    const { client, asked } = stage({ request });
    await client.call(operation(), {});
    expect(asked[0]?.headers).not.toHaveProperty("authorization");
    expect(formOf(asked[0]!)).toEqual({
      grant_type: "client_credentials",
      client_id: "program",
      client_secret: clientSecret,
      scope: "a b",
      audience: "program@acme",
    });
  });

  test("parameters do not replace what the grant says", async () => {
    const { client, asked } = stage({ request: { parameters: { grant_type: "password", scope: "all" }, scope: "a" } });
    await client.call(operation(), {});
    expect(formOf(asked[0]!)).toEqual({ grant_type: "client_credentials", scope: "a" });
  });

  test("a refresh token of a public client", async () => {
    const { client, asked } = stage({ request: { ...refreshing, clientSecret: undefined as never } });
    await client.call(operation(), {});
    expect(asked[0]?.headers).not.toHaveProperty("authorization");
    expect(formOf(asked[0]!)).toEqual({
      grant_type: "refresh_token",
      client_id: "program",
      refresh_token: firstRefreshToken,
    });
  });

  test("its URL has the variables of the server, and leads to none that is not allowed", async () => {
    const request = { url: "https://{site}/token" };
    const { client, asked } = stage({ request, options: { site: "eu.acme.test" } });
    await client.call(operation(), {});
    expect(asked[0]?.url).toBe("https://eu.acme.test/token");
    expect(() => stage({ request, options: { site: "evil.test" } })).toThrow(
      /^acme: site must be \*\.acme\.test, or set allowCustomHost$/,
    );
  });

  test("a parameter whose credential is not given is left out", async () => {
    const request = { parameters: { audience: "{refreshToken}", realm: "r" } };
    const { client, asked } = stage({ request });
    await client.call(operation(), {});
    expect(formOf(asked[0]!)).toEqual({ grant_type: "client_credentials", realm: "r" });
  });

  test("is not made for a call that is refused anyway", async () => {
    const { client, asked } = stage();
    await rejection(client.call(operation(), { unknown: 1 }), ValidationError);
    expect(asked).toEqual([]);
  });

  test("has no headers of the API's or the caller's", async () => {
    const { client, asked, sent } = stage({ options: { headers: { "X-Own": "1" } } });
    await client.call(operation(), {});
    expect(asked[0]?.headers).not.toHaveProperty("x-own");
    expect(sent[0]?.headers).toMatchObject({ "x-own": "1" });
  });
});

describe("how long a token is used", () => {
  test("until 30 seconds before its end, by the client's clock", async () => {
    const world = stage();
    const call = (): Promise<unknown> => world.client.call(operation(), {});
    await call();
    world.now += 3_569_999;
    await call();
    expect(world.asked).toHaveLength(1);
    world.now += 1;
    await call();
    expect(world.asked).toHaveLength(2);
    expect(world.sent.map(bearer)).toEqual([
      "Bearer access-canary-1",
      "Bearer access-canary-1",
      "Bearer access-canary-2",
    ]);
  });

  test("half its life when that is shorter than a minute", async () => {
    const world = stage({ give: (n) => ({ access_token: `t${n}`, expires_in: "20" }) });
    for (const [wait, asked] of [
      [0, 1],
      [9_999, 1],
      [1, 2],
    ] as const) {
      world.now += wait;
      await world.client.call(operation(), {});
      expect(world.asked).toHaveLength(asked);
    }
  });

  test("its life begins when it is asked for, not when it arrives", async () => {
    const world = stage({
      give: () => {
        world.now += 100_000;
        return { access_token: "t", expires_in: 100 };
      },
    });
    await world.client.call(operation(), {});
    await world.client.call(operation(), {});
    expect(world.asked).toHaveLength(2);
  });

  test.each([undefined, "soon", -1, null, "", " ", 0, "0", true, [60], {}, 1e300, "1e3"])(
    "until it is refused, when its life is %j",
    async (expires_in) => {
      const world = stage({
        give: (n) => ({ access_token: `t${n}`, expires_in }),
        serve: (n) => (n === 2 ? answer(401) : {}),
      });
      await world.client.call(operation(), {});
      world.now += 1e12;
      await world.client.call(operation(), {});
      expect(world.sent.map(bearer)).toEqual(["Bearer t1", "Bearer t1", "Bearer t2"]);
    },
  );
});

describe("a token of a store", () => {
  const storing = (token: unknown) => stage({ options: { tokens: { get: () => token as Token, set: () => {} } } });

  test.each([Number.NaN, "tomorrow", null, {}])(
    "is used until it is refused when it is renewed at %j",
    async (renewAt) => {
      const world = storing({ accessToken: "stored", renewAt });
      await world.client.call(operation(), {});
      world.now += 1e12;
      await world.client.call(operation(), {});
      expect(world.asked).toEqual([]);
      expect(world.sent.map(bearer)).toEqual(["Bearer stored", "Bearer stored"]);
    },
  );

  test("is renewed in time when that is told in digits", async () => {
    const world = storing({ accessToken: "stored", renewAt: "1" });
    await world.client.call(operation(), {});
    expect(world.asked.length).toBe(1);
  });

  test.each([null, "", 7, {}, { accessToken: "" }, { accessToken: 7 }, { accessToken: "a\nb" }])(
    "that is none is asked for: %j",
    async (token) => {
      const { client, sent } = storing(token);
      await client.call(operation(), {});
      expect(sent.map(bearer)).toEqual(["Bearer access-canary-1"]);
    },
  );
});

describe("a caller's own Authorization", () => {
  test.each(["authorization", "Authorization"])("goes out as it is, and no token is asked for: %s", async (name) => {
    const { client, asked, sent } = stage();
    await client.call(operation(), {}, { headers: { [name]: "Basic b3du" } });
    expect(asked).toEqual([]);
    expect(sent.map(bearer)).toEqual(["Basic b3du"]);
  });

  test("of all calls needs no token either", async () => {
    const { client, asked, sent } = stage({ options: { headers: { Authorization: "Basic b3du" } } });
    await client.call(operation(), {});
    expect(asked).toEqual([]);
    expect(sent.map(bearer)).toEqual(["Basic b3du"]);
  });

  test("that is refused is not sent again", async () => {
    const { client, asked, sent } = stage({ serve: () => answer(401) });
    await rejection(client.call(operation(), {}, { headers: { authorization: "Basic b3du" } }), AuthenticationError);
    expect(asked).toEqual([]);
    expect(sent).toHaveLength(1);
  });
});

describe("parallel calls", () => {
  test("100 on an expired token make one token request", async () => {
    const world = stage();
    await world.client.call(operation(), {});
    world.now += 3_600_000;
    await Promise.all(Array.from({ length: 100 }, () => world.client.call(operation(), {})));
    expect(world.asked).toHaveLength(2);
    expect(new Set(world.sent.slice(1).map(bearer))).toEqual(new Set(["Bearer access-canary-2"]));
  });

  test("100 that are refused at once make one token request, and are each sent once more", async () => {
    const { client, asked, sent } = stage({
      serve: (_, one) => (bearer(one) === "Bearer access-canary-1" ? answer(401) : {}),
    });
    await Promise.all(Array.from({ length: 100 }, () => client.call(operation(), {})));
    expect(asked).toHaveLength(2);
    expect(sent).toHaveLength(200);
  });

  test("of two accounts make one for each", async () => {
    const { client, asked } = stage();
    const calls = Array.from({ length: 10 }, (_, n) =>
      client.call(operation(), {}, n % 2 ? { credentials: { clientSecret: "another-secret" } } : {}),
    );
    await Promise.all(calls);
    expect(asked).toHaveLength(2);
    expect(new Set(asked.map(bearer)).size).toBe(2);
  });

  test("who knows the id but not the secret does not get the token of who does", async () => {
    const { client, asked, sent } = stage();
    await client.call(operation(), {});
    await client.call(operation(), {}, { credentials: { clientSecret: "wrong" } });
    expect(asked).toHaveLength(2);
    expect(sent.map(bearer)).toEqual(["Bearer access-canary-1", "Bearer access-canary-2"]);
  });

  test("one that is aborted does not abort the request the others wait for", async () => {
    let give = (_: Answer): void => {};
    const { client, asked, sent } = stage({ give: () => new Promise<Answer>((resolve) => (give = resolve)) });
    const controller = new AbortController();
    const aborted = rejection(client.call(operation(), {}, { signal: controller.signal }), Error);
    const other = client.call(operation(), {});
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    const reason = new Error("the user left");
    controller.abort(reason);
    expect(await aborted).toBe(reason);
    expect(asked[0]?.init.signal?.aborted).toBe(false);
    give({ access_token: "shared" });
    expect(await other).toEqual({});
    expect(asked).toHaveLength(1);
    // The aborted one sends nothing, although a token came.
    expect(sent.map(bearer)).toEqual(["Bearer shared"]);
  });

  test("the client's own signal ends the request for all", async () => {
    const controller = new AbortController();
    const { client, asked } = stage({ options: { signal: controller.signal }, give: () => new Promise(() => {}) });
    const failed = [1, 2].map(() => rejection(client.call(operation(), {}), DOMException));
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    controller.abort();
    await Promise.all(failed);
    expect(asked[0]?.init.signal?.aborted).toBe(true);
  });

  test("share a failure, which is not kept", async () => {
    const { client, asked } = stage({ give: (n) => (n === 1 ? answer(500) : { access_token: "t" }) });
    const failed = await Promise.all([1, 2, 3].map(() => rejection(client.call(operation(), {}), ServerError)));
    expect(new Set(failed).size).toBe(1);
    expect(asked).toHaveLength(1);
    expect(await client.call(operation(), {})).toEqual({});
  });
});

describe("a token that is refused", () => {
  test("is replaced once, and the call sent once more, whatever it does", async () => {
    const { client, asked, sent } = stage({ serve: (n) => (n === 1 ? answer(401) : { id: 7 }) });
    const create = operation({ method: "POST", body: { kind: "json" } });
    expect(await client.call(create, { name: "n" })).toEqual({ id: 7 });
    expect(asked).toHaveLength(2);
    expect(sent.map(({ body }) => body)).toEqual(['{"name":"n"}', '{"name":"n"}']);
    expect(sent.map(bearer)).toEqual(["Bearer access-canary-1", "Bearer access-canary-2"]);
  });

  test("also a form", async () => {
    const { client, sent } = stage({ serve: (n) => (n === 1 ? answer(401) : {}) });
    const upload = operation({ method: "POST", body: { kind: "multipart", files: ["file"] } });
    await client.call(upload, { file: new Blob(["x"]), name: "n" });
    const forms = sent.map(({ body }) => [...(body as FormData).keys()]);
    expect(forms).toEqual([
      ["file", "name"],
      ["file", "name"],
    ]);
  });

  test("never more than once", async () => {
    const { client, asked, sent } = stage({ serve: () => answer(401, { message: "no" }) });
    const error = await rejection(client.call(operation(), {}), AuthenticationError);
    expect(error.message).toBe("widgets.test: 401 no");
    expect(asked).toHaveLength(2);
    expect(sent).toHaveLength(2);
  });

  test("nor when trying again was asked for", async () => {
    const { client, sent } = stage({ serve: () => answer(401), options: { retry: { attempts: 5, maxWaitMs: 1 } } });
    await rejection(client.call(operation(), {}), AuthenticationError);
    expect(sent).toHaveLength(2);
  });

  test.each([403, 404, 500])("but not for a %i", async (status) => {
    const { client, asked, sent } = stage({ serve: () => answer(status) });
    await rejection(client.call(operation(), {}), Error);
    expect(asked).toHaveLength(1);
    expect(sent).toHaveLength(1);
  });

  test("another process may have replaced it: then no request is made", async () => {
    const tokens = keeping();
    const { client, asked, sent } = stage({
      options: { tokens },
      serve: (n) => {
        if (n !== 1) return {};
        for (const key of tokens.kept.keys()) tokens.kept.set(key, { accessToken: "from-elsewhere" });
        return answer(401);
      },
    });
    await client.call(operation(), {});
    expect(asked).toHaveLength(1);
    expect(sent.map(bearer)).toEqual(["Bearer access-canary-1", "Bearer from-elsewhere"]);
  });
});

test("credentials of the token request may be functions", async () => {
  const secrets = ["secret-one", "secret-two"];
  const { client, asked } = stage({ options: { clientSecret: async () => secrets.shift() } });
  await client.call(operation(), {});
  await client.call(operation(), {});
  expect(new Set(asked.map(bearer)).size).toBe(2);
});

test("an authorization header of the caller's own is sent as it is", async () => {
  const { client, sent } = stage({ options: { headers: { Authorization: "Bearer by-hand" } } });
  await client.call(operation(), {});
  expect(sent.map(bearer)).toEqual(["Bearer by-hand"]);
});
