import { expect, test } from "vitest";
import type { BoundTool, Catalogue, ToolBinding } from "../../runtime/src/index.js";
import { boundTools } from "../../runtime/src/index.js";
import { contractOf, type ContractData } from "../../runtime/src/contract/index.js";
import { acme } from "../runtime/acme.js";
import { bind, bindings, catalogue, tool } from "../runtime/shop-tools.js";

const data: ContractData = {
  types: {
    Widget: {
      type: "object",
      properties: {
        id: { type: "integer" },
        name: { type: "string", maxLength: 5 },
        color: { type: "string", enum: ["red"] },
        owner: { $ref: "Owner" },
        parts: { type: "array", items: { $ref: "Widget" } },
        size: { anyOf: [{ type: "number" }, { $ref: "Name" }] },
        extra: {},
        odd: { anyOf: [{ type: "number" }, {}] },
        loop: { $ref: "Loop" },
        lost: { $ref: "Nobody" },
      },
      required: ["id"],
    },
    Owner: { extends: ["Name"], type: "object", properties: {} },
    Name: { type: "string" },
    Loop: { $ref: "Loop" },
    Alias: { $ref: "Widget" },
    Special: { extends: ["Widget"], type: "object", properties: { power: { type: "boolean" } } },
  },
  operations: {
    "widgets.list": { gives: "Widget" },
    "widgets.get": { gives: "Alias" },
    "widgets.count": { gives: { type: "integer" } },
    "widgets.create": { gives: "Special" },
    "widgets.order": { gives: { type: "array", items: { $ref: "Name" } } },
  },
};

const bound = (name: string, given: Catalogue = catalogue, all: Record<string, ToolBinding> = bindings): BoundTool => {
  const load = async (): Promise<ReturnType<typeof contractOf>> => contractOf(data);
  const [one] = boundTools(acme([]).client, given, all, { names: [name] }, load);
  return one ?? expect.fail(`no ${name}`);
};
const schemaOf = (...args: Parameters<typeof bound>): Promise<unknown> => bound(...args).outputSchema();

const widget = {
  id: { type: ["integer", "string", "null"] },
  name: { type: ["string", "null"] },
  color: { type: ["string", "null"] },
  owner: { type: ["object", "null"] },
  parts: { type: ["array", "null"], items: {} },
  size: { type: ["number", "string", "null"] },
  extra: {},
  odd: {},
  loop: {},
  lost: {},
};

test("a listing has items, where it goes on, and what is left out", async () => {
  expect(await schemaOf("list_all_acme_widgets")).toEqual({
    type: "object",
    properties: {
      items: { type: "array", items: { type: "object", properties: widget } },
      next_cursor: { type: ["string", "null"], description: expect.any(String) },
      more: { type: "string", description: expect.any(String) },
      omitted: { type: "string", description: expect.any(String) },
    },
    required: ["items", "next_cursor", "more"],
  });
});

test("a record has its members, one level deep, and those of what it is called by", async () => {
  expect(await schemaOf("get_single_acme_widget_by_id")).toMatchObject({ type: "object", properties: widget });
});

test("a tool that shows main members tells of those", async () => {
  const shown: Catalogue = {
    ...catalogue,
    tools: [
      tool("list_all_acme_widgets", "list", "read", { shows: { members: ["name", "id", "gone"], unless: "fields" } }),
    ],
  };
  const schema = (await schemaOf("list_all_acme_widgets", shown)) as { properties: { items: { items: object } } };
  expect(JSON.stringify(schema.properties.items.items)).toBe(
    '{"type":"object","properties":{"name":{"type":["string","null"]},"id":{"type":["integer","string","null"]}}}',
  );
});

test("what is no object stands in one", async () => {
  expect(
    await schemaOf("acme_widgets_count", catalogue, { acme_widgets_count: bind({ id: "widgets.count" }) }),
  ).toMatchObject({
    properties: { result: { type: ["integer", "string", "null"] } },
  });
});

test("a tool with variants gives what one of them gives", async () => {
  expect(await schemaOf("create_a_acme_widget")).toEqual({
    type: "object",
    properties: {
      ...widget,
      power: { type: ["boolean", "null"] },
      items: { type: "array", items: { type: ["string", "null"] } },
      omitted: { type: "string", description: expect.any(String) },
    },
  });
});

test.each([
  ["delete_a_acme_widget_by_id", { ok: { type: "boolean" }, id: { type: ["boolean", "integer", "number", "string"] } }],
  ["acme_widgets_text", { text: { type: "string" } }],
  ["acme_widgets_export", { file: { type: "string" }, media_type: { type: "string" }, size: { type: "integer" } }],
])("%s has the form of what it does", async (name, properties) => {
  expect(await schemaOf(name)).toMatchObject({ type: "object", properties });
});

test("without a contract it says what every tool of its sort gives", async () => {
  const [one] = boundTools(acme([]).client, catalogue, {
    list_all_acme_widgets: bind({ id: "widgets.list", returns: "many" }),
  });
  expect(await one?.outputSchema()).toMatchObject({ properties: { items: { items: {} } } });
});

test("what tools share cannot be written into", async () => {
  const schema = (await bound("list_all_acme_widgets").outputSchema()) as {
    properties: { items: { items: { properties: { id: object } } } };
  };
  expect(Object.isFrozen(schema.properties.items.items.properties)).toBe(true);
  expect(Object.isFrozen(schema.properties.items.items.properties.id)).toBe(true);
});
