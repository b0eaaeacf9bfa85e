import { describe, expect, test } from "vitest";
import type { Catalogue, JsonSchema, Tool, ToolBinding, ToolFilter } from "../../runtime/src/index.js";
import { NotFoundError, PagingError, runTool, selectTools, ValidationError } from "../../runtime/src/index.js";
import type { Answer, Sent } from "./acme.js";
import { acme, answer, operation, rejection } from "./acme.js";

function tool(name: string, method: string, effect: Tool["effect"], more: Partial<Tool> = {}): Tool {
  return {
    name,
    title: name,
    description: `${name}.`,
    resource: "widgets",
    method,
    effect,
    tags: ["shop"],
    inputSchema: { type: "object", properties: {}, required: [] },
    annotations: {
      readOnlyHint: effect === "read",
      destructiveHint: effect === "destructive",
      idempotentHint: false,
      openWorldHint: true,
    },
    http: { method: "GET", path: "/widgets" },
    tokens: 10,
    source: "definitions/acme/resources/widgets.yaml",
    ...more,
  };
}

function schema(properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema {
  return { type: "object", properties, required, additionalProperties: false };
}

const catalogue: Catalogue = {
  integration: "acme",
  apiVersion: "1",
  toolsets: { buying: ["list_all_acme_widgets", "create_a_acme_widget"] },
  tools: [
    tool("list_all_acme_widgets", "list", "read", {
      inputSchema: schema({
        q: { type: ["string", "null"] },
        ids: { type: "array", items: { type: "integer" } },
        limit: { type: "integer" },
        next_cursor: { type: "string" },
      }),
    }),
    tool("get_single_acme_widget_by_id", "get", "read", { inputSchema: schema({ id: { type: "integer" } }, ["id"]) }),
    tool("acme_widgets_count", "count", "read", { tags: ["shop", "numbers"] }),
    tool("create_a_acme_widget", "create", "write", {
      aliases: ["make_a_acme_widget"],
      inputSchema: schema(
        {
          name: { type: "string" },
          note: { type: ["string", "null"] },
          size: { type: "integer" },
          owner: schema({ id: { type: "integer" }, name: { type: "string" } }),
          lines: { type: "array", items: schema({ sku: { type: "string" }, color: { type: "string" } }, ["sku"]) },
          catalog_item_id: { type: "integer" },
        },
        ["name"],
      ),
    }),
    tool("update_a_acme_widget_by_id", "update", "write"),
    tool("delete_a_acme_widget_by_id", "delete", "destructive", {
      inputSchema: schema({ id: { type: "integer" } }, ["id"]),
    }),
    tool("acme_widgets_export", "export", "read", { tags: ["files"] }),
    tool("acme_widgets_text", "text", "read", { tags: ["files"] }),
    tool("acme_widgets_upload", "upload", "write", {
      tags: ["files"],
      inputSchema: schema({
        file: schema({ name: { type: "string" }, media_type: { type: "string" }, base64: { type: "string" } }),
        title: { type: "string" },
      }),
    }),
    tool("replace_a_acme_widget_by_id", "replace", "write", {
      tags: ["whole"],
      inputSchema: schema({ id: { type: "integer" }, record: { type: "string" } }, ["id", "record"]),
    }),
  ],
};

const paging = {
  style: "page",
  parameter: "page",
  size: "pageSize",
  defaultSize: 2,
  maxSize: 100,
  next: "full-page",
} as const;
const json = { kind: "json" } as const;
const bind = (shape: Parameters<typeof operation>[0]): ToolBinding => ({ operation: operation(shape) });
const bindings: Record<string, ToolBinding> = {
  list_all_acme_widgets: bind({
    id: "widgets.list",
    query: { q: "string", ids: "comma", page: "integer", pageSize: "integer" },
    returns: "many",
    paging,
  }),
  get_single_acme_widget_by_id: bind({ id: "widgets.get", path: "/widgets/{id}", ids: { id: "integer" } }),
  create_a_acme_widget: {
    operation: operation({ id: "widgets.create", method: "POST", body: json }),
    variants: [
      {
        when: ["catalog_item_id", "size"],
        operation: operation({ id: "widgets.order", method: "POST", path: "/sized/{catalog_item_id}", body: json }),
        takes: ["catalog_item_id", "name", "size"],
      },
      {
        when: ["catalog_item_id"],
        operation: operation({ id: "widgets.order", method: "POST", path: "/items/{catalog_item_id}", body: json }),
        takes: ["catalog_item_id", "name", "note"],
      },
    ],
    takes: ["name", "note", "owner", "lines"],
  },
  replace_a_acme_widget_by_id: {
    ...bind({ id: "widgets.replace", method: "PUT", path: "/widgets/{id}", body: json, required: ["name"] }),
    json: "record",
  },
  delete_a_acme_widget_by_id: bind({ id: "widgets.delete", method: "DELETE", path: "/widgets/{id}", returns: "none" }),
  acme_widgets_export: bind({ id: "widgets.export", returns: "binary" }),
  acme_widgets_text: bind({ id: "widgets.text", returns: "text" }),
  acme_widgets_upload: bind({ id: "widgets.upload", method: "POST", body: { kind: "multipart", files: ["file"] } }),
};

async function run(name: string, args: unknown, answers: Answer[]): Promise<{ result: unknown; sent: Sent[] }> {
  const { client, sent } = acme(answers);
  return { result: await runTool(client, catalogue, bindings, name, args), sent };
}

async function refused(name: string, args: unknown): Promise<string[]> {
  const { client, sent } = acme([]);
  const error = await rejection(runTool(client, catalogue, bindings, name, args), ValidationError);
  expect(sent).toHaveLength(0);
  return error.problems.map(({ path, message }) => `${path} ${message}`);
}

describe("selecting", () => {
  const all = catalogue.tools.map(({ name }) => name);
  const pick = (...positions: number[]): (string | undefined)[] => positions.map((position) => all[position]);

  test.each<[ToolFilter | undefined, (string | undefined)[]]>([
    [undefined, all],
    [{}, all],
    [{ methods: [] }, []],
    [{ methods: ["read"] }, pick(0, 1, 2, 6, 7)],
    [{ methods: ["write"] }, pick(3, 4, 5, 9)],
    [{ methods: ["custom"] }, pick(6, 7, 8)],
    [{ methods: ["read", "write"] }, pick(0, 1, 2, 3, 4, 5, 6, 7, 9)],
    [{ methods: ["count", "upload"] }, pick(2, 8)],
    [{ tags: ["files", "numbers"] }, pick(2, 6, 7, 8)],
    [{ tags: ["files"], methods: ["read"] }, pick(6, 7)],
    [{ names: ["make_a_acme_widget", "acme_widgets_count"] }, pick(2, 3)],
    [{ toolset: "buying" }, pick(0, 3)],
    [{ toolset: "buying", methods: ["write"] }, pick(3)],
  ])("%j", (filter, expected) => {
    expect(selectTools(catalogue, filter).map(({ name }) => name)).toEqual(expected);
  });

  test.each<[ToolFilter, string[]]>([
    [
      { names: ["list_all_acme_widget"] },
      ['names has no "list_all_acme_widget". Did you mean "list_all_acme_widgets"?'],
    ],
    [
      { methods: ["reads", "toString"] },
      ['methods has no "reads". Did you mean "read"?', 'methods has no "toString".'],
    ],
    [{ tags: ["shops"] }, ['tags has no "shops". Did you mean "shop"?']],
    [{ toolset: "buyin" }, ['toolset has no "buyin". Did you mean "buying"?']],
    [{ toolset: "constructor" }, ['toolset has no "constructor".']],
  ])("%j is refused", (filter, messages) => {
    let problems: string[] = [];
    try {
      selectTools(catalogue, filter);
    } catch (error) {
      problems = (error as ValidationError).problems.map(({ path, message }) => `${path} ${message}`);
    }
    expect(problems).toEqual(messages);
  });

  test("what tells how dangerous a tool is cannot be changed for the next caller", () => {
    const [tool] = selectTools(catalogue);
    expect(() => Object.assign(tool?.annotations ?? {}, { destructiveHint: true })).toThrow(TypeError);
    expect(() => Object.assign(tool?.tags ?? [], { 0: "evil" })).toThrow(TypeError);
    expect(selectTools(catalogue)[0]?.annotations.destructiveHint).toBe(false);
  });

  test("tools are frozen, but a framework may write into its schemas without changing the catalogue", () => {
    const [first] = selectTools(catalogue);
    expect(Object.isFrozen(first)).toBe(true);
    Object.defineProperty(first?.inputSchema, "__absolute_uri__", { value: "x" });
    expect(catalogue.tools[0]?.inputSchema).not.toHaveProperty("__absolute_uri__");
    expect(first).toEqual(catalogue.tools[0]);
  });
});

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
    const { result } = await run(name, args, [response]);
    expect(result).toEqual(expected);
    expect(JSON.parse(JSON.stringify(result))).toEqual(expected);
  });

  test("a large download keeps every byte", async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 31) % 256);
    const { result } = await run("acme_widgets_export", {}, [() => new Response(bytes)]);
    expect(result).toMatchObject({ size: 100_000, media_type: "application/octet-stream" });
    expect(Buffer.from((result as { base64: string }).base64, "base64")).toEqual(Buffer.from(bytes));
  });
});

describe("listing", () => {
  test("limit is the page's size, capped by what the API accepts", async () => {
    expect((await run("list_all_acme_widgets", { limit: 5 }, [[]])).sent[0]?.url).toMatch(/widgets\?pageSize=5$/);
    expect((await run("list_all_acme_widgets", { limit: 5_000 }, [[]])).sent[0]?.url).toMatch(/widgets\?pageSize=100$/);
  });

  test("next_cursor goes on, with the same size and filter", async () => {
    const { result } = await run("list_all_acme_widgets", { limit: 1, q: "x" }, [[{ id: 1 }]]);
    const { next_cursor } = result as { next_cursor: string };
    expect(next_cursor).toBe("page=2&pageSize=1");
    const { sent } = await run("list_all_acme_widgets", { q: "x", next_cursor, ids: [3, 4] }, [[]]);
    expect(sent[0]?.url).toMatch(/widgets\?q=x&ids=3,4&page=2&pageSize=1$/);
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

describe("arguments", () => {
  test("all problems are reported in the tool's words, and nothing is sent", async () => {
    expect(await refused("create_a_acme_widget", { size: "5", owner: { idd: 1 }, colour: "red" })).toEqual([
      "name is required",
      "size must be integer",
      'owner.idd is not known. Did you mean "id"?',
      "colour is not known.",
    ]);
    expect(await refused("get_single_acme_widget_by_id", "7")).toEqual(["arguments must be object"]);
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
    const { sent } = await run("create_a_acme_widget", args, [{}]);
    expect(sent[0]?.body).toBe('{"name":"n","note":null,"owner":{"id":1},"lines":[{"sku":"s"}]}');
    expect(await refused("create_a_acme_widget", { name: null })).toEqual(["name must be string"]);
  });

  test.each([
    [{ name: "n" }, "/widgets", '{"name":"n"}'],
    [{ name: "n", catalog_item_id: 9 }, "/items/9", '{"name":"n"}'],
    [{ name: "n", catalog_item_id: 9, size: 2 }, "/sized/9", '{"name":"n","size":2}'],
  ])("%j goes to %s", async (args, path, body) => {
    const { sent } = await run("create_a_acme_widget", args, [{}]);
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
    expect(await refused("get_single_acme_widget_by_id", { id: 9007199254740993 })).toEqual(["id must be integer"]);
  });

  test("a whole record comes as JSON text, and what stands beside it goes first", async () => {
    const record = JSON.stringify({ id: 8, name: "n", lines: [{ sku: "a" }], __proto__x: 1 });
    const { sent } = await run("replace_a_acme_widget_by_id", { id: 7, record }, [{}]);
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
    const { sent } = await run("acme_widgets_upload", { title: "T", file }, [{}]);
    const part = (sent[0]!.body as FormData).get("file") as File;
    expect(part).toMatchObject({ name: "a.txt", type: "text/plain" });
    expect(await part.text()).toBe("hé");
    expect(await refused("acme_widgets_upload", { file: { ...file, base64: "?" } })).toEqual([
      "file.base64 must be base64",
    ]);
  });

  test("a file that is left out is no part", async () => {
    const { sent } = await run("acme_widgets_upload", { title: "T" }, [{}]);
    expect([...(sent[0]!.body as FormData).keys()]).toEqual(["title"]);
  });
});

describe("names", () => {
  test("a former name still works", async () => {
    expect((await run("make_a_acme_widget", { name: "n" }, [{ id: 1 }])).result).toEqual({ id: 1 });
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
