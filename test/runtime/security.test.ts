import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ApiData } from "../../compiler/src/model/api-data.js";
import { ApiError, ConnectionError, PagingError, TimeoutError, ValidationError } from "../../runtime/src/index.js";
import type { Answer } from "./acme.js";
import { acme, answer, api, apiKey, operation, rejection } from "./acme.js";

describe("path traversal", () => {
  const dots = [
    ".",
    "..",
    "%2e",
    "%2E%2e",
    ".%2e",
    "%2e.",
    "%252e%252e",
    "%25252e.",
    "../x",
    "x/..",
    "..\\x",
    "a/../b",
    "..%2fx",
    "..%5cx",
    "%2e%2e%2Fx",
    "a/./b",
  ];

  test.each(dots)("%s is refused in every position", async (value) => {
    for (const args of [
      { a: value, b: "ok" },
      { a: "ok", b: value },
      { a: value, b: value },
    ]) {
      const { client, sent } = acme([]);
      const error = await rejection(
        client.call(operation({ path: "/x/{a}/y/{b}", ids: { a: "string", b: "string" } }), args),
        ValidationError,
      );
      const expected = Object.entries(args).flatMap(([path, given]) =>
        given === value ? [{ path, message: "must not be or contain a relative path" }] : [],
      );
      expect(error.problems).toEqual(expected);
      expect(sent).toHaveLength(0);
    }
  });

  test.each(["", "\0", "a\r\nb", "\u0085", "a\tb", "\x7f"])("%j is refused", async (value) => {
    const { client, sent } = acme([]);
    await rejection(client.call(operation({ path: "/x/{a}", ids: { a: "string" } }), { a: value }), ValidationError);
    expect(sent).toHaveLength(0);
  });

  const tame = [
    "a/b",
    "//evil.test",
    "\\\\evil",
    "https://evil.test",
    "a?b=c",
    "a#b",
    "a;b",
    "a:b",
    "a@b",
    "...",
    "..a",
    "a..",
    "%",
    "%zz",
    "%2f",
    "ä",
    "a b",
    "{b}",
  ];

  test.each(tame)("%s stays inside its segment", async (value) => {
    const { client, sent } = acme([{}]);
    await client.call(operation({ path: "/x/{a}/y", ids: { a: "string" } }), { a: value });
    const url = new URL(String(sent[0]?.url));
    expect(url.host).toBe("api.acme.test");
    expect(url.search + url.hash).toBe("");
    const segments = url.pathname.split("/");
    expect(segments).toHaveLength(6);
    expect(decodeURIComponent(String(segments[4]))).toBe(value);
    expect(segments[5]).toBe("y");
  });

  test("random arguments never change what is asked, nor the number of segments", async () => {
    const alphabet = ["a", ".", "/", "\\", "%", "2", "e", "f", "?", "#", "@", ":", " ", "\n", "é", "😀", "&", "="];
    let state = 7;
    const random = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
    let accepted = 0;
    for (let round = 0; round < 2_000; round++) {
      const value = Array.from({ length: 1 + random(6) }, () => alphabet[random(alphabet.length)]).join("");
      const { client, sent } = acme([{}]);
      await client
        .call(operation({ path: "/x/{a}/y", ids: { a: "string" }, query: { q: "string" } }), { a: value, q: value })
        .catch(() => {});
      if (sent.length === 0) continue;
      accepted++;
      const url = new URL(String(sent[0]?.url));
      expect(url.origin + url.pathname).toBe(`https://api.acme.test/base/v1/x/${url.pathname.split("/")[4]}/y`);
      expect([...url.searchParams]).toEqual([["q", value]]);
    }
    expect(accepted).toBeGreaterThan(500);
  });
});

describe("a next link that leads elsewhere", () => {
  const listing = operation({
    query: { page: "integer", size: "integer" },
    returns: "many",
    paging: { style: "page", parameter: "page", size: "size", next: "link-header" },
  });

  test.each([
    "https://evil.test/base/v1/widgets?page=2",
    "http://api.acme.test/base/v1/widgets?page=2",
    "https://api.acme.test:8443/base/v1/widgets?page=2",
    "https://api.acme.test@evil.test/base/v1/widgets?page=2",
    "https://api.acme.test.evil.test/base/v1/widgets?page=2",
    "//evil.test/base/v1/widgets?page=2",
    "\\\\evil.test/base/v1/widgets?page=2",
    "https://api.acme.test/base/v11/widgets?page=2",
    "https://api.acme.test/base/v1/../../admin?page=2",
    "https://api.acme.test/base/v1/%2e%2e/%2e%2e/admin?page=2",
    "/admin?page=2",
    "javascript:alert(1)?page=2",
    "https://[?page=2",
  ])("%s is not followed", async (target) => {
    const { client, sent } = acme([answer(200, [1], { link: `<${target}>; rel="next"` })]);
    const error = await rejection(client.pages(listing, {}), PagingError);
    expect(error.message).toBe("widgets.test: the next link leaves the configured server");
    expect(sent).toHaveLength(1);
  });
});

describe("redirects", () => {
  let ours: Server;
  let foreign: Server;
  let foreignRequests = 0;
  let status = 302;
  const port = (server: Server): number => (server.address() as AddressInfo).port;
  const listen = (server: Server): Promise<void> => new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = (server: Server): Promise<unknown> => new Promise((resolve) => server.close(resolve));

  beforeAll(async () => {
    foreign = createServer((_, response) => {
      foreignRequests++;
      response.end("[]");
    });
    ours = createServer((_, response) => {
      response.writeHead(status, { location: `http://127.0.0.1:${port(foreign)}/steal`, connection: "close" }).end();
    });
    await Promise.all([listen(ours), listen(foreign)]);
  });
  afterAll(() => Promise.all([close(ours), close(foreign)]));

  test.each([301, 302, 303, 307, 308])("%i is refused, and the other server hears nothing", async (code) => {
    status = code;
    const options = { fetch: undefined, site: `127.0.0.1:${port(ours)}`, allowCustomHost: true };
    const { client } = acme([], options);
    const error = await rejection(client.call(operation(), {}), ConnectionError);
    expect(error.message).toBe("widgets.test: the server answered with a redirect, which is not followed");
    expect(error.retryable).toBe(false);
    expect(foreignRequests).toBe(0);
  });

  test("one that fetch has followed by itself is refused too", async () => {
    const { client } = acme([() => Object.defineProperty(Response.json({}), "redirected", { value: true })]);
    await rejection(client.call(operation(), {}), ConnectionError);
  });
});

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

describe("a secret appears nowhere", () => {
  const secret = 'canary/"ß"-9f8e7d6c';
  const basic: Partial<ApiData> = {
    auth: { kind: "basic", username: "{user}", password: "{apiKey}" },
    credentials: { user: { required: true, secret: false }, apiKey: { required: true, secret: true } },
  };
  const signed = Buffer.from(`me:${secret}`).toString("base64");
  const forms = [secret, signed, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), "canary"];

  /** Everything a person or a log may see of a value. */
  function shown(value: unknown): string {
    const error = value instanceof Error ? [value.message, value.stack, String(value.cause)] : [];
    return [
      inspect(value, { depth: 9, showHidden: true, getters: true }),
      JSON.stringify(value),
      String(value),
      ...error,
    ].join("\n");
  }

  function expectClean(value: unknown): void {
    const text = shown(value);
    for (const form of forms) expect(text).not.toContain(form);
  }

  const echo = (status: number): Answer =>
    answer(
      status,
      {
        message: `bad ${secret}`,
        code: secret,
        errors: [{ field: secret, message: signed }],
        [secret]: { deep: [secret] },
      },
      { "x-echo": encodeURIComponent(secret), "x-request-id": signed, "set-cookie": "s=canary" },
    );

  test.each<[string, Answer]>([
    ["400", echo(400)],
    ["429", echo(429)],
    ["500", echo(500)],
    ["401 as text", answer(401, `<p>${secret} ${signed}</p>`)],
    ["401 as plain text", answer(401, `wrong key ${secret}`)],
    ["a lost connection", new TypeError(`failed for ${secret}`, { cause: new Error(`header ${signed}`) })],
    ["a thrown text", () => Promise.reject(`odd ${secret}`)],
    ["JSON that is none", answer(200, `{${secret}`)],
    ["a redirect", answer(302, "", { location: `https://evil.test/${encodeURIComponent(secret)}` })],
  ])("%s", async (_, response) => {
    const { client } = acme([response], { apiKey: secret, user: "me" }, basic);
    const shape = { path: "/x/{a}", ids: { a: "string" }, query: { q: "string" } } as const;
    const error = await rejection(client.call(operation(shape), { a: secret.replace("/", ""), q: secret }), Error);
    const text = shown(error).replaceAll(encodeURIComponent(secret.replace("/", "")), "");
    for (const form of forms.slice(0, 4)) expect(text).not.toContain(form);
  });

  test("the client, its pages and what it was refused with", async () => {
    const { client, sent } = acme([[1]], { apiKey: secret, user: "me" }, basic);
    const pages = client.pages(operation({ returns: "many" }), {});
    await pages;
    expect(sent[0]?.headers["authorization"]).toBe(`Basic ${signed}`);
    expectClean(client);
    expectClean(pages);
    expectClean(await pages);
    expectClean(await rejection(client.call(operation(), { [`x`]: secret }), ValidationError));
  });

  test("hooks", async () => {
    const seen: unknown[] = [];
    const see = (view: unknown): void => void seen.push(view);
    const hooks = { onRequest: see, onResponse: see, onRetry: see };
    const clock = { now: () => 0, sleep: () => Promise.resolve(), random: () => 0 };
    const retry = { attempts: 2, maxWaitMs: 1 };
    const headers = { "X-Copy": encodeURIComponent(secret) };
    const { client } = acme(
      [echo(503), echo(200)],
      { apiKey: secret, user: "me", hooks, clock, retry, headers },
      basic,
    );
    await client.call(operation({ query: { q: "string" } }), { q: secret });
    expect(seen).toHaveLength(5);
    expectClean(seen);
  });

  test("a refused credential", () => {
    const make = (): unknown => acme([], { apiKey: `${apiKey}\n` });
    expect(make).toThrow(ValidationError);
    expect(make).not.toThrow(apiKey);
  });

  test("a header value made from a secret, whole", async () => {
    const definition: Partial<ApiData> = { auth: { kind: "none" }, headers: { "X-Sign": "id=7;key={apiKey}" } };
    const { client } = acme([answer(400, { message: `bad id=7;key=${apiKey}` })], {}, definition);
    const error = await rejection(client.call(operation(), {}), ApiError);
    expect(error.message).toBe("widgets.test: 400 bad [redacted]");
  });

  test("a name that the answer escapes in its own way", async () => {
    const escaped = secret.replace("ß", "\\u00DF").replaceAll('"', "\\u0022");
    const reply = answer(400, `{"${escaped}":{"${escaped}":["${escaped}"]}}`);
    const { client } = acme([reply], { apiKey: secret, user: "me" }, basic);
    const { body } = await rejection(client.call(operation(), {}), ApiError);
    expect(body).toEqual({ "[redacted]": { "[redacted]": ["[redacted]"] } });
  });

  test("a number, without harm to the JSON around it", async () => {
    const { client } = acme([answer(400, { message: "no", key: 31415926 })], { apiKey: "31415926", user: "me" }, basic);
    const { body, message } = await rejection(client.call(operation(), {}), ApiError);
    expect(message).toBe("widgets.test: 400 no");
    expect(body).toEqual({ message: "no", key: "[redacted]" });
  });

  test("timeouts", async () => {
    const { client } = acme([() => new Promise(() => {})], { apiKey: secret, user: "me", timeoutMs: 1 }, basic);
    expectClean(await rejection(client.call(operation(), {}), TimeoutError));
  });
});

test("the definition of the test API has a secret to find", () => {
  expect(api.credentials["apiKey"]?.secret).toBe(true);
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
