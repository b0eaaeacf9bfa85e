import { describe, expect, test } from "vitest";
import type { EndView, Hooks, RequestView } from "../../runtime/src/index.js";
import { ConnectionError, httpAttributes, TimeoutError, ValidationError } from "../../runtime/src/index.js";
import { acme, answer, apiKey, operation } from "./acme.js";

/** All that hooks see, by hook. */
function watched(): { hooks: Hooks; seen: [string, Record<string, unknown>][] } {
  const seen: [string, Record<string, unknown>][] = [];
  const see = (name: string) => (view: object) => void seen.push([name, view as Record<string, unknown>]);
  const names = ["onRequest", "onResponse", "onRetry", "onEnd"];
  return { hooks: Object.fromEntries(names.map((name) => [name, see(name)])), seen };
}

let time = 0;
const clock = { now: () => (time += 5), sleep: async () => {}, random: () => 0 };
const retry = { attempts: 2, maxWaitMs: 1 };

describe("a call that listens itself", () => {
  const limits = (left: number) => ({ "x-ratelimit-remaining": String(left) });

  test("is told of the head of each response, of those that are tried again, too", async () => {
    const { client } = acme([answer(503, null, limits(2)), answer(200, { id: 1 }, limits(1))], { clock, retry });
    const heard: unknown[] = [];
    await client.call(
      operation(),
      {},
      {
        onResponse: ({ status, headers }) => heard.push([status, headers.get("x-ratelimit-remaining")]),
      },
    );
    expect(heard).toEqual([
      [503, "2"],
      [200, "1"],
    ]);
  });

  test("hears nothing of others", async () => {
    const { client } = acme([{ id: 1 }, { id: 2 }], {});
    const heard: number[] = [];
    await Promise.all([
      client.call(operation(), {}, { onResponse: ({ status }) => heard.push(status) }),
      client.call(operation(), {}),
    ]);
    expect(heard).toEqual([200]);
  });

  test("fails with what its listener throws, and reads no body", async () => {
    const body = new ReadableStream({ pull: () => new Promise(() => {}) });
    const { client } = acme([() => new Response(body)], {});
    const onResponse = (): void => {
      throw new Error("full");
    };
    await expect(client.call(operation(), {}, { onResponse })).rejects.toThrow("full");
  });

  test("fails with what a listener rejects with that is async all the same", async () => {
    const { client } = acme([{ id: 1 }], {});
    const onResponse = async (): Promise<void> => {
      await Promise.resolve();
      throw new Error("full");
    };
    await expect(client.call(operation(), {}, { onResponse })).rejects.toThrow("full");
  });

  test("is given nothing of the body", async () => {
    const { client } = acme([{ id: 1 }], {});
    const heads: object[] = [];
    await client.call(operation(), {}, { onResponse: (head) => heads.push(head) });
    expect(heads.map((head) => Object.keys(head))).toEqual([["status", "headers"]]);
    expect(heads[0]).not.toBeInstanceOf(Response);
  });

  test("is told after the client's hooks, which know of the response then, whatever the listener does", async () => {
    const { hooks, seen } = watched();
    const { client } = acme([{ id: 1 }], { hooks });
    const onResponse = (): void => {
      seen.push(["listener", {}]);
      throw new Error("full");
    };
    await expect(client.call(operation(), {}, { onResponse })).rejects.toThrow("full");
    expect(seen.map(([name]) => name)).toEqual(["onRequest", "onResponse", "listener", "onEnd"]);
  });

  test("that is no function is refused before anything is sent", async () => {
    const { client, sent } = acme([{ id: 1 }], {});
    const options = { onResponse: "log" as unknown as () => void };
    const error = await client.call(operation(), {}, options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as Error).message).toBe("widgets.test: onResponse must be a function");
    expect(sent).toEqual([]);
  });

  test("is told of a redirect, too, as hooks are", async () => {
    const { hooks, seen } = watched();
    const { client } = acme([answer(302, null, { location: "/login", ...limits(3) })], { hooks });
    const heard: unknown[] = [];
    const call = client.call(
      operation(),
      {},
      { onResponse: ({ status, headers }) => heard.push([status, headers.get("x-ratelimit-remaining")]) },
    );
    await expect(call).rejects.toThrow(ConnectionError);
    expect(heard).toEqual([[302, "3"]]);
    expect(seen.map(([name]) => name)).toEqual(["onRequest", "onResponse", "onEnd"]);
  });
});

describe("the end of a call", () => {
  test("comes once, after its attempts, with the same call as those", async () => {
    const { hooks, seen } = watched();
    const { client } = acme([answer(503), { id: 1 }, { id: 2 }], { hooks, clock, retry });
    await client.call(operation(), {});
    await client.call(operation(), {});
    const names = ["onRequest", "onResponse", "onRetry", "onRequest", "onResponse", "onEnd"];
    expect(seen.map(([name]) => name)).toEqual([...names, "onRequest", "onResponse", "onEnd"]);
    const calls = seen.map(([, { call }]) => call);
    expect(new Set(calls.slice(0, 6)).size).toBe(1);
    expect(new Set(calls).size).toBe(2);
    const { operation: id, durationMs, ...others } = seen[5]?.[1] ?? {};
    expect([id, durationMs]).toEqual(["widgets.test", expect.any(Number)]);
    expect(durationMs).toBeGreaterThan(0);
    expect(others).not.toHaveProperty("error");
  });

  test.each([
    ["an error status", answer(404), {}],
    ["no answer", new Error("reset"), {}],
    ["an answer that cannot be read", () => new Response("<p>"), {}],
    ["an argument that is refused", {}, { other: 1 }],
  ])("has the error of the call: %s", async (_, reply, args) => {
    const { hooks, seen } = watched();
    const { client } = acme([reply], { hooks });
    const error: unknown = await client.call(operation(), args).then(String, (one: unknown) => one);
    expect(seen.at(-1)).toEqual(["onEnd", expect.objectContaining({ operation: "widgets.test" })]);
    expect(seen.at(-1)?.[1]["error"]).toBe(error);
    expect(seen.filter(([name]) => name === "onEnd")).toHaveLength(1);
  });

  test("has the reason of an abort", async () => {
    const { hooks, seen } = watched();
    const reason = new Error("enough");
    await expect(acme([], { hooks }).client.call(operation(), {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );
    expect(seen.at(-1)?.[1]["error"]).toBe(reason);
  });

  test("that a hook does not like fails the call", async () => {
    const onEnd = (): void => {
      throw new Error("full");
    };
    await expect(acme([{}], { hooks: { onEnd } }).client.call(operation(), {})).rejects.toThrow("full");
  });

  test("comes for each page of a listing", async () => {
    const { hooks, seen } = watched();
    const paging = { style: "page", parameter: "page", size: "per", defaultSize: 1, next: "full-page" } as const;
    const listing = operation({ returns: "many", query: { page: "integer", per: "integer" }, paging });
    for await (const one of acme([[1], []], { hooks }).client.pages(listing, {})) expect(one).toBe(1);
    expect(seen.filter(([name]) => name === "onEnd")).toHaveLength(2);
  });

  test("comes for what a change reads first, and for the change", async () => {
    const { hooks, seen } = watched();
    const keep = { fields: { key: "id", value: "value" } };
    const change = operation({ method: "PATCH", body: { kind: "json-patch" }, keep });
    await acme([{}, {}], { hooks }).client.call(change, { fields: [] });
    expect(seen.map(([name]) => name)).toEqual([
      "onRequest",
      "onResponse",
      "onEnd",
      "onRequest",
      "onResponse",
      "onEnd",
    ]);
    expect(new Set(seen.map(([, { call }]) => call)).size).toBe(2);
  });
});

describe("attributes", () => {
  const request: RequestView = {
    operation: "widgets.get",
    method: "GET",
    url: "https://api.acme.test/base/v1/widgets/7?q=a",
    template: "/base/v1/widgets/{id}",
    headers: {},
    attempt: 1,
  };
  const of = {
    "http.request.method": "GET",
    "server.address": "api.acme.test",
    "server.port": 443,
    "url.full": "https://api.acme.test/base/v1/widgets/7?q=a",
    "url.template": "/base/v1/widgets/{id}",
  };

  test("of a request", () => {
    expect(httpAttributes(request)).toEqual(of);
    expect(httpAttributes({ ...request, attempt: 3 })).toEqual({ ...of, "http.request.resend_count": 2 });
    expect(httpAttributes({ ...request, url: "http://localhost:8080/a" })).toMatchObject({ "server.port": 8080 });
    expect(httpAttributes({ ...request, url: "http://localhost/a" })).toMatchObject({ "server.port": 80 });
  });

  test.each([
    [200, { "http.response.status_code": 200 }],
    [399, { "http.response.status_code": 399 }],
    [400, { "http.response.status_code": 400, "error.type": "400" }],
  ])("of a response with %i", (status, expected) => {
    expect(httpAttributes({ operation: "a.b", status, headers: {}, attempt: 1, durationMs: 1 })).toEqual(expected);
  });

  test.each([
    [new ConnectionError("a.b", "lost"), { "error.type": "ConnectionError" }],
    [new TimeoutError("a.b", "late"), { "error.type": "TimeoutError" }],
    [new DOMException("x", "AbortError"), { "error.type": "AbortError" }],
    ["enough", { "error.type": "_OTHER" }],
    [undefined, {}],
  ])("of an end with %s", (error, expected) => {
    const end: EndView = { operation: "a.b", durationMs: 1, ...(error !== undefined && { error }) };
    expect(httpAttributes(end)).toEqual(expected);
  });

  test("of what hooks see have no secret and no body", async () => {
    const { hooks, seen } = watched();
    const post = operation({
      method: "POST",
      body: { kind: "json" },
      path: `/widgets/${apiKey}`,
      query: { q: "string" },
    });
    const { client } = acme([answer(409, { message: `no ${apiKey}` })], { hooks });
    await client.call(post, { q: apiKey, note: "of a customer" }).catch(() => {});
    const told = JSON.stringify([seen, seen.map(([, view]) => httpAttributes(view as never))]);
    expect(told).toContain("widgets/[redacted]");
    expect(told).not.toContain(apiKey);
    expect(told).not.toContain("of a customer");
    expect(seen.at(-1)?.[1] && httpAttributes(seen.at(-1)?.[1] as never)).toEqual({
      "http.response.status_code": 409,
      "error.type": "409",
    });
  });
});
