import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ApiData } from "../../compiler/src/model/api-data.js";
import { Client, ConnectionError, discover, PagingError, ResponseError, standard } from "../../runtime/src/index.js";
import { api, apiKey, operation, rejection } from "./acme.js";
import { toApi } from "./data.js";
import { tokenApi } from "./token-server.js";

// Two servers of this machine and the platform's own fetch: ours tries to lead a client to the other one, which must not
// hear of it.

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

const heard: string[] = [];
let handle: Handle = () => {};
const ours: Server = createServer((request, response) => {
  response.setHeader("connection", "close");
  heard.push(`${request.method} ${request.url}`);
  handle(request, response);
});
let foreignRequests = 0;
const foreign: Server = createServer((_, response) => {
  foreignRequests++;
  response.end("[]");
});
const hostOf = (server: Server): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;
const listen = (server: Server): Promise<void> => new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const close = (server: Server): Promise<unknown> => new Promise((resolve) => server.close(resolve));

beforeAll(() => Promise.all([listen(ours), listen(foreign)]));
afterAll(() => Promise.all([close(ours), close(foreign)]));
beforeEach(() => {
  heard.length = 0;
  foreignRequests = 0;
});

/** A client of our server. */
function clientOf(definition: Partial<ApiData>, options: Record<string, unknown> = {}): Client {
  const account = { apiKey, clientId: "program", clientSecret: "secret-canary", site: hostOf(ours) };
  const whole = toApi({ ...api, server: "https://{site}/base/v1", ...definition });
  const given = { ...account, allowCustomHost: true, ...options };
  return new Client(whole, given, { ...standard, discover });
}

const json =
  (body: unknown, headers: Record<string, string> = {}): Handle =>
  (_, response) =>
    void response.writeHead(200, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));

const redirect =
  (status: number): Handle =>
  (_, response) =>
    void response.writeHead(status, { location: `http://${hostOf(foreign)}/steal` }).end();

const listing = operation({
  query: { page: "integer" },
  returns: "many",
  paging: { style: "page", parameter: "page", next: "link-header" },
});

test.each([
  "http://HOST/base/v1/widgets?page=2",
  "//HOST/base/v1/widgets?page=2",
  "\\\\HOST\\base\\v1\\widgets?page=2",
])("a next link to the other server (%s) is not followed", async (link) => {
  handle = json([{ id: 1 }], { link: `<${link.replace("HOST", hostOf(foreign))}>; rel="next"` });
  await rejection(clientOf({}).pages(listing, {}), PagingError);
  expect([heard, foreignRequests]).toEqual([["GET /base/v1/widgets"], 0]);
});

describe("access tokens", () => {
  const tokens = tokenApi({ url: "https://{site}/oauth/token" });

  test("are got from our server and sent to it", async () => {
    handle = (request, response) => {
      const isToken = request.url === "/oauth/token";
      const body = isToken ? { access_token: "t" } : { got: request.headers.authorization };
      json(body)(request, response);
    };
    expect(await clientOf(tokens).call(operation(), {})).toEqual({ got: "Bearer t" });
    expect(heard).toEqual(["POST /oauth/token", "GET /base/v1/widgets"]);
  });

  test.each([301, 302, 303, 307, 308])("a token endpoint that redirects (%i) is not followed", async (status) => {
    handle = redirect(status);
    const error = await rejection(clientOf(tokens).call(operation(), {}), ConnectionError);
    expect(error.message).toBe("oauth2.token: the server answered with a redirect, which is not followed");
    expect([heard, foreignRequests]).toEqual([["POST /oauth/token"], 0]);
  });

  test.each([302, 307])("an API that redirects (%i) does not get the token elsewhere", async (status) => {
    handle = (request, response) =>
      (request.url === "/oauth/token" ? json({ access_token: "t" }) : redirect(status))(request, response);
    await rejection(clientOf(tokens).call(operation(), {}), ConnectionError);
    expect(foreignRequests).toBe(0);
  });
});

describe("a server that is looked up", () => {
  const lookedUp: Partial<ApiData> = {
    discovery: { url: "https://{site}/where", variables: { site: { from: "host" } } },
  };
  const options = { discoverServer: true };

  test("is ours when the answer says so, and the look-up has no credentials", async () => {
    const told: unknown[] = [];
    handle = (request, response) => {
      const { authorization, cookie, "x-api-key": key } = request.headers;
      told.push([authorization, cookie, key]);
      json(request.url === "/where" ? { host: hostOf(ours) } : {})(request, response);
    };
    await clientOf(lookedUp, options).call(operation(), {});
    expect(told).toEqual([
      [undefined, undefined, undefined],
      [undefined, undefined, apiKey],
    ]);
    expect(heard).toEqual(["GET /where", "GET /base/v1/widgets"]);
  });

  test.each([true, "private"])("is not the other one, which the answer names (allowCustomHost: %s)", async (own) => {
    handle = json({ host: hostOf(foreign) });
    await rejection(clientOf(lookedUp, { ...options, allowCustomHost: own }).call(operation(), {}), ResponseError);
    expect([heard, foreignRequests]).toEqual([["GET /where"], 0]);
  });

  test.each([301, 302, 307, 308])("a look-up that redirects (%i) is not followed", async (status) => {
    handle = redirect(status);
    await rejection(clientOf(lookedUp, options).call(operation(), {}), ConnectionError);
    expect([heard, foreignRequests]).toEqual([["GET /where"], 0]);
  });
});
