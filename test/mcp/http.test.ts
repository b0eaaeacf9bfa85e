import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MOST_BYTES } from "../../mcp/dist/http-body.js";
import { serveOnHttp, type Listening } from "../../mcp/dist/http.js";
import { SECRETS, serving, upstream } from "./account.js";
import { read, REVISIONS, speaker } from "./clients.js";

const LIST = "list_all_connect_wise_psa_tickets";
const TOKEN = "a-token-of-the-test";
/** What one test was told, and what all were. */
const told: string[] = [];
const toldAll: string[] = [];
const tell = (line: string) => {
  told.push(line);
  toldAll.push(line);
};

let started = 0;
let ended = 0;
let wake: () => void = () => {};
/** Tickets; with `conditions=id = 1` it answers when the call is aborted. */
const api = upstream(({ url, signal }) => {
  if (url.searchParams.get("conditions") !== "id = 1") return [{ id: 1 }];
  started++;
  wake();
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => {
      ended++;
      wake();
      reject(signal.reason as Error);
    });
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise<void>((resolve) => (wake = resolve));
}

let open: Listening;
let guarded: Listening;
beforeAll(async () => {
  const make = await serving(api, "--tools", LIST);
  open = await serveOnHttp(make, { host: "127.0.0.1", port: 0, grace: 0 }, tell);
  guarded = await serveOnHttp(make, { host: "127.0.0.1", port: 0, token: TOKEN, grace: 0 }, tell);
});
afterAll(async () => {
  await open.close();
  await guarded.close();
});

interface Answered {
  readonly status: number;
  readonly body: { error?: { code: number; message: string }; result?: object };
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Sends a request as it is: `fetch` would mend or refuse half of these. */
function send(
  { url }: Listening,
  {
    method = "POST",
    path = "/mcp",
    headers = {},
    body = "",
  }: Partial<Record<"method" | "path" | "body", string>> & {
    headers?: Record<string, string>;
  },
): Promise<Answered> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const all = { "content-type": "application/json", accept: "application/json, text/event-stream", ...headers };
    const request = httpRequest({ hostname, port, method, path, headers: all }, (response) => {
      let text = "";
      response.on("data", (chunk) => (text += String(chunk)));
      response.on("end", () => {
        const json = text.replace(/^event: message\ndata: /, "");
        const parsed = json === "" ? {} : (JSON.parse(json) as Answered["body"]);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: parsed });
      });
    });
    request.on("error", reject);
    request.end(body);
  });
}

const LISTING = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });
const calling = (id: number, args: object) =>
  JSON.stringify({ jsonrpc: "2.0", id, method: "tools/call", params: { name: LIST, arguments: args } });

describe("what is refused", () => {
  test.each<[string, Parameters<typeof send>[1], number, RegExp]>([
    ["no JSON", { body: '{"jsonrpc":' }, 400, /not valid JSON/],
    ["nothing", { body: "" }, 400, /not valid JSON/],
    ["another type", { body: LISTING, headers: { "content-type": "text/plain" } }, 415, /application\/json/],
    ["another path", { body: LISTING, path: "/" }, 404, /at \/mcp/],
    ["a trick in the path", { body: LISTING, path: "/mcp/../../etc" }, 404, /at \/mcp/],
    ["GET", { method: "GET" }, 405, /Only POST/],
    ["DELETE", { method: "DELETE" }, 405, /Only POST/],
    ["OPTIONS of a browser", { method: "OPTIONS", headers: { origin: "https://evil.example" } }, 403, /origin/],
    ["a page elsewhere", { body: LISTING, headers: { origin: "https://evil.example" } }, 403, /origin/],
    ["a page without origin", { body: LISTING, headers: { origin: "null" } }, 403, /origin/],
    [
      "a page that looks like this machine",
      { body: LISTING, headers: { origin: "http://localhost.evil.example" } },
      403,
      /origin/,
    ],
    ["another host", { body: LISTING, headers: { host: "evil.example" } }, 403, /host/],
    ["another host with a port", { body: LISTING, headers: { host: "evil.example:80" } }, 403, /host/],
    ["a host that is a URL", { body: LISTING, headers: { host: "localhost#.evil.example" } }, 403, /host/],
    [
      "an origin behind many headers",
      {
        body: LISTING,
        headers: {
          ...Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`h${at}`, "1"])),
          origin: "http://evil.example",
        },
      },
      403,
      /origin/,
    ],
    ["an odd host", { body: LISTING, headers: { host: "127.0.0.1@evil.example" } }, 403, /host/],
    ["no request", { body: "1" }, 400, /./],
    ["a list of nothing", { body: "[]" }, 400, /./],
    ["null", { body: "null" }, 400, /./],
    ["another version", { body: '{"jsonrpc":"1.0","id":1,"method":"tools/list"}' }, 400, /./],
  ])("%s", async (_, request, status, message) => {
    const before = api.sent.length;
    told.length = 0;
    const answer = await send(open, request);
    expect(answer.status).toBe(status);
    if (status === 403) expect(told).toEqual([`a request was refused with 403: ${answer.body.error?.message}`]);
    expect(answer.body.error?.message).toMatch(message);
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    expect(api.sent).toHaveLength(before);
  });

  test.each([
    ["none", {}],
    ["a wrong one", { authorization: "Bearer a-token-of-the-tesT" }],
    ["a longer one", { authorization: `Bearer ${TOKEN}x` }],
    ["an empty one", { authorization: "Bearer " }],
    ["another scheme", { authorization: `Basic ${TOKEN}` }],
  ])("a token: %s", async (what, headers) => {
    told.length = 0;
    const answer = await send(guarded, { body: LISTING, headers });
    const message =
      what === "none"
        ? "Send the server's token: Authorization: Bearer <token>."
        : "This is not the server's token. Send it as Authorization: Bearer <token>.";
    expect(answer.body.error?.message).toBe(message);
    expect(told).toEqual([`a request was refused with 401: ${message}`]);
    expect(answer.status).toBe(401);
    expect(answer.headers["www-authenticate"]).toBe("Bearer");
    expect(JSON.stringify(answer.body)).not.toContain(TOKEN);
  });

  test("more than it takes, by what the client says and by what it sends", async () => {
    const said = await send(open, { headers: { "content-length": String(MOST_BYTES + 1) } });
    expect(said.status).toBe(413);
    const { hostname, port } = new URL(open.url);
    const status = await new Promise<number | undefined>((resolve) => {
      const headers = { "content-type": "application/json", "transfer-encoding": "chunked" };
      const request = httpRequest({ hostname, port, method: "POST", path: "/mcp", headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
        request.destroy();
      });
      request.on("error", () => {});
      const chunk = Buffer.alloc(1024 * 1024, " ");
      for (let sent = 0; sent <= MOST_BYTES; sent += chunk.length) request.write(chunk);
    });
    expect(status).toBe(413);
  });

  test("who is too slow, and who speaks no HTTP", async () => {
    const patience = { headers: 50, request: 50 };
    const options = { host: "127.0.0.1", port: 0, grace: 0, patience };
    const impatient = await serveOnHttp(await serving(api, "--tools", LIST), options, tell);
    const { hostname, port } = new URL(impatient.url);
    const answerTo = (text: string) =>
      new Promise<string>((resolve) => {
        let answer = "";
        const socket = connect(Number(port), hostname, () => socket.write(text));
        socket.on("data", (data) => (answer += String(data)));
        socket.on("close", () => resolve(answer));
      });
    expect(await answerTo("POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-")).toMatch(/^HTTP\/1.1 408 .*Timeout"/s);
    const head = `POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n`;
    expect(await answerTo(`${head}Content-Length: 50\r\n\r\n{"json`)).toMatch(/408/);
    expect(await answerTo("hello\r\n\r\n")).toMatch(/^HTTP\/1.1 4(00|08) .*"jsonrpc"/s);
    await impatient.close();
  });
});

describe("what is served", () => {
  test.each(["localhost", "127.0.0.1:1234", "[::1]"])("the host %s", async (host) => {
    const answer = await send(open, { body: LISTING, headers: { host, origin: `http://${host}` } });
    expect(answer.status).toBe(200);
    expect(answer.body.result).toMatchObject({ tools: [{ name: LIST }] });
  });

  test("a page of this machine, from any port", async () => {
    const headers = { origin: "http://localhost:5173" };
    const answer = await send(open, { body: LISTING, headers });
    expect(answer.status).toBe(200);
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    const preflight = await send(open, { method: "OPTIONS", headers });
    expect([preflight.status, preflight.headers["access-control-allow-origin"]]).toEqual([405, undefined]);
  });

  test("who has the token", async () => {
    const headers = { authorization: `bearer ${TOKEN}` };
    expect((await send(guarded, { body: LISTING, headers })).status).toBe(200);
    for (const revision of REVISIONS) {
      const client = await speaker(revision, { url: guarded.url, headers });
      expect(read(await client.call(LIST))).toMatchObject({ items: [{ id: 1 }] });
      await client.close();
    }
  });
});

describe("one client and another", () => {
  test("the same id of two clients is two calls, and nobody cancels what another asked for", async () => {
    const session = async () => {
      const params = { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "x", version: "1" } };
      const body = JSON.stringify({ jsonrpc: "2.0", id: 0, method: "initialize", params });
      return String((await send(open, { body })).headers["mcp-session-id"]);
    };
    const [mine, theirs] = [await session(), await session()];
    expect(mine).not.toBe(theirs);
    const before = started;
    const call = send(open, { body: calling(7, { conditions: "id = 1" }), headers: { "mcp-session-id": mine } });
    await until(() => started > before);
    const cancel = (headers: Record<string, string>) =>
      send(open, {
        body: JSON.stringify({ jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 7 } }),
        headers,
      });
    const over = ended;
    await cancel({ "mcp-session-id": theirs });
    await cancel({});
    const other = await send(open, { body: calling(7, {}), headers: { "mcp-session-id": theirs } });
    expect(other.body.result).toMatchObject({ structuredContent: { items: [{ id: 1 }] } });
    expect(ended).toBe(over);
    expect((await cancel({ "mcp-session-id": mine })).status).toBe(202);
    await until(() => ended > over);
    await call.catch(() => {});
  });

  test("who hangs up has cancelled", async () => {
    for (const meta of [undefined, modern()]) {
      const [before, over] = [started, ended];
      const { hostname, port } = new URL(open.url);
      const params = { name: LIST, arguments: { conditions: "id = 1" }, ...(meta && { _meta: meta.meta }) };
      const headers = {
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        ...meta?.headers,
      };
      const request = httpRequest({ hostname, port, method: "POST", path: "/mcp", headers });
      request.on("error", () => {});
      request.end(JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params }));
      await until(() => started > before);
      request.destroy();
      await until(() => ended > over);
    }
  });
});

/** What makes a request one of 2026-07-28. */
function modern() {
  return {
    meta: {
      "io.modelcontextprotocol/protocolVersion": "2026-07-28",
      "io.modelcontextprotocol/clientCapabilities": {},
      "io.modelcontextprotocol/clientInfo": { name: "x", version: "1" },
    },
    headers: { "mcp-protocol-version": "2026-07-28", "mcp-method": "tools/call", "mcp-name": LIST },
  };
}

test("a server that is closed lets running calls end, and takes no more", async () => {
  let answer: (value: unknown) => void = () => {};
  let asked: () => void = () => {};
  const running = new Promise<void>((resolve) => (asked = resolve));
  const slow = upstream(() => {
    asked();
    return new Promise((resolve) => (answer = resolve));
  });
  const server = await serveOnHttp(await serving(slow, "--tools", LIST), { host: "127.0.0.1", port: 0 }, tell);
  const call = send(server, { body: calling(1, {}) });
  await running;
  const closed = server.close();
  await expect(send(server, { body: LISTING })).rejects.toThrow("ECONNREFUSED");
  answer([{ id: 5 }]);
  expect((await call).body.result).toMatchObject({ structuredContent: { items: [{ id: 5 }] } });
  await closed;
});

test("nothing that was told holds a credential or a token", () => {
  expect([...SECRETS, TOKEN].filter((secret) => toldAll.join("\n").includes(secret))).toEqual([]);
});
