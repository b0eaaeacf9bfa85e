import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { ApiData } from "../../compiler/src/model/api-data.js";
import { ApiError, TimeoutError, ValidationError } from "../../runtime/src/index.js";
import type { Answer } from "./acme.js";
import { acme, answer, api, apiKey, operation, rejection } from "./acme.js";

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

  test("in whatever spelling an answer repeats it", async () => {
    const odd = "top secret~canary!*'(/)";
    const form = String(new URLSearchParams({ "": odd })).slice(1);
    const lower = (text: string): string => text.replace(/%../g, (escape) => escape.toLowerCase());
    const spellings = [odd, form, encodeURIComponent(odd), lower(form), lower(encodeURIComponent(odd))];
    const { client } = acme([answer(400, { message: spellings.join(" "), code: "x+y" })], { apiKey: odd });
    const error = await rejection(client.call(operation(), {}), ApiError);
    expect(error.message).toBe(`widgets.test: 400 x+y: ${spellings.map(() => "[redacted]").join(" ")}`);
  });

  test.each<[string, Answer]>([
    ["400", echo(400)],
    ["429", echo(429)],
    ["500", echo(500)],
    ["401 as text", answer(401, `<p>${secret} ${signed}</p>`)],
    ["401 as plain text", answer(401, `wrong key ${secret}`)],
    ["401 as JSON that breaks off", answer(401, `{"message":"key ${JSON.stringify(secret).slice(1, -1)} is`)],
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

  test("a signature that the caller makes himself", async () => {
    const seen: unknown[] = [];
    const hooks = { onRequest: (view: unknown) => void seen.push(view) };
    const { client, sent } = acme([{}], { hooks, headers: { "X-Api-Key": "made-by-hand" } });
    await client.call(operation(), {});
    expect(sent[0]?.headers["x-api-key"]).toBe("made-by-hand");
    expect(shown(seen)).toContain("x-api-key");
    expect(shown(seen)).not.toContain("made-by-hand");
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

test("headers that are called nearly like those with secrets are shown to hooks", async () => {
  const seen: unknown[] = [];
  const hooks = { onRequest: ({ headers }: { readonly headers: object }) => void seen.push(headers) };
  const names = ["x-authorization", "authorization-mode", "x-cookie", "cookie-policy"];
  const secrets = ["authorization", "proxy-authorization", "cookie"];
  const headers = Object.fromEntries([...names, ...secrets].map((name) => [name, `value of ${name}`]));
  const { client } = acme([{}], { hooks, headers });
  await client.call(operation(), {});
  expect(seen[0]).toMatchObject(Object.fromEntries(names.map((name) => [name, `value of ${name}`])));
  expect(seen[0]).toMatchObject(Object.fromEntries(secrets.map((name) => [name, "[redacted]"])));
});

test("what is no secret stays readable", async () => {
  const { client } = acme([answer(400, { message: "no access to workspace-7" })], { workspace: "workspace-7" });
  const error = await rejection(client.call(operation(), {}), ApiError);
  expect(error.message).toBe("widgets.test: 400 no access to workspace-7");
});

test("the definition of the test API has a secret to find", () => {
  expect(api.credentials["apiKey"]?.secret).toBe(true);
});
