import { describe, expect, test, vi } from "vitest";
import type { ApiData } from "../../compiler/src/model/api-data.js";
import type { ClientOptions } from "../../runtime/src/index.js";
import {
  Client,
  discover,
  NotFoundError,
  PagingError,
  RateLimitError,
  ResponseError,
  ServerError,
  standard,
  ValidationError,
} from "../../runtime/src/index.js";
import { type Answer, answer, operation, rejection, type Sent } from "./acme.js";
import { toApi } from "./data.js";

const secret = "private-canary-0123456789";

const api: ApiData = {
  name: "acme",
  server: "https://{site}/{release}/api",
  variables: {
    site: { kind: "host", default: "na.acme.test", allow: ["*.acme.test"], custom: true },
    release: { kind: "segment", default: "v4" },
  },
  discovery: {
    url: "https://{site}/where/{account}",
    variables: { release: { from: "Release" }, site: { prefix: "api-", unless: { Release: "v4/" } } },
  },
  auth: { kind: "header", name: "X-Api-Key", value: "{key}" },
  headers: { "X-Account": "{account}" },
  credentials: { account: { required: true, secret: false }, key: { required: true, secret: true } },
};

interface Stage {
  readonly client: Client;
  /** Look-ups in order. */
  readonly asked: Sent[];
  /** The other requests. */
  readonly sent: Sent[];
  now: number;
}

/** A client of an API that answers look-ups and everything else as told; by default on release v9. */
function stage({
  tell = () => ({ Release: "v9/" }),
  serve = () => ({}),
  options = {},
  definition = {},
}: {
  readonly tell?: (n: number) => Answer | Promise<Answer>;
  readonly serve?: (n: number, sent: Sent) => Answer | Promise<Answer>;
  readonly options?: ClientOptions & Record<string, unknown>;
  readonly definition?: Partial<ApiData>;
} = {}): Stage {
  const asked: Sent[] = [];
  const sent: Sent[] = [];
  const world = { asked, sent, now: 1_000_000 };
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const one = { url, method: init.method, headers: init.headers as Record<string, string>, body: init.body, init };
    const isLookUp = url.includes("/where/");
    const n = (isLookUp ? asked : sent).push(one);
    let result = await (isLookUp ? tell(n) : serve(n, one));
    while (typeof result === "function") result = await result(one);
    if (result instanceof Error) throw result;
    return result instanceof Response ? result : Response.json(result);
  };
  const clock = { now: () => world.now, sleep: () => Promise.resolve(), random: () => 0 };
  const account = { account: "northwind", key: secret, discoverServer: true, fetch, clock };
  const client = new Client(toApi({ ...api, ...definition }), { ...account, ...options }, { ...standard, discover });
  return Object.assign(world, { client });
}

const urls = (list: readonly Sent[]): string[] => list.map(({ url }) => url);

describe("the look-up", () => {
  test("comes before the first request, and only then", async () => {
    const { client, asked, sent } = stage();
    await client.call(operation(), {});
    await client.call(operation(), {});
    expect(urls(asked)).toEqual(["https://na.acme.test/where/northwind"]);
    expect(urls(sent)).toEqual(["https://api-na.acme.test/v9/api/widgets", "https://api-na.acme.test/v9/api/widgets"]);
  });

  test("has no credentials, nor headers of the caller's", async () => {
    const { client, asked } = stage({ options: { headers: { Authorization: "Bearer canary" } } });
    await client.call(operation(), {}, { headers: { "X-Trace": "canary" } });
    expect(asked[0]).toMatchObject({ method: "GET", headers: { accept: "application/json" }, body: null });
    expect(JSON.stringify(asked[0])).not.toContain("canary");
  });

  test("is not made unless it was asked for", async () => {
    const { client, asked, sent } = stage({ options: { discoverServer: false } });
    await client.call(operation(), {});
    expect(asked).toEqual([]);
    expect(urls(sent)).toEqual(["https://na.acme.test/v4/api/widgets"]);
  });

  test("is not made for a call that is refused anyway", async () => {
    const { client, asked } = stage();
    await rejection(client.call(operation(), { unknown: 1 }), ValidationError);
    expect(asked).toEqual([]);
  });

  test("100 calls at once make one", async () => {
    const { client, asked, sent } = stage();
    await Promise.all(Array.from({ length: 100 }, () => client.call(operation(), {})));
    expect([asked.length, sent.length]).toEqual([1, 100]);
  });

  test("who is aborted leaves it to the others", async () => {
    let tell = (_: Answer): void => {};
    const { client, asked, sent } = stage({ tell: () => new Promise<Answer>((resolve) => (tell = resolve)) });
    const controller = new AbortController();
    const aborted = rejection(client.call(operation(), {}, { signal: controller.signal }), DOMException);
    const other = client.call(operation(), {});
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    controller.abort();
    await aborted;
    tell({ Release: "v9/" });
    await other;
    expect([asked.length, sent.length]).toEqual([1, 1]);
  });

  test("each account has its own", async () => {
    const { client, asked } = stage();
    await client.call(operation(), {});
    await client.call(operation(), {}, { credentials: { account: "tail spin" } });
    expect(urls(asked)).toEqual(["https://na.acme.test/where/northwind", "https://na.acme.test/where/tail%20spin"]);
  });

  test.each(["..", ".", "%2e%2e", "a/../b"])("a name that leads elsewhere (%s) is refused", async (account) => {
    const { client, asked } = stage({ options: { account } });
    const error = await rejection(client.call(operation(), {}), ValidationError);
    expect(error.message).toBe("server.discover: account must not be or contain a relative path");
    expect(asked).toEqual([]);
  });
});

describe("what the answer makes of the server", () => {
  test.each<[string, object, Record<string, unknown>, string]>([
    ["a release", { Release: "v9" }, {}, "https://api-na.acme.test/v9/api"],
    ["a release that begins with a dot", { Release: ".v9" }, {}, "https://api-na.acme.test/.v9/api"],
    ["the release that needs no prefix", { Release: "v4/" }, {}, "https://na.acme.test/v4/api"],
    [
      "a prefix that is there already",
      { Release: "v9/" },
      { site: "api-eu.acme.test" },
      "https://api-eu.acme.test/v9/api",
    ],
    [
      "a host given with https",
      { Release: "v9/" },
      { site: "https://eu.acme.test/" },
      "https://api-eu.acme.test/v9/api",
    ],
    [
      "an on-premises host stays",
      { Release: "v4/" },
      { site: "psa.example.org:8443", allowCustomHost: true },
      "https://psa.example.org:8443/v4/api",
    ],
  ])("%s", async (_, told, options, server) => {
    const { client, sent } = stage({ tell: () => told, options });
    await client.call(operation(), {});
    expect(urls(sent)).toEqual([`${server}/widgets`]);
  });

  const named: Partial<ApiData> = {
    discovery: { url: "https://{site}/where/{account}", variables: { site: { from: "Server.Host" } } },
  };

  test("the caller's own host, by the protocol that the caller gave", async () => {
    const { client, sent } = stage({
      tell: () => ({ Server: { Host: "localhost:4010" } }),
      definition: named,
      options: { site: "https://localhost:4010", allowCustomHost: true },
    });
    await client.call(operation(), {});
    expect(urls(sent)).toEqual(["https://localhost:4010/v4/api/widgets"]);
  });

  test.each(["EU.acme.test", "https://eu.acme.test/", "http://eu.acme.test"])(
    "a host that is listed (%s), and only by https",
    async (Host) => {
      const { client, sent } = stage({ tell: () => ({ Server: { Host } }), definition: named });
      await client.call(operation(), {});
      expect(urls(sent)).toEqual(["https://eu.acme.test/v4/api/widgets"]);
    },
  );

  test.each([
    "evil.test",
    "acme.test.evil.test",
    "evil.test/.acme.test",
    "user@eu.acme.test",
    "127.0.0.1",
    "169.254.169.254",
    "10.0.0.1",
    "localhost:8080",
  ])("never a host that is not (%s), whatever the caller's own hosts may be", async (Host) => {
    for (const allowCustomHost of [false, true, "private"] as const) {
      const { client, sent } = stage({
        tell: () => ({ Server: { Host } }),
        definition: named,
        options: { allowCustomHost },
      });
      const error = await rejection(client.call(operation(), {}), ResponseError);
      expect(error.message).toMatch(/^server\.discover: the answer leads astray: site must be/);
      expect(sent).toEqual([]);
    }
  });

  test("an on-premises host does not become another one by a prefix", async () => {
    const { client, sent } = stage({ options: { site: "psa.example.org", allowCustomHost: true } });
    const error = await rejection(client.call(operation(), {}), ResponseError);
    expect(error.message).toBe(
      "server.discover: the answer leads astray: site must be *.acme.test, or set allowCustomHost",
    );
    expect(sent).toEqual([]);
  });

  test.each(["../..", "..", ".", "a/b", "v9?x=1", "v9#", "%2e%2e", "v 9", "v9\\..", ""])(
    "a release that is no segment (%j) is refused",
    async (Release) => {
      const { client, sent } = stage({ tell: () => ({ Release }) });
      await rejection(client.call(operation(), {}), ResponseError);
      expect(sent).toEqual([]);
    },
  );

  test.each<[string, Answer, string]>([
    ["nothing of it", {}, "server.discover: the answer does not tell release (at Release)"],
    ["a number", { Release: 9 }, "server.discover: the answer does not tell release (at Release)"],
    [
      "a web page",
      answer(200, "<html>"),
      "server.discover: the answer is an HTML or XML page and no JSON (6 characters)",
    ],
  ])("an answer that tells %s is a ResponseError", async (_, told, message) => {
    const { client, sent } = stage({ tell: () => told });
    expect((await rejection(client.call(operation(), {}), ResponseError)).message).toBe(message);
    expect(sent).toEqual([]);
  });

  test("an account nobody knows is null", async () => {
    const { client, sent } = stage({ tell: () => answer(200, "null") });
    const error = await rejection(client.call(operation(), {}), ValidationError);
    expect(error).toMatchObject({
      message: "server.discover: site, account name no account that the server knows",
      advice: "Nothing was sent. Correct site, account and call again.",
    });
    expect(sent).toEqual([]);
  });

  test("a look-up that fails is told as such, and made again by the next call", async () => {
    const { client, asked } = stage({ tell: (n) => [answer(404), answer(503), { Release: "v9/" }][n - 1]! });
    const error = await rejection(client.call(operation(), {}), NotFoundError);
    expect(error).toMatchObject({
      operation: "server.discover",
      advice: "Check site and account in the client's options, or leave discoverServer out.",
    });
    expect((await rejection(client.call(operation(), {}), ServerError)).advice).toMatch(/^The service failed/);
    expect(await client.call(operation(), {})).toEqual({});
    expect(asked).toHaveLength(3);
    const busy = stage({ tell: () => answer(429) });
    expect((await rejection(busy.client.call(operation(), {}), RateLimitError)).advice).toMatch(/^Wait /);
  });

  test("a next link stays on the server that was found", async () => {
    const listing = operation<number>({
      query: { page: "integer" },
      returns: "many",
      paging: { style: "page", parameter: "page", next: "link-header" },
    });
    const links = ["https://api-na.acme.test/v9/api/widgets?page=2", "https://na.acme.test/v4/api/widgets?page=3"];
    const { client, sent } = stage({ serve: (n) => answer(200, [n], { link: `<${links[n - 1]}>; rel="next"` }) });
    const items: number[] = [];
    const walk = async (): Promise<void> => {
      for await (const one of client.pages(listing, {})) items.push(one);
    };
    await rejection(walk(), PagingError);
    expect(sent).toHaveLength(2);
  });
});

describe("when nothing is found", () => {
  const moved = (n: number): Answer => ({ Release: n === 1 ? "v9/" : "v10/" });
  const isOld = ({ url }: Sent): boolean => url.includes("/v9/");
  const serve = (_: number, one: Sent): Answer => (isOld(one) ? answer(404) : { id: 7 });

  test("the server is looked up again, and the call sent once more", async () => {
    const world = stage({ tell: moved });
    const { client, asked, sent } = world;
    await client.call(operation(), {});
    world.now += 60_000;
    const old = stage({ tell: moved, serve });
    await rejection(old.client.call(operation(), {}), NotFoundError);
    old.now += 60_000;
    expect(await old.client.call(operation(), {})).toEqual({ id: 7 });
    expect(urls(old.sent).map((url) => url.split("/")[3])).toEqual(["v9", "v9", "v10"]);
    expect([asked.length, sent.length, old.asked.length]).toEqual([1, 1, 2]);
  });

  test("a call that may do harm is not sent again, but the next one goes right", async () => {
    const world = stage({ tell: moved, serve });
    await rejection(world.client.call(operation(), {}), NotFoundError);
    world.now += 60_000;
    const create = operation({ method: "POST", body: { kind: "json" } });
    await rejection(world.client.call(create, { a: 1 }), NotFoundError);
    expect([world.asked.length, world.sent.length]).toEqual([1, 2]);
    expect(await world.client.call(create, { a: 1 })).toEqual({ id: 7 });
    expect(world.asked).toHaveLength(2);
  });

  test("on the same server as before, the first answer stands", async () => {
    const world = stage({ serve: () => answer(404, { message: "no such widget" }) });
    await rejection(world.client.call(operation(), {}), NotFoundError);
    world.now += 60_000;
    await rejection(world.client.call(operation(), {}), NotFoundError);
    expect([world.asked.length, world.sent.length]).toEqual([2, 2]);
  });

  test("an answer of the last minute is trusted", async () => {
    const world = stage({ tell: moved, serve });
    for (let call = 0; call < 3; call++) {
      await rejection(world.client.call(operation(), {}), NotFoundError);
      world.now += 20_000;
    }
    expect([world.asked.length, world.sent.length]).toEqual([1, 3]);
  });

  test("and nothing is found there either: never a third time", async () => {
    const world = stage({ tell: (n) => ({ Release: `v${n}/` }), serve: () => answer(404) });
    await rejection(world.client.call(operation(), {}), NotFoundError);
    world.now += 60_000;
    await rejection(world.client.call(operation(), {}), NotFoundError);
    expect([world.asked.length, world.sent.length]).toEqual([2, 3]);
  });

  test("a look-up that fails then hides nothing", async () => {
    const world = stage({ tell: (n) => (n === 1 ? { Release: "v9/" } : answer(500)), serve });
    await rejection(world.client.call(operation(), {}), NotFoundError);
    world.now += 60_000;
    const error = await rejection(world.client.call(operation(), {}), NotFoundError);
    expect(error.operation).toBe("widgets.test");
  });

  test("a late answer of the old server does not make a newer look-up forgotten", async () => {
    let answerLate = (_: Answer): void => {};
    const late = new Promise<Answer>((resolve) => (answerLate = resolve));
    const world = stage({ tell: moved, serve: (n, one) => (n === 1 ? late : serve(n, one)) });
    const slow = world.client.call(operation(), {});
    await vi.waitFor(() => expect(world.sent).toHaveLength(1));
    world.now += 60_000;
    await world.client.call(operation(), {});
    answerLate(answer(404));
    expect(await slow).toEqual({ id: 7 });
    expect(world.asked).toHaveLength(2);
  });

  test("100 calls look it up once", async () => {
    const world = stage({ tell: moved, serve });
    await rejection(world.client.call(operation(), {}), NotFoundError);
    world.now += 60_000;
    await Promise.all(Array.from({ length: 100 }, () => world.client.call(operation(), {})));
    expect(world.asked).toHaveLength(2);
  });
});

describe("the option", () => {
  const options = { account: "a", key: "k", discoverServer: true } as ClientOptions;

  test("is refused by a client without the feature", () => {
    expect(() => new Client(toApi(api), options, standard)).toThrow(
      "acme: discoverServer needs a client with the feature discover",
    );
  });

  test("is refused for an API that tells nothing", () => {
    const { discovery: _, ...silent } = api;
    expect(() => new Client(toApi(silent), options, { discover })).toThrow(
      "acme: discoverServer does not exist for acme",
    );
  });

  test("a release may be given instead", async () => {
    const { client, sent } = stage({ options: { discoverServer: undefined, release: "v2025_1" } });
    await client.call(operation(), {});
    expect(urls(sent)).toEqual(["https://na.acme.test/v2025_1/api/widgets"]);
    expect(() => stage({ options: { release: "../x" } })).toThrow(
      "acme: release must be one segment of a path: letters, digits and - . _ ~",
    );
  });
});
