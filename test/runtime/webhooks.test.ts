import { createHash, createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Delivery, WebhookEventOf, WebhookOptions, WebhookShape } from "../../runtime/src/webhooks/index.js";
import { WebhookError, webhookReader } from "../../runtime/src/webhooks/index.js";

const shape: WebhookShape = {
  name: "acme",
  event: { type: "Type", action: "Action", id: "ID", record: "Entity" },
  signature: {
    header: "x-content-signature",
    keyUrl: "Metadata.key_url",
    keyAt: "signing_key",
    isKeyHashed: true,
    hosts: ["keys.acme.test", "*.cloud.test"],
    headers: { clientid: "{clientId}" },
  },
};
const secret = "canary-key-1f2e3d";
const event = {
  Action: "updated",
  Type: "ticket",
  ID: 7,
  Entity: JSON.stringify({ id: 7, summary: "Umlaut ü", big: 1 }).replace("1}", "12345678901234567890}"),
  Metadata: { key_url: "https://keys.acme.test/v1//key?id=1" },
};

function sign(body: string, key: string = secret): string {
  const hashed = createHash("sha256").update(key).digest();
  return createHmac("sha256", hashed).update(body, "utf8").digest("base64");
}

/** A delivery of a body, signed unless another signature is given. */
function delivery(body: object | string, signature?: string): Delivery {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { headers: { "X-Content-Signature": signature ?? sign(text) }, body: text };
}

/** A reader, and what it asked. */
function reader(
  answer: (url: string) => Response | Error = () => Response.json({ signing_key: secret }),
  options: WebhookOptions = {},
) {
  const asked: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    asked.push({ url, init });
    const given = answer(url);
    if (given instanceof Error) throw given;
    return given;
  };
  return {
    read: webhookReader<WebhookEventOf<string, unknown>>(shape, { fetch, clientId: "id-1", ...options }),
    asked,
  };
}

const error = async (reading: Promise<unknown>): Promise<WebhookError> => {
  const found: unknown = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(found).toBeInstanceOf(WebhookError);
  return found as WebhookError;
};

test("a signed delivery is a change of a record", async () => {
  const { read, asked } = reader();
  expect(await read(delivery(event))).toEqual({
    type: "ticket",
    action: "updated",
    id: 7,
    record: { id: 7, summary: "Umlaut ü", big: "12345678901234567890" },
    delivery: event,
  });
  expect(asked).toEqual([
    {
      url: event.Metadata.key_url,
      init: { headers: { clientid: "id-1" }, redirect: "error", signal: expect.any(AbortSignal) },
    },
  ]);
});

test("bytes and headers may come as the platform gives them", async () => {
  const { read } = reader();
  const text = JSON.stringify(event);
  const body = new TextEncoder().encode(text);
  expect(await read({ headers: new Headers({ "x-content-signature": sign(text) }), body })).toMatchObject({ id: 7 });
  expect(await read({ headers: { "x-content-signature": [sign(text)] }, body })).toMatchObject({ id: 7 });
});

test("what is deleted has no record", async () => {
  const { read } = reader();
  expect(await read(delivery({ ...event, Action: "deleted", Entity: null }))).toMatchObject({
    action: "deleted",
    record: null,
  });
  expect(await read(delivery({ ...event, Entity: "not JSON" }))).toMatchObject({ record: null });
});

test("a key is asked for once, by many at a time too", async () => {
  const { read, asked } = reader();
  await Promise.all([read(delivery(event)), read(delivery({ ...event, ID: 8 })), read(delivery(event))]);
  expect(asked.length).toBe(1);
});

test("a key that could not be read is asked for again", async () => {
  let isDown = true;
  const { read, asked } = reader(() =>
    isDown ? new Error(`ECONNRESET ${secret}`) : Response.json({ signing_key: secret }),
  );
  expect((await error(read(delivery(event)))).message).toBe("acme: the signing key could not be read");
  isDown = false;
  expect(await read(delivery(event))).toMatchObject({ id: 7 });
  expect(asked.length).toBe(2);
});

describe("a delivery is refused", () => {
  const text = JSON.stringify(event);
  test.each<[string, Delivery]>([
    ["with another body", delivery({ ...event, ID: 8 }, sign(text))],
    ["with one space more", { headers: { "x-content-signature": sign(text) }, body: `${text} ` }],
    ["with the signature of another key", delivery(event, sign(text, "other"))],
    ["with a shorter signature", delivery(event, sign(text).slice(0, 20))],
    ["with an empty signature", delivery(event, "")],
    ["with a signature that is no base64", delivery(event, "@@@")],
  ])("%s", async (_, one) => {
    const { read } = reader();
    expect((await error(read(one))).message).toBe("acme: the signature is not that of the delivery");
  });

  test.each<[string, string]>([
    ["no URL", "key"],
    ["plain HTTP", "http://keys.acme.test/key"],
    ["another host", "https://evil.test/key"],
    ["a host that ends like a listed one", "https://evilkeys.acme.test/key"],
    ["the domain itself where names below are listed", "https://cloud.test/key"],
    ["another port", "https://keys.acme.test:8443/key"],
    ["a user", "https://keys.acme.test@evil.test/key"],
    ["credentials", "https://a:b@keys.acme.test/key"],
    ["this machine", "https://127.0.0.1/key"],
    ["a backslash", "https://evil.test\\@keys.acme.test/key"],
    ["data", "data:application/json,{}"],
  ])("before anybody is asked when its key is at %s", async (_, url) => {
    const { read, asked } = reader();
    const found = await error(read(delivery({ ...event, Metadata: { key_url: url } })));
    expect(found.message).toBe("acme: the delivery names a key at a place that is not trusted (Metadata.key_url)");
    expect(found.advice).toBe("Answer with an error status and do nothing else.");
    expect(asked).toEqual([]);
  });

  test.each<[string, Delivery, string]>([
    ["without a signature", { headers: {}, body: text }, "the delivery has no signature (x-content-signature)"],
    ["that is no JSON", delivery("<html>"), "the delivery is no JSON object"],
    [
      "that is a list without a key",
      delivery("[]"),
      "the delivery names a key at a place that is not trusted (Metadata.key_url)",
    ],
    ["that is very large", delivery(`"${"a".repeat(5_000_000)}"`), "the delivery is too large"],
  ])("%s", async (_, one, message) => {
    const { read, asked } = reader();
    expect((await error(read(one))).message).toBe(`acme: ${message}`);
    expect(asked).toEqual([]);
  });

  test.each<[string, Response, string]>([
    ["is refused", new Response("no", { status: 403 }), "the signing key was refused with status 403"],
    ["is not there", Response.json({}), "the signing key is not in the answer (signing_key)"],
    ["is no text", Response.json({ signing_key: 5 }), "the signing key is not in the answer (signing_key)"],
    ["is HTML", new Response("<html>"), "the signing key is not in the answer (signing_key)"],
    ["is endless", new Response("a".repeat(20_000)), "the signing key is not in the answer (signing_key)"],
  ])("when its key %s", async (_, answer, message) => {
    const { read } = reader(() => answer);
    expect((await error(read(delivery(event)))).message).toBe(`acme: ${message}`);
  });
});

test("a server of one's own can be asked for keys", async () => {
  const own = { ...event, Metadata: { key_url: "https://cw.example.test/key" } };
  expect(await reader(undefined, { host: "CW.example.test" }).read(delivery(own))).toMatchObject({ id: 7 });
});

test("a credential that keys need must be given", () => {
  expect(() => webhookReader(shape, {})).toThrow(
    "acme: the header clientid of the request for keys lacks a credential",
  );
});

test("no error tells the key", async () => {
  const { read } = reader();
  const found = await error(read(delivery(event, sign("other"))));
  expect(JSON.stringify(found) + String(found.stack)).not.toContain(secret);
});
