import { describe, expect, test } from "vitest";
import { fitting } from "../../mcp/dist/fitting.js";
import type { BoundTool } from "@toolwright/runtime";
import { outputOf } from "@toolwright/runtime/agent";
import { connectAccount } from "../../mcp/dist/connect-account.js";
import { MOST_FILE_BYTES } from "../../mcp/dist/one-file.js";
import { connectwise, offered, serving, upstream } from "./account.js";
import { read, REVISIONS, speaker } from "./clients.js";

const LIST = "list_all_connect_wise_psa_tickets";
const GET = "get_single_connect_wise_psa_ticket_by_id";
const DOWNLOAD = "connect_wise_psa_documents_download";
const DELETE = "delete_a_connect_wise_psa_ticket_by_id";

describe.each(REVISIONS)("a client of %s", (revision) => {
  test("is told what tools resolve to, and what they resolve to fits", async () => {
    const api = upstream(({ url }) => (url.pathname.endsWith("/1") ? { id: 1, summary: "VPN" } : [{ id: 1 }]));
    const client = await speaker(revision, { make: await serving(api, "--tools", `${LIST},${GET},${DELETE}`) });
    const tools = await client.list();
    expect(tools.map(({ name }) => name).sort()).toEqual([GET, LIST]);
    for (const tool of tools) expect(tool).toMatchObject({ outputSchema: { type: "object", properties: {} } });
    // The clients check it.
    expect((await client.call(GET, { id: 1 })).structuredContent).toMatchObject({ id: 1, summary: "VPN" });
    expect((await client.call(LIST)).structuredContent).toMatchObject({ items: [{ id: 1 }], next_cursor: null });
    await client.close();
  });

  test("gets what does not fit as text, and the rest of it also as structured content", async () => {
    const api = upstream(() => ({ id: 1, summary: { text: "an object since yesterday" } }));
    const client = await speaker(revision, { make: await serving(api, "--tools", GET) });
    await client.list();
    const result = await client.call(GET, { id: 1 });
    expect(result.isError ?? false).toBe(false);
    expect(read(result)).toMatchObject({ id: 1, summary: { text: "an object since yesterday" } });
    expect(result.structuredContent).toMatchObject({ id: 1 });
    expect(result.structuredContent).not.toHaveProperty("summary");
    await client.close();
  });

  test("is told that an answer is nested too deeply", async () => {
    const api = upstream(() => new Response(`${"[".repeat(100_000)}${"]".repeat(100_000)}`));
    const client = await speaker(revision, { make: await serving(api, "--tools", GET) });
    const result = await client.call(GET, { id: 1 });
    expect(result.isError).toBe(true);
    expect(read(result)).toMatchObject({
      error: { kind: "response", advice: expect.stringMatching(/^The response is nested too deeply/) as string },
    });
    await client.close();
  });

  test("gets a picture as one, another file as a resource, and of a file too large that it is", async () => {
    let reply = new Response();
    const api = upstream(() => reply);
    const client = await speaker(revision, { make: await serving(api, "--tools", DOWNLOAD) });
    const get = async (bytes: Uint8Array<ArrayBuffer>, type: string) => {
      reply = new Response(bytes, { headers: { "content-type": type } });
      return client.call(DOWNLOAD, { id: 7 });
    };
    const picture = await get(new Uint8Array([1, 2, 3]), "image/png");
    expect(read(picture)).toMatchObject({ media_type: "image/png", size: 3 });
    expect(picture.content[1]).toEqual({ type: "image", data: "AQID", mimeType: "image/png" });

    const page = await get(new Uint8Array([1, 2, 3]), "application/pdf");
    expect(page.content[1]).toMatchObject({
      type: "resource",
      resource: { uri: (read(page) as { file: string }).file, mimeType: "application/pdf", blob: "AQID" },
    });

    const large = await get(new Uint8Array(MOST_FILE_BYTES + 1), "application/pdf");
    expect(large.content).toHaveLength(1);
    expect(read(large)).toMatchObject({
      size: MOST_FILE_BYTES + 1,
      omitted: expect.stringContaining("large") as string,
    });
    await client.close();
  });
});

describe("pages", () => {
  const options = { signal: new AbortController().signal };
  /** Three pages; the second fails. */
  const broken = upstream(({ url }) => {
    const page = Number(url.searchParams.get("page") ?? 1);
    if (page === 2) return Response.json({ code: "Busy", message: "Too many" }, { status: 429 });
    const next = new URL(url);
    next.searchParams.set("page", String(page + 1));
    return Response.json([{ id: page }], { headers: { Link: `<${next.href}>; rel="next"` } });
  });

  test("before one that fails are kept, and who goes on learns why", async () => {
    const { offer } = await offered(broken, "--tools", LIST, "--pages", "3");
    const { isError, value } = await offer.call(LIST, { limit: 1 }, options);
    expect(isError).toBe(false);
    expect(value).toMatchObject({ items: [{ id: 1 }], next_cursor: expect.any(String) as string });
    const next_cursor = (value as { next_cursor: string }).next_cursor;
    const goingOn = await offer.call(LIST, { limit: 1, next_cursor }, options);
    expect(goingOn).toMatchObject({ isError: true, value: { error: { kind: "rate-limit" } } });
  });

  test("a result is as long as was asked for", async () => {
    const long = upstream(() => Array.from({ length: 100 }, (_, id) => ({ id, summary: "word ".repeat(20) })));
    const short = await (await offered(long, "--tools", LIST, "--max-tokens", "1000")).offer.call(LIST, {}, options);
    const { value } = short;
    expect((value as { items: unknown[] }).items.length).toBeLessThan(100);
    expect(value).toMatchObject({ more: expect.stringContaining("not shown") as string });
  });
});

test("a list of thousands goes without output schemas", async () => {
  const { offer } = await offered(upstream(), "--list");
  expect(await offer.outputSchemas()).toEqual(new Map());
});

test.each([
  [{ type: "object", properties: { a: { type: ["integer", "null"] } } }, { a: 1.5, b: 1 }, { b: 1 }],
  [{ type: "object", properties: { a: { type: ["number", "null"] } } }, { a: 1.5 }, { a: 1.5 }],
  [{ type: "array", items: { type: "object" } }, [1, {}, null], [{}]],
  [{ type: "object" }, [1], undefined],
  [{}, null, null],
])("of %j, %j has %j", (schema, value, fit) => {
  expect(fitting(schema, value)).toEqual(fit);
});

test("refused credentials are said to be where this server has them", async () => {
  const refusing = upstream(() => Response.json({ message: "No." }, { status: 401 }));
  const integration = await connectwise();
  const variables = ["COMPANY_ID", "PUBLIC_KEY", "PRIVATE_KEY", "CLIENT_ID"].map((name) => `CONNECTWISE_PSA_${name}`);
  const environment = Object.fromEntries(variables.map((name) => [name, "x"]));
  const client = connectAccount(integration, environment, { fetch: refusing.fetch });
  const { value, text } = await outputOf(integration.bindTools(client, { names: [LIST] })[0] as BoundTool, {});
  expect(value).toMatchObject({
    error: {
      status: 401,
      advice: `Tell the user to check the credentials in the server's environment variables ${variables.join(", ")}; calling again does not help.`,
    },
  });
  expect(JSON.parse(text)).toEqual(value);
});

test("a server that leads elsewhere is said to be what the variables of the server say", async () => {
  const integration = await connectwise();
  const environment = Object.fromEntries(
    ["COMPANY_ID", "PUBLIC_KEY", "PRIVATE_KEY", "CLIENT_ID"].map((name) => [`CONNECTWISE_PSA_${name}`, "x"]),
  );
  const adviceIn = async (more: Record<string, string>, status: number) => {
    const { fetch } = upstream(() => new Response(null, { status, headers: { location: "/login" } }));
    const client = connectAccount(integration, { ...environment, ...more }, { fetch });
    const { error } = await outputOf(integration.bindTools(client, { names: [LIST] })[0] as BoundTool, {});
    return (error as { advice?: string } | undefined)?.advice;
  };
  const told = "Tell the user to check the server in the server's environment variables CONNECTWISE_PSA_SITE";
  expect(await adviceIn({}, 302)).toBe(`${told}, CONNECTWISE_PSA_CODEBASE; calling again does not help.`);
  expect(await adviceIn({ CONNECTWISE_PSA_DISCOVER_SERVER: "true" }, 404)).toBe(
    "Tell the user to check the server's environment variables CONNECTWISE_PSA_SITE, CONNECTWISE_PSA_COMPANY_ID, or leave CONNECTWISE_PSA_DISCOVER_SERVER out.",
  );
});
