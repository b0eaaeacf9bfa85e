import { describe, expect, test } from "vitest";
import type { ToolBinding } from "../../runtime/src/index.js";
import { runTool, ValidationError } from "../../runtime/src/index.js";
import { acme, operation, rejection } from "./acme.js";
import { catalogue, refused, runShop, schema, tool } from "./shop-tools.js";

describe("arguments", () => {
  test("all problems are reported in the tool's words, and nothing is sent", async () => {
    expect(await refused("create_a_acme_widget", { size: "5", owner: { idd: 1 }, colour: "red" })).toEqual([
      "name is required",
      "size must be integer, not string",
      'owner.idd is not known. Did you mean "id"?',
      "colour is not known.",
    ]);
    expect(await refused("get_single_acme_widget_by_id", "7")).toEqual(["arguments must be object, not string"]);
    expect(await refused("get_single_acme_widget_by_id", null)).toEqual(["id is required"]);
  });

  test("null stands for leaving out, except where the schema has a place for it", async () => {
    const args = {
      name: "n",
      note: null,
      size: null,
      owner: { id: 1, name: null },
      lines: [{ sku: "s", color: null }],
      catalog_item_id: null,
    };
    const { sent } = await runShop("create_a_acme_widget", args, [{}]);
    expect(sent[0]?.body).toBe('{"name":"n","note":null,"owner":{"id":1},"lines":[{"sku":"s"}]}');
    expect(await refused("create_a_acme_widget", { name: null })).toEqual(["name must be string, not null"]);
  });

  test.each([
    [{ name: "n" }, "/widgets", '{"name":"n"}'],
    [{ name: "n", catalog_item_id: 9 }, "/items/9", '{"name":"n"}'],
    [{ name: "n", catalog_item_id: 9, size: 2 }, "/sized/9", '{"name":"n","size":2}'],
  ])("%j goes to %s", async (args, path, body) => {
    const { sent } = await runShop("create_a_acme_widget", args, [{}]);
    expect(sent[0]?.url).toBe(`https://api.acme.test/base/v1${path}`);
    expect(sent[0]?.body).toBe(body);
  });

  test.each([
    [{ name: "n", size: 2 }, "size needs catalog_item_id"],
    [{ name: "n", catalog_item_id: 9, owner: { id: 1 } }, "owner cannot be given with catalog_item_id"],
    [{ name: "n", catalog_item_id: 9, size: 2, note: "x" }, "note cannot be given with catalog_item_id and size"],
  ])("an argument of another operation neither is lost nor travels on: %j", async (args, message) => {
    expect(await refused("create_a_acme_widget", args)).toEqual([message]);
  });

  test("a tool whose operations differ by their ids says which to give", async () => {
    const stock = tool("list_all_acme_stock", "list", "read", {
      inputSchema: schema({ bin_id: { type: "integer" }, item_id: { type: "integer" } }),
    });
    const byItem = operation({ id: "stock.by_item", path: "/items/{item_id}/stock", returns: "many" });
    const binding: ToolBinding = {
      operation: operation({ id: "stock.list", path: "/bins/{bin_id}/stock", returns: "many" }),
      takes: ["bin_id"],
      variants: [{ when: ["item_id"], operation: byItem, takes: ["item_id"] }],
    };
    const { client } = acme([]);
    const call = runTool(
      client,
      { ...catalogue, tools: [stock] },
      { list_all_acme_stock: binding },
      "list_all_acme_stock",
      {},
    );
    const error = await rejection(call, ValidationError);
    expect(error.problems).toEqual([{ path: "bin_id", message: "is required, unless you give item_id" }]);
  });

  test("what a model makes up is refused, also where the schema is silent", async () => {
    expect(await refused("update_a_acme_widget_by_id", { made_up: 1 })).toEqual(["made_up is not known."]);
  });

  test("an id beyond 2^53, which may be another one already, is refused", async () => {
    // oxlint-disable-next-line no-loss-of-precision -- this is the case
    expect(await refused("get_single_acme_widget_by_id", { id: 9007199254740993 })).toEqual([
      "id must be integer, not number beyond 2^53",
    ]);
  });

  test("a whole record comes as JSON text, and what stands beside it goes first", async () => {
    const record = JSON.stringify({ id: 8, name: "n", lines: [{ sku: "a" }], __proto__x: 1 });
    const { sent } = await runShop("replace_a_acme_widget_by_id", { id: 7, record }, [{}]);
    expect(sent[0]!.url).toMatch(/\/widgets\/7$/);
    expect(JSON.parse(String(sent[0]!.body))).toEqual({ name: "n", lines: [{ sku: "a" }], __proto__x: 1 });
  });

  test.each(["{", "[1]", "null", "7", '"text"', ""])(
    "a record that is no JSON object is refused: %s",
    async (record) => {
      expect(await refused("replace_a_acme_widget_by_id", { id: 7, record })).toEqual([
        "record must be the text of a JSON object",
      ]);
    },
  );

  test("a record that lacks what is required is refused before it is sent", async () => {
    expect(await refused("replace_a_acme_widget_by_id", { id: 7, record: "{}" })).toEqual(["name is required"]);
  });

  test("a record cannot reach the prototype of anything", async () => {
    const record = '{"name":"n","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    expect(await refused("replace_a_acme_widget_by_id", { id: 7, record })).toEqual([
      "__proto__ is not an argument of widgets.replace.",
    ]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("a file comes as base64", async () => {
    const file = { name: "a.txt", media_type: "text/plain", base64: "aMOp" };
    const { sent } = await runShop("acme_widgets_upload", { title: "T", file }, [{}]);
    const part = (sent[0]!.body as FormData).get("file") as File;
    expect(part).toMatchObject({ name: "a.txt", type: "text/plain" });
    expect(await part.text()).toBe("hé");
    expect(await refused("acme_widgets_upload", { file: { ...file, base64: "?" } })).toEqual([
      "file.base64 must be base64",
    ]);
  });

  test("a file that is left out is no part", async () => {
    const { sent } = await runShop("acme_widgets_upload", { title: "T" }, [{}]);
    expect([...(sent[0]!.body as FormData).keys()]).toEqual(["title"]);
  });
});

/** What a tool of its own schema and operation sends, and what comes of it. */
async function runOwn(members: Parameters<typeof schema>[0], shape: Parameters<typeof operation>[0], args: object) {
  const { client, sent } = acme([() => new Response(null, { status: 204 })]);
  const own = { ...catalogue, tools: [tool("acme_own", "own", "write", { inputSchema: schema(members) })] };
  const bound = { acme_own: { operation: operation({ method: "POST", ...shape }) } };
  return { result: await runTool(client, own, bound, "acme_own", args), body: sent[0]?.body };
}

test("null stays where one of several schemas, or a schema that says nothing, takes it", async () => {
  const members = {
    a: { anyOf: [{ type: "string" }, { type: "null" }] },
    b: { anyOf: [{ type: "string" }, { type: "integer" }] },
    c: { type: ["string", "null"], enum: ["x"] },
    d: {},
  };
  const { body } = await runOwn(members, { body: { kind: "json" } }, { a: null, b: null, c: null, d: null });
  expect(body).toBe('{"a":null,"d":null}');
});

test("files may come as a list, each with a name and a type or without", async () => {
  const file = schema({ name: { type: "string" }, media_type: { type: "string" }, base64: { type: "string" } });
  const members = { files: { type: "array", items: file } };
  const shape = { body: { kind: "multipart", files: ["files"] } } as const;
  const given = [{ name: "a.txt", media_type: "text/plain", base64: "YQ==" }, { base64: "Yg==" }];
  const { body } = await runOwn(members, shape, { files: given });
  expect((body as FormData).getAll("files")).toMatchObject([
    { name: "a.txt", type: "text/plain", size: 1 },
    { name: "file", type: "application/octet-stream", size: 1 },
  ]);
  const wrong = runOwn(members, shape, { files: [{ base64: "YQ==" }, { base64: "?" }] });
  expect((await rejection(wrong, ValidationError)).problems[0]?.path).toBe("files[1].base64");
});

test("a tool without a result tells the ids that it was called with, and nothing else", async () => {
  const members = { id: { type: "integer" }, name: { type: "string" } };
  const { result } = await runOwn(members, { path: "/widgets/{id}", body: { kind: "json" } }, { id: 7, name: "n" });
  expect(result).toEqual({ ok: true, id: 7 });
});
