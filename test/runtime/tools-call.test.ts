import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../runtime/src/index.js";
import { NotFoundError, PagingError, runTool } from "../../runtime/src/index.js";
import type { Answer } from "./acme.js";
import { acme, answer, rejection } from "./acme.js";
import { bind, bindings, catalogue, refused, runShop, schema, tool } from "./shop-tools.js";

describe("results", () => {
  test.each<[string, unknown, Answer, unknown]>([
    ["get_single_acme_widget_by_id", { id: 7 }, { id: 7, name: "n" }, { id: 7, name: "n" }],
    ["list_all_acme_widgets", {}, [{ id: 1 }, { id: 2 }], { items: [{ id: 1 }, { id: 2 }], next_cursor: "page=2" }],
    ["list_all_acme_widgets", undefined, [{ id: 1 }], { items: [{ id: 1 }], next_cursor: null }],
    ["delete_a_acme_widget_by_id", { id: 7 }, answer(204), { ok: true, id: 7 }],
    ["get_single_acme_widget_by_id", { id: 7 }, answer(204), { ok: true, id: 7 }],
    ["acme_widgets_text", {}, answer(200, "a,b"), { text: "a,b" }],
    [
      "acme_widgets_export",
      {},
      answer(200, "hé", { "content-type": "text/csv" }),
      { media_type: "text/csv", size: 3, base64: "aMOp" },
    ],
  ])("%s %j", async (name, args, response, expected) => {
    const { result } = await runShop(name, args, [response]);
    expect(result).toEqual(expected);
    expect(JSON.parse(JSON.stringify(result))).toEqual(expected);
  });

  test("a large download keeps every byte", async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 31) % 256);
    const { result } = await runShop("acme_widgets_export", {}, [() => new Response(bytes)]);
    expect(result).toMatchObject({ size: 100_000, media_type: "application/octet-stream" });
    expect(Buffer.from((result as { base64: string }).base64, "base64")).toEqual(Buffer.from(bytes));
  });
});

test("a call has the credentials its program gives", async () => {
  const { client, sent } = acme([{}, []]);
  const options = { credentials: { apiKey: "tenant-key" } };
  await runTool(client, catalogue, bindings, "get_single_acme_widget_by_id", { id: 7 }, options);
  await runTool(client, catalogue, bindings, "list_all_acme_widgets", {}, options);
  expect(sent.map(({ headers }) => headers["x-api-key"])).toEqual(["tenant-key", "tenant-key"]);
});

describe("listing", () => {
  test("limit is the page's size, capped by what the API accepts", async () => {
    expect((await runShop("list_all_acme_widgets", { limit: 5 }, [[]])).sent[0]?.url).toMatch(/widgets\?pageSize=5$/);
    expect((await runShop("list_all_acme_widgets", { limit: 5_000 }, [[]])).sent[0]?.url).toMatch(
      /widgets\?pageSize=100$/,
    );
  });

  test("next_cursor goes on, with the same size and filter", async () => {
    const { result } = await runShop("list_all_acme_widgets", { limit: 1, q: "x", ids: [3, 4] }, [[{ id: 1 }]]);
    const { next_cursor } = result as { next_cursor: string };
    expect(next_cursor).toMatch(/^page=2&pageSize=1&with=\w+$/);
    const { sent } = await runShop("list_all_acme_widgets", { q: "x", next_cursor, ids: [3, 4] }, [[]]);
    expect(sent[0]?.url).toMatch(/widgets\?q=x&ids=3,4&page=2&pageSize=1$/);
  });

  test("next_cursor without the filter it came with is refused, not a page of everything", async () => {
    const { result } = await runShop("list_all_acme_widgets", { limit: 1, q: "x" }, [[{ id: 1 }]]);
    const { next_cursor } = result as { next_cursor: string };
    expect(await refused("list_all_acme_widgets", { next_cursor })).toEqual([
      "next_cursor goes on with a listing that had other arguments: repeat those",
    ]);
  });

  test("a made-up cursor is refused", async () => {
    expect(await refused("list_all_acme_widgets", { next_cursor: "abc" })).toEqual([
      "next_cursor must be the cursor of an earlier page of this operation, unchanged",
    ]);
  });

  test("a server that names the same page again is an error, so that a model cannot loop", async () => {
    const circular: Catalogue = {
      ...catalogue,
      tools: [tool("list_all_acme_logs", "list", "read", { inputSchema: schema({ next_cursor: { type: "string" } }) })],
    };
    const cursors = { style: "cursor", parameter: "token", next: { cursor: "next" } } as const;
    const query = { token: "string" } as const;
    const logs = { list_all_acme_logs: bind({ query, returns: "many", envelope: "data", paging: cursors }) };
    const { client } = acme([{ data: [1], next: "t" }]);
    const running = runTool(client, circular, logs, "list_all_acme_logs", { next_cursor: "token=t" });
    expect((await rejection(running, PagingError)).message).toBe(
      "widgets.test: the server named this very page as the next one",
    );
  });
});

describe("names", () => {
  test("a former name still works", async () => {
    expect((await runShop("make_a_acme_widget", { name: "n" }, [{ id: 1 }])).result).toEqual({ id: 1 });
  });

  test.each([
    [
      "create_a_acme_widgets",
      'name is not a tool of this integration: "create_a_acme_widgets". Did you mean "create_a_acme_widget"?',
    ],
    ["__proto__", 'name is not a tool of this integration: "__proto__".'],
  ])("%s is refused", async (name, problem) => {
    expect(await refused(name, {})).toEqual([problem]);
  });

  test("a tool without an operation is a mistake of ours, and says so", async () => {
    const { client } = acme([]);
    await expect(runTool(client, catalogue, {}, "acme_widgets_count", {})).rejects.toThrow(
      "acme_widgets_count has no operation: catalogue and bindings differ",
    );
  });
});

test("the runtime's errors come through, with advice", async () => {
  const { client } = acme([answer(404, { message: "Widget 7 not found" })]);
  const running = runTool(client, catalogue, bindings, "get_single_acme_widget_by_id", { id: 7 });
  expect(await rejection(running, NotFoundError)).toMatchObject({
    message: "widgets.get: 404 Widget 7 not found",
    advice: "Nothing has this id. Look it up with the list tool of the same resource.",
  });
});

test("the signal reaches the request", async () => {
  const { client, sent } = acme([]);
  const options = { signal: AbortSignal.abort(new Error("stop")) };
  await expect(runTool(client, catalogue, bindings, "acme_widgets_text", {}, options)).rejects.toThrow("stop");
  await expect(runTool(client, catalogue, bindings, "list_all_acme_widgets", {}, options)).rejects.toThrow("stop");
  expect(sent).toHaveLength(0);
});
