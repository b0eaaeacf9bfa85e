import { createHash, createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Delivery, WebhookEventOf, WebhookOptions, WebhookShape } from "../../runtime/src/webhooks/index.js";
import { WebhookError, webhookReader } from "../../runtime/src/webhooks/index.js";

const shape: WebhookShape = {
  name: "acme",
  event: { type: "Type", action: "Action", id: "ID", record: "Entity" },
  types: ["ticket", "company"],
  account: { at: "Company.Id", value: "{companyId}", keyUrl: { path: "/key", parameter: "company" } },
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
  Company: { Id: "Northwind" },
  Action: "updated",
  Type: "ticket",
  ID: 7,
  Entity: JSON.stringify({ id: 7, summary: "Umlaut ü", big: 1 }).replace("1}", "12345678901234567890}"),
  Metadata: { key_url: "https://keys.acme.test/v1//key?company=Northwind&id=1" },
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
    read: webhookReader<WebhookEventOf<string, unknown>>(shape, {
      fetch,
      clientId: "id-1",
      companyId: "northwind",
      ...options,
    }),
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
  expect(asked.map(({ url, init }) => [url, init.method, init.headers, init.redirect])).toEqual([
    [event.Metadata.key_url, "GET", { accept: "application/json", clientid: "id-1" }, "manual"],
  ]);
});

test.each(["problem", "Ticket", "constructor", "", 5, undefined, null])(
  "a kind that is not listed, %j, is an unknown event: no type that is listed is like it",
  async (Type) => {
    const { read } = reader();
    const delivered = JSON.parse(JSON.stringify({ ...event, Type })) as object;
    expect(await read(delivery(delivered))).toEqual({
      type: null,
      kind: String(Type ?? ""),
      action: "updated",
      id: 7,
      record: expect.objectContaining({ summary: "Umlaut ü" }),
      delivery: delivered,
    });
  },
);

test("objects where texts are meant are none", async () => {
  const odd = { toString: 1, valueOf: 1 };
  const { read } = reader();
  expect(await read(delivery({ ...event, Type: odd, Action: odd, ID: odd }))).toMatchObject({
    type: null,
    kind: "",
    action: "",
    id: "",
  });
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
  const gone = { action: "deleted", record: null };
  expect(await read(delivery({ ...event, Action: "deleted", Entity: null }))).toMatchObject(gone);
  expect(await read(delivery({ ...event, Action: "deleted", Entity: undefined }))).toMatchObject(gone);
});

test.each(["not JSON", "", "[1]", "5", [1], 5])("a record that is %j cannot be read", async (Entity) => {
  const found = await error(reader().read(delivery({ ...event, Entity })));
  expect(found.message).toBe("acme: the record cannot be read (Entity)");
});

test("an account is told apart from others that the vendor signs for", async () => {
  const { read, asked } = reader();
  const found = await error(read(delivery({ ...event, Company: { Id: "evil" } })));
  expect(found.message).toBe("acme: the delivery is of another account (Company.Id)");
  expect((await error(read(delivery({ ...event, Company: undefined })))).message).toBe(found.message);
  expect(asked).toEqual([]);
});

test("a key is asked for once, by many at a time too", async () => {
  const { read, asked } = reader();
  await Promise.all([read(delivery(event)), read(delivery({ ...event, ID: 8 })), read(delivery(event))]);
  expect(asked.length).toBe(1);
});

test("a key that could not be had is asked for again, and says that it may help", async () => {
  let isDown = true;
  const { read, asked } = reader(() =>
    isDown ? new Error(`ECONNRESET ${secret}`) : Response.json({ signing_key: secret }),
  );
  await expect(read(delivery(event))).rejects.toMatchObject({ kind: "connection", retryable: true });
  isDown = false;
  expect(await read(delivery(event))).toMatchObject({ id: 7 });
  expect(asked.length).toBe(2);
});

test("a key that was replaced is asked for again, an unknown one that fits nothing is not kept", async () => {
  let key = secret;
  const { read, asked } = reader(() => Response.json({ signing_key: key }));
  await read(delivery(event));
  key = "replaced";
  const text = JSON.stringify(event);
  expect(await read(delivery(event, sign(text, "replaced")))).toMatchObject({ id: 7 });
  expect(asked.length).toBe(2);
  await error(read(delivery(event, sign(text, "forged"))));
  expect(await read(delivery(event, sign(text, "replaced")))).toMatchObject({ id: 7 });
  expect(asked.length).toBe(3);
});

test("forged deliveries push out no key, and ask sixty times a minute at most", async () => {
  let now = 0;
  const clock = { now: () => now, sleep: async () => {} };
  const { read, asked } = reader(undefined, { clock });
  await read(delivery(event));
  for (let index = 0; index < 200; index++) {
    const forged = { ...event, Metadata: { key_url: `https://keys.acme.test/key?company=northwind&id=f${index}` } };
    await error(read(delivery(forged, "AAAA")));
  }
  expect(asked.length).toBe(60);
  expect(await read(delivery(event))).toMatchObject({ id: 7 });
  const other = { ...event, Metadata: { key_url: "https://keys.acme.test/key?company=northwind&id=2" } };
  expect(await error(read(delivery(other)))).toMatchObject({
    message: "acme: too many deliveries name unknown keys",
    retryable: true,
  });
  now = 60_001;
  expect(await read(delivery(other))).toMatchObject({ id: 7 });
});

test("what was refused counts for nothing: the sixty of the next minute are asked", async () => {
  let now = 0;
  const clock = { now: () => now, sleep: async () => {} };
  const { read, asked } = reader(undefined, { clock });
  const forged = (index: number): Delivery => {
    const url = `https://keys.acme.test/key?company=northwind&id=${index}`;
    return delivery({ ...event, Metadata: { key_url: url } }, "AAAA");
  };
  for (let index = 0; index < 100; index++) await error(read(forged(index)));
  now = 59_000;
  for (let index = 100; index < 300; index++) await error(read(forged(index)));
  expect(asked.length).toBe(60);
  now = 60_001;
  expect(await read(delivery(event))).toMatchObject({ id: 7 });
});

test.each(["http://keys.test", "x y", "", "keys.test/path", "a@keys.test", 5])("%j is no host of keys", (keyHost) => {
  expect(() => reader(undefined, { keyHost: keyHost as string })).toThrow(
    "keyHost must be a host name, with a port where that is not 443",
  );
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

  test.each<[string, string, string]>([
    ["no URL", "key", "no URL"],
    ["plain HTTP", "http://keys.acme.test/key", "http://keys.acme.test"],
    ["another host", "https://evil.test/key", "https://evil.test"],
    ["a host that ends like a listed one", "https://evilkeys.acme.test/key", "https://evilkeys.acme.test"],
    ["the domain itself where names below are listed", "https://cloud.test/key", "https://cloud.test"],
    ["another port", "https://keys.acme.test:8443/key", "https://keys.acme.test:8443"],
    ["a user", "https://keys.acme.test@evil.test/key", "https://evil.test"],
    ["credentials", "https://a:b@keys.acme.test/key", "https://keys.acme.test"],
    ["this machine", "https://127.0.0.1/key", "https://127.0.0.1"],
    ["a backslash", "https://evil.test\\@keys.acme.test/key", "https://evil.test"],
    ["data", "data:application/json,{}", "data://"],
  ])("before anybody is asked when its key is at %s", async (_, url, place) => {
    const { read, asked } = reader();
    const found = await error(read(delivery({ ...event, Metadata: { key_url: url } })));
    expect(found.message).toBe(
      `acme: the delivery names a key at ${place}, and only https and the hosts keys.acme.test, *.cloud.test are trusted (Metadata.key_url)`,
    );
    expect(found.advice).toBe("Answer with an error status and do nothing else.");
    expect(asked).toEqual([]);
  });

  test.each([
    "/key?company=evil",
    "/key?company=evil&id=northwind",
    "/key",
    "/key?company=northwind&company=evil",
    "/key?company=northwind&COMPANY=evil",
    "/key?company=northwind&comp%61ny=evil",
    "/key?company=northwind&%u0063ompany=evil",
    "/key?company=northwind;company=evil",
    "/key?id=1;company=evil&company=northwind",
    "/key?company=northwind%00",
    "/key?company=northwind+",
    "/key?company[]=evil&company=northwind",
    "/evil?company=northwind",
    "/monkey?company=northwind",
    "/evil.aspx/key?company=northwind",
    "/evil;/key?company=northwind",
    "/evil%3F/key?company=northwind",
    "/key/?company=northwind",
    "/key/../evil?company=northwind",
  ])("before anybody is asked when its key may be another account's, at %s", async (rest) => {
    const { read, asked } = reader();
    const found = await error(read(delivery({ ...event, Metadata: { key_url: `https://keys.acme.test${rest}` } })));
    expect(found.message).toBe(
      "acme: the delivery names a key that is not the account's: its URL has to end in /key and name the account once, as company (Metadata.key_url)",
    );
    expect(asked).toEqual([]);
  });

  test("when its account is an object that is no text", async () => {
    const found = await error(reader().read(delivery({ ...event, Company: { Id: { toString: 1, valueOf: 1 } } })));
    expect(found.message).toBe("acme: the delivery is of another account (Company.Id)");
  });

  test.each<[string, Delivery, string]>([
    ["without a signature", { headers: {}, body: text }, "the delivery has no signature (x-content-signature)"],
    ["that is no JSON", delivery("<html>"), "the delivery is no JSON object"],
    ["that is a list", delivery("[]"), "the delivery is no JSON object"],
    ["that is very large", delivery(`"${"a".repeat(5_000_000)}"`), "the delivery is too large"],
  ])("%s", async (_, one, message) => {
    const { read, asked } = reader();
    expect((await error(read(one))).message).toBe(`acme: ${message}`);
    expect(asked).toEqual([]);
  });

  test.each<[string, Response, object]>([
    ["is refused", new Response("no", { status: 403 }), { kind: "permission" }],
    ["is not there", Response.json({}), { message: "acme: the signing key is not in the answer (signing_key)" }],
    ["is no text", Response.json({ signing_key: 5 }), { kind: "webhook", retryable: true }],
    ["is HTML", new Response("<html>"), { kind: "response" }],
    ["is long", new Response("a".repeat(20_000)), { kind: "response" }],
    [
      "is elsewhere",
      new Response(null, { status: 302, headers: { location: "https://evil.test" } }),
      { kind: "connection" },
    ],
  ])("when its key %s", async (_, answer, expected) => {
    const { read } = reader(() => answer);
    await expect(read(delivery(event))).rejects.toMatchObject(expected);
  });

  test("when its key never ends", async () => {
    let pulled = 0;
    const endless = new ReadableStream({ pull: (controller) => (pulled++, controller.enqueue(new Uint8Array(1000))) });
    const { read } = reader(() => new Response(endless));
    await expect(read(delivery(event))).rejects.toMatchObject({ kind: "response" });
    expect(pulled).toBeLessThan(20);
  });

  test.each([
    ["that somebody parsed", event],
    ["of numbers", new Uint32Array(8)],
    ["that is a view of bytes", new DataView(new ArrayBuffer(8))],
  ])("%s", async (_, body) => {
    const found = await error(reader().read({ headers: { "x-content-signature": "AAAA" }, body: body as never }));
    expect(found.message).toBe("acme: the body must be a text or bytes as they came, not what was parsed of it");
  });
});

test("a server of one's own can be asked for keys", async () => {
  const own = { ...event, Metadata: { key_url: "https://cw.example.test/key?company=Northwind" } };
  expect(await reader(undefined, { keyHost: "CW.example.test" }).read(delivery(own))).toMatchObject({ id: 7 });
});

test.each<[object, string]>([
  [{ companyId: "a" }, "acme: clientId is required"],
  [{ companyId: "a", clientId: undefined }, "acme: clientId is required"],
  [{ companyId: "a", clientId: "" }, "acme: clientId is required"],
  [{ companyId: "a", clientId: {} }, "acme: clientId must be a text"],
  [{ clientId: "id-1" }, "acme: companyId is required"],
  [{ companyId: "a", clientId: "id-1", timeoutMs: "3s" }, "acme: timeoutMs must be a positive number"],
])("options %j are refused at once", (options, message) => {
  expect(() => webhookReader(shape, options as never)).toThrow(message);
});

test("a credential may be a function", async () => {
  const { read, asked } = reader(undefined, { clientId: async () => "of a vault" } as never);
  await read(delivery(event));
  expect(asked[0]?.init.headers).toMatchObject({ clientid: "of a vault" });
});

test("no error tells the key", async () => {
  const { read } = reader();
  const found = await error(read(delivery(event, sign("other"))));
  expect(JSON.stringify(found) + String(found.stack)).not.toContain(secret);
});

test("a header of the request for keys may be a plain text", async () => {
  const plain = { ...shape, signature: { ...shape.signature, headers: { "X-App": "app" } } };
  const asked: unknown[] = [];
  const fetch = async (_: string, { headers }: RequestInit): Promise<Response> => {
    asked.push(headers);
    return Response.json({ signing_key: secret });
  };
  await webhookReader(plain, { fetch, companyId: "northwind" })(delivery(event));
  expect(asked).toEqual([{ accept: "application/json", "x-app": "app" }]);
});
