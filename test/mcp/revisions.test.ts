import { join } from "node:path";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveOnHttp, type Listening } from "../../mcp/dist/http.js";
import { root } from "../support/imports.js";
import { SECRETS, serving, upstream, type Upstream } from "./account.js";
import { read, REVISIONS, speaker, type Place, type Speaker } from "./clients.js";

const LIST = "list_all_connect_wise_psa_tickets";

/** Each page has two tickets, and there are four pages. Ticket 404 is not there; what waits, waits until it is aborted. */
const api = upstream(({ url, signal }) => {
  if (url.pathname.endsWith("/404")) {
    return Response.json({ code: "NotFound", message: "Ticket 404 not found" }, { status: 404 });
  }
  if (url.searchParams.get("conditions") === "id = 1") return waiting(signal);
  const page = Number(url.searchParams.get("page") ?? 1);
  const items = [1, 2].map((one) => ({ id: page * 10 + one, summary: "VPN" }));
  const next = new URL(url);
  next.searchParams.set("page", String(page + 1));
  return Response.json(items, { headers: page < 4 ? { Link: `<${next.href}>; rel="next"` } : {} });
});

let started: () => void = () => {};
let aborted: () => void = () => {};

function waiting(signal: AbortSignal | null): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => {
      aborted();
      reject(signal.reason as Error);
    });
    started();
  });
}

/** The same API over a socket, for servers that are processes. */
function listening(api: Upstream): Promise<Server> {
  const server = createServer((request, response) => {
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    const url = `http://${request.headers.host ?? ""}${request.url ?? ""}`;
    void api
      .fetch(url, { method: request.method ?? "GET", signal: gone.signal })
      .then(async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(await answer.text());
      })
      .catch(() => response.destroy());
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

let sockets: Server;
let http: Listening;
const told: string[] = [];
const ARGS = ["--toolset", "service_desk", "--pages", "3"];

beforeAll(async () => {
  sockets = await listening(api);
  http = await serveOnHttp(await serving(api, ...ARGS), { host: "127.0.0.1", port: 0 }, (line) => told.push(line));
});
afterAll(async () => {
  await http.close();
  sockets.closeAllConnections();
  await new Promise((resolve) => sockets.close(resolve));
});

const places: Readonly<Record<string, () => Place>> = {
  stdio: () => ({
    command: process.execPath,
    args: [join(root, "generated/connectwise-psa/dist/bin.js"), "mcp", ...ARGS],
    env: {
      PATH: process.env["PATH"] ?? "",
      CONNECTWISE_PSA_COMPANY_ID: "acme",
      CONNECTWISE_PSA_PUBLIC_KEY: SECRETS[0] ?? "",
      CONNECTWISE_PSA_PRIVATE_KEY: SECRETS[1] ?? "",
      CONNECTWISE_PSA_CLIENT_ID: SECRETS[2] ?? "",
      CONNECTWISE_PSA_SITE: `127.0.0.1:${(sockets.address() as AddressInfo).port}`,
      CONNECTWISE_PSA_ALLOW_CUSTOM_HOST: "true",
    },
  }),
  HTTP: () => ({ url: http.url }),
};

const cases = REVISIONS.flatMap((revision) => Object.keys(places).map((place) => [revision, place] as const));

describe.each(cases)("a client of %s on %s", (revision, place) => {
  let client: Speaker;
  beforeAll(async () => {
    client = await speaker(revision, (places[place] as () => Place)());
  });
  afterAll(() => client.close());

  test("lists the tools of the toolset, in order, with what it needs to call them", async () => {
    const tools = await client.list();
    expect(tools).toHaveLength(25);
    const listing = tools.find(({ name }) => name === LIST);
    expect(listing).toMatchObject({
      title: expect.stringMatching(/ticket/i) as string,
      description: expect.stringContaining("ticket") as string,
      inputSchema: { type: "object", properties: { next_cursor: {} } },
      annotations: { readOnlyHint: true, destructiveHint: false },
    });
    expect((await client.list()).map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
    expect(client.instructions).toContain("ConnectWise PSA");
  });

  test("calls a tool: the value as structured content and as text", async () => {
    const result = await client.call(LIST, { limit: 2 });
    expect(result.isError ?? false).toBe(false);
    expect(read(result)).toEqual(result.structuredContent);
    expect(result.structuredContent).toMatchObject({ items: [{ id: 11 }, { id: 12 }, { id: 21 }, { id: 22 }, {}, {}] });
  });

  test("is told of each page that was read", async () => {
    const seen: unknown[] = [];
    await client.call(LIST, { limit: 2 }, { onprogress: ({ progress, message }) => seen.push([progress, message]) });
    const all = [
      [1, "2 items of 1 page"],
      [2, "4 items of 2 pages"],
      [3, "6 items of 3 pages"],
    ];
    // Both clients forget what they listen to when the result arrives together with the last notification.
    expect(seen.length).toBeGreaterThanOrEqual(2);
    expect(seen).toEqual(all.slice(0, seen.length));
  });

  test("reads what was wrong with its arguments, and nothing was sent", async () => {
    const before = api.sent.length;
    const result = await client.call(LIST, { limit: "many" });
    expect(result.isError).toBe(true);
    expect(read(result)).toMatchObject({
      error: { kind: "validation", message: expect.stringContaining("limit") },
    });
    expect(api.sent).toHaveLength(before);
  });

  test("reads what the API refused, and what to do", async () => {
    const result = await client.call("get_single_connect_wise_psa_ticket_by_id", { id: 404 });
    expect(result.isError).toBe(true);
    expect(read(result)).toMatchObject({ error: { kind: "not-found", advice: expect.stringMatching(/./) } });
  });

  test("is refused a tool that is not there, with what it probably meant", async () => {
    const refused = client.call("list_all_connect_wise_psa_ticket", {});
    await expect(refused).rejects.toMatchObject({ code: -32602 });
    await expect(refused).rejects.toThrow(`Did you mean "${LIST}"?`);
  });

  test("cancels: the request to the API is aborted", async () => {
    const running = new Promise<void>((resolve) => (started = resolve));
    const ended = new Promise<void>((resolve) => (aborted = resolve));
    const stop = new AbortController();
    const call = client.call(LIST, { conditions: "id = 1" }, { signal: stop.signal });
    const failed = expect(call).rejects.toThrow();
    await running;
    stop.abort(new Error("the user closed the window"));
    await failed;
    await ended;
    expect((await client.call(LIST, {})).isError ?? false).toBe(false);
  });
});

test("nothing that was told holds a credential", () => {
  expect(SECRETS.filter((secret) => told.join("\n").includes(secret))).toEqual([]);
});
