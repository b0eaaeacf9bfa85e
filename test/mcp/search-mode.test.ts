import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, test, vi } from "vitest";
import { searchOffer } from "../../mcp/dist/search-offer.js";
import { confirmation } from "../../mcp/dist/confirmation.js";
import { ownMarks } from "../../mcp/dist/confirmation-marks.js";
import { connectwise, offered, serving, upstream } from "./account.js";
import { read, REVISIONS, speaker } from "./clients.js";
import type { Integration } from "@toolwright/runtime";

const LIST = "list_all_connect_wise_psa_tickets";
const rules = { confirmation: confirmation(ownMarks(), []), pages: 1 };

/** Tokens of definitions as models are given them. */
function tokensOf(tools: readonly { name: string; description: string; inputSchema: object }[]): number {
  const texts = tools.map(({ name, description, inputSchema }) => JSON.stringify({ name, description, inputSchema }));
  return texts.reduce((sum, text) => sum + countTokens(text), 0);
}

test("the whole of each API fits into 1,500 tokens, and what is told of it is about right", async () => {
  const { integration: atomicwork } = (await import("@toolwright/atomicwork/integration" as string)) as {
    integration: Integration;
  };
  for (const integration of [await connectwise(), atomicwork]) {
    const offered = { tools: integration.catalogue.tools, bind: () => expect.unreachable() };
    const { tools: three, tokens, instructions } = searchOffer(integration.title, offered, rules);
    const counted = tokensOf(three);
    expect(counted + countTokens(instructions)).toBeLessThan(1500);
    expect(Math.abs(counted - tokens)).toBeLessThan(75);
  }
});

describe.each(REVISIONS)("a client of %s", (revision) => {
  test("finds a tool, reads what it takes, and calls it", async () => {
    const api = upstream(() => [{ id: 1, summary: "VPN" }]);
    const client = await speaker(revision, { make: await serving(api) });
    expect((await client.list()).map(({ name }) => name)).toEqual(["search_tools", "describe_tool", "call_tool"]);
    expect(client.instructions).toContain("search_tools");

    const found = read(await client.call("search_tools", { query: "list service tickets", limit: 5 }));
    const tools = (found as { tools: readonly { name: string; purpose: string }[] }).tools;
    expect(tools).toHaveLength(5);
    expect(tools).toContainEqual({
      name: LIST,
      purpose: expect.stringMatching(/ticket.*\.$/) as string,
      effect: "read",
      required: {},
    });

    const described = read(await client.call("describe_tool", { name: LIST }));
    expect(described).toMatchObject({ name: LIST, paged: true, inputSchema: { properties: { conditions: {} } } });

    const result = await client.call("call_tool", { name: LIST, arguments: { limit: 1 } });
    expect(read(result)).toMatchObject({ items: [{ id: 1 }], next_cursor: null });
    expect(api.sent).toHaveLength(1);
    await client.close();
  });
});

test("a search knows how people speak of things", async () => {
  const { offer } = await offered(upstream(), "--search");
  const query = "is one of our engineers free in the afternoon";
  const { value } = await offer.call("search_tools", { query }, { signal: new AbortController().signal });
  const { tools } = value as { tools: readonly { name: string }[] };
  expect(tools.map(({ name }) => name)).toContain("list_all_connect_wise_psa_schedule_entries");
});

test("the search is made ready once, and again only when it could not be", async () => {
  const integration = await connectwise();
  const offeredTools = { tools: integration.catalogue.tools.slice(0, 50), bind: () => expect.unreachable() };
  const wording = vi.fn().mockRejectedValueOnce(new Error("not there")).mockResolvedValue({});
  const offer = searchOffer("PSA", offeredTools, rules, undefined, wording);
  await expect(offer.prepare?.()).rejects.toThrow("not there");
  await offer.prepare?.();
  const { isError } = await offer.call("search_tools", { query: "tickets" }, { signal: new AbortController().signal });
  expect(isError).toBe(false);
  expect(wording).toHaveBeenCalledTimes(2);
});

describe("what a model gets wrong", async () => {
  const api = upstream();
  const { offer } = await offered(api, "--search", "--methods", "read");
  const call = async (name: string, given: object) =>
    offer.call(name, given as Record<string, unknown>, { signal: new AbortController().signal });

  test.each([
    ["call_tool", { name: "list_all_connect_wise_psa_ticket" }, /Did you mean "list_all_connect_wise_psa_tickets"/],
    ["describe_tool", { name: "nothing" }, /Unknown tool: "nothing"/],
    ["call_tool", { name: "x".repeat(5000) }, /Unknown tool: "x{100}"/],
    ["call_tool", {}, /name is required/],
    ["call_tool", { name: LIST, arguments: "limit=1" }, /arguments must be object/],
    ["call_tool", { name: LIST, arguments: { limit: "many" } }, /limit/],
    ["call_tool", { name: LIST, pages: 1000 }, /pages/],
    ["search_tools", {}, /query is required/],
    ["search_tools", { query: 1 }, /query must be/],
    ["search_tools", { query: "x", limit: 10_000 }, /limit/],
    ["search_tools", { query: "x", also: true }, /also/],
  ])("%s %j is told to it, and nothing is sent", async (name, given, message) => {
    const { isError, value } = await call(name, given);
    expect(isError).toBe(true);
    expect(value).toMatchObject({ error: { message: expect.stringMatching(message) as string } });
    expect((value as { error: { advice: string } }).error.advice).toMatch(/\.$/);
    expect(api.sent).toEqual([]);
  });

  test("a tool of the API that is called by itself is told to go through call_tool", async () => {
    await expect(call(LIST, {})).rejects.toThrow(`Call it with call_tool: {"name":"${LIST}"`);
    await expect(call("toString", {})).rejects.toThrow("There are search_tools, describe_tool and call_tool.");
  });

  test("a search that finds nothing says so", async () => {
    expect((await call("search_tools", { query: "zzzz" })).value).toEqual({
      tools: [],
      advice: "No tool fits. Search again with other words: what is to be done, and to what.",
    });
  });

  test("filters hold below: what was left out is neither found nor called", async () => {
    const CREATE = "create_a_connect_wise_psa_ticket";
    const { value } = await call("search_tools", { query: "create a ticket", limit: 25 });
    const effects = (value as { tools: readonly { effect: string }[] }).tools.map(({ effect }) => effect);
    expect(new Set(effects)).toEqual(new Set(["read"]));
    expect((await call("call_tool", { name: CREATE, arguments: {} })).value).toMatchObject({
      error: { kind: "not-offered", message: `"${CREATE}" exists, but is not offered by this server: tell the user.` },
    });
    await expect(call(CREATE, {})).rejects.toThrow("exists, but is not offered by this server");
  });

  test("a call that reads pages on reads as many as it says", async () => {
    const pages = upstream(({ url }) => {
      const next = new URL(url);
      next.searchParams.set("page", String(Number(url.searchParams.get("page") ?? 1) + 1));
      return Response.json([{ id: 1 }], { headers: { Link: `<${next.href}>; rel="next"` } });
    });
    const { offer: paged } = await offered(pages, "--search");
    const options = { signal: new AbortController().signal };
    const { value } = await paged.call("call_tool", { name: LIST, arguments: { limit: 1 }, pages: 4 }, options);
    expect(value).toMatchObject({ items: [{}, {}, {}, {}], next_cursor: expect.any(String) as string });
    expect(pages.sent).toHaveLength(4);
  });
});

describe("what is not offered", () => {
  const DELETE = "delete_a_connect_wise_psa_ticket_by_id";
  const api = upstream();
  const options = { signal: new AbortController().signal };

  test("is told of when it fits better than what is, with the reason, and only then", async () => {
    const { offer } = await offered(api);
    const search = async (query: string) =>
      (await offer.call("search_tools", { query }, options)).value as {
        tools: readonly { name: string }[];
        not_offered?: readonly { names: readonly string[]; why: string }[];
      };
    const { tools, not_offered: missed } = await search("delete a ticket");
    expect(missed).toEqual([
      {
        names: expect.arrayContaining([DELETE]) as string[],
        why: "Tools that delete or cannot be undone are not offered by this server (--allow-destructive); tell the user.",
      },
    ]);
    expect(tools.map(({ name }) => name)).not.toContain(DELETE);
    expect(await search("list service tickets")).not.toHaveProperty("not_offered");
    expect(offer.instructions).toContain("Not all tools of ConnectWise PSA are offered by this server");

    const few = await offered(api, "--search", "--methods", "read");
    expect((await few.offer.call("search_tools", { query: "create a ticket" }, options)).value).toMatchObject({
      not_offered: [{ why: "This server was started for other tools (--methods); tell the user." }],
    });
    const whole = await offered(api, "--search", "--allow-destructive");
    expect((await whole.offer.call("search_tools", { query: "delete a ticket" }, options)).value).toMatchObject({
      tools: expect.arrayContaining([expect.objectContaining({ name: DELETE })]) as object[],
    });
    expect(whole.offer.instructions).not.toContain("Not all tools");
  });

  test.each(["describe_tool", "call_tool"])("is no unknown tool to %s", async (name) => {
    const { offer } = await offered(api);
    expect((await offer.call(name, { name: DELETE }, options)).value).toEqual({
      error: {
        kind: "not-offered",
        message: `"${DELETE}" exists, but is not offered by this server: tell the user.`,
        advice:
          "Tools that delete or cannot be undone are not offered by this server (--allow-destructive); tell the user.",
      },
    });
    expect(api.sent).toEqual([]);
  });
});
