import { describe, expect, test } from "vitest";
import type { Form, SpecializedTool } from "../../runtime/src/index.js";
import { specializeTool } from "../../runtime/src/index.js";
import type { Answer, Sent } from "./acme.js";
import { acme, operation } from "./acme.js";
import { schema, tool } from "./shop-tools.js";

// Whoever administers the account makes up its forms: how large they are, and every text in them.

const paging = { style: "page", parameter: "page", defaultSize: 1, next: "full-page" } as const;
const query = { page: "integer", where: "string", key: "string" } as const;
const list = operation({ name: "list", path: "/orders", returns: "many" });
const fields = operation({ name: "fields", path: "/fields", query, returns: "many", paging });
const choices = operation({
  name: "choices",
  path: "/choices/{key}",
  ids: { key: "string" },
  query,
  returns: "many",
  paging,
});
const create = operation({ name: "create", method: "POST", path: "/shops/{shop}/orders", body: { kind: "json" } });

const plain: Form = {
  name: "plain",
  read: () => fields,
  field: { key: "id", label: "title", about: "help", type: ["kind"] },
  types: {},
  choices: {
    at: "options",
    value: "code",
    read: () => choices,
    when: "more",
    with: { key: "{key}" },
    tool: "list_all",
  },
  answers: { key: "id", value: "value" },
};
const filtered: Form = {
  ...plain,
  name: "filtered",
  seen: { at: "extras", key: "id" },
  with: { where: "id in ({seen})" },
};
const input = schema({ shop: { type: "integer" }, extras: { type: "array" } }, ["shop"]);
const tools = [tool("create_a_acme_order", "create", "write", { inputSchema: input })];

/** The tool with a form, and what was sent for it. */
async function specialized(answer: (sent: Sent) => Answer, form: Form = plain, given: object = {}) {
  const { client, sent } = acme(Array.from({ length: 1000 }, () => answer));
  const bindings = { create_a_acme_order: { operation: create, forms: { extras: { form: () => form, list } } } };
  const catalogue = { integration: "acme", apiVersion: "1", tools };
  const order = await specializeTool(client, catalogue, bindings, "create_a_acme_order", given as never);
  return { order, sent };
}

/** One page of fields, and none after it. */
const described =
  (...all: readonly object[]) =>
  ({ url }: Sent): Answer =>
    url.includes("page=2") ? [] : all;

const extras = (order: SpecializedTool): Record<string, { enum?: string[]; description?: string }> =>
  (order.inputSchema["properties"] as { extras: { properties: never } }).extras.properties;

describe("the requests of one form are bounded", () => {
  test("when each page holds one field", async () => {
    let count = 0;
    const { sent } = await specialized(() => [{ id: ++count, title: "Field" }]);
    expect(sent.length).toBe(200);
  });

  test("when each page holds one choice, and every field has some", async () => {
    const all = Array.from({ length: 900 }, (_, id) => ({ id, title: "Field", more: true }));
    let count = 0;
    const { order, sent } = await specialized(({ url }) => {
      if (url.includes("/choices/")) return [{ code: `c${++count}` }];
      return url.includes("page=2") ? [] : all;
    });
    expect(sent.length).toBe(200);
    expect(sent.filter(({ url }) => url.includes("/choices/0?")).length).toBe(5);
    expect(extras(order)["field_900"]?.description).toBe("Field (899). Has many choices; find them with `list_all`.");
  });
});

test("what a model reads of one form is bounded: choices go first, then texts, and no field", async () => {
  const options = Array.from({ length: 100 }, (_, code) => ({ code: `${code}`.padEnd(200, "x") }));
  const all = Array.from({ length: 900 }, (_, id) => ({ id, title: `Field ${id}`, help: "h".repeat(500), options }));
  const { order } = await specialized(described(...all));
  const shown = Object.values(extras(order));
  expect(shown.length).toBe(900);
  expect(JSON.stringify(order.inputSchema).length).toBeLessThan(150_000);
  expect(shown[0]?.enum?.length).toBe(100);
  expect(shown[5]).toEqual({
    type: "string",
    description: `Field 5. ${"h".repeat(200)}. Has many choices; find them with \`list_all\`.`,
  });
  expect(shown[899]).toEqual({ type: "string" });
});

test("a field whose choices went is answered freely", async () => {
  const options = Array.from({ length: 100 }, (_, code) => ({ code: `${code}`.padEnd(200, "x") }));
  const all = Array.from({ length: 9 }, (_, id) => ({ id, title: `Field ${id}`, options }));
  const { order, sent } = await specialized(described(...all));
  await order.invoke({ shop: 1, extras: { field_8: "free" } });
  expect(JSON.parse(String(sent.at(-1)?.body))).toEqual({ extras: [{ id: 8, value: "free" }] });
});

test("a key is shown like any text of the account, and only texts and numbers are keys", async () => {
  const key = `k\n\u202e${"y".repeat(5000)}`;
  const odd = { toString: 1, valueOf: 1 };
  const all = [{ id: key }, { id: odd }, { id: null, title: "None" }, { id: [7] }, { id: 3, title: "Good" }];
  const { order } = await specialized(described(...all));
  expect(Object.values(extras(order)).map(({ description }) => description)).toEqual([
    `k ${"y".repeat(198)}.`,
    "Good.",
  ]);
});

test("texts have nothing hidden, and no half of a character", async () => {
  const hidden = [
    "\u{fe0f}",
    "\u{e0100}",
    "\u034f",
    "\u3164",
    "\u115f",
    "\uffa0",
    "\u2800",
    "\u200b",
    "\u{e0041}",
    "\ud800",
  ];
  const all = [
    { id: 1, title: hidden.map((one) => `a${one}`).join("") },
    { id: 2, title: `${"x".repeat(199)}😀😀` },
    { id: 3, title: "😀".repeat(300) },
  ];
  const { order } = await specialized(({ url }) => {
    // A response's text cannot hold half of a pair, but its JSON can.
    const text = JSON.stringify(all);
    return url.includes("page=2") ? [] : new Response(text, { headers: { "content-type": "application/json" } });
  });
  expect(Object.values(extras(order)).map(({ description }) => description)).toEqual([
    `${hidden.map(() => "a").join(" ")}.`,
    `${"x".repeat(199)}😀.`,
    `${"😀".repeat(200)}.`,
  ]);
});

test("words are no keys where a filter takes numbers", async () => {
  const record = { extras: ["a", "null", "1.5", "-", "12345678901234567890", 4, "9"].map((id) => ({ id })) };
  const answer = ({ url }: Sent): Answer => {
    if (url.includes("/orders")) return [record, { extras: [] }];
    return url.includes("page=2") ? [] : [{ id: 4, title: "Four" }];
  };
  const { sent } = await specialized(answer, filtered);
  expect(new URL(sent[1]?.url ?? "").searchParams.get("where")).toBe("id in (4,9)");
});

test("records whose keys are objects have no keys", async () => {
  const { order, sent } = await specialized(() => [{ extras: [{ id: { toString: 1, valueOf: 1 } }] }], filtered);
  expect(sent.length).toBe(1);
  expect(order.inputSchema["properties"]).toHaveProperty("extras", { type: "array" });
});

test.each(["..", "a\u0000", "", "k".repeat(101), "\ud800"])(
  "a field whose key %j cannot be asked about has its choices elsewhere",
  async (id) => {
    const { order, sent } = await specialized(({ url }) =>
      url.includes("page=2") ? [] : new Response(JSON.stringify([{ id, title: "T", more: true }])),
    );
    expect(extras(order)["t"]?.description).toBe("T. Has many choices; find them with `list_all`.");
    expect(sent.filter(({ url }) => url.includes("/choices/"))).toEqual([]);
  },
);

test("an argument that is settled and given as an odd object is refused like any other", async () => {
  const { order } = await specialized(described({ id: 1, title: "T" }), plain, { shop: 7 });
  await expect(order.invoke({ shop: { toString: 1, valueOf: 1 } })).rejects.toMatchObject({
    problems: [{ path: "shop", message: "is not known." }],
  });
});
