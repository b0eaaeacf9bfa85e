import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConnectionError, PagingError } from "../../runtime/src/index.js";
import { acme, answer, operation, rejection } from "./acme.js";

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

  test.each([
    ["an answer with status 300", () => new Response(null, { status: 300 })],
    // What a browser makes of a redirect that it was told not to follow.
    ["an opaque one", () => Object.defineProperty(Response.json({}), "type", { value: "opaqueredirect" })],
  ])("%s is one", async (_, reply) => {
    const { client } = acme([reply]);
    const error = await rejection(client.call(operation(), {}), ConnectionError);
    expect(error.message).toBe("widgets.test: the server answered with a redirect, which is not followed");
  });

  test("one that fetch has followed by itself is refused too", async () => {
    const { client } = acme([() => Object.defineProperty(Response.json({}), "redirected", { value: true })]);
    await rejection(client.call(operation(), {}), ConnectionError);
  });
});
