import { describe, expect, test } from "vitest";
import type { Form, SpecializedTool, ToolBinding } from "../../runtime/src/index.js";
import { Client, specializeTool } from "../../runtime/src/index.js";
import type { Answer } from "./acme.js";
import { acme, answer, api, apiKey, operation } from "./acme.js";
import { toApi } from "./data.js";
import { schema, tool } from "./shop-tools.js";
import { systemClock } from "../../runtime/src/clock.js";

const list = operation({ name: "list", path: "/shops/{shop}/orders", query: { fields: "string" }, returns: "many" });
const fields = operation({
  name: "fields",
  path: "/fields",
  query: { ids: "string", kind: "string" },
  returns: "many",
});
const nested = operation({ name: "form", path: "/form", query: { shop: "integer" } });
const choices = operation({ name: "choices", path: "/choices/{key}", ids: { key: "string" }, returns: "many" });
const create = operation({ name: "create", method: "POST", path: "/shops/{shop}/orders", body: { kind: "json" } });
const update = operation({
  name: "update",
  method: "PATCH",
  path: "/shops/{shop}/orders/{id}",
  body: { kind: "json-patch" },
});

const own: Form = {
  name: "own",
  seen: { with: { fields: "extras" }, at: "extras", key: "id" },
  read: () => fields,
  with: { ids: "{seen}" },
  only: { state: ["live", "draft"] },
  except: { locked: [true], kind: ["button"] },
  field: { key: "id", label: "title", about: "help.text", required: "needed", type: ["kind", "base"] },
  types: {
    number: { type: "number" },
    flag: { type: "boolean" },
    moment: { type: "string", format: "date-time" },
    several: { type: "array", items: { type: "string" } },
  },
  choices: { at: "options", value: "code", label: "shown", except: "retired", tool: "list_all_acme_choices" },
  answers: { key: "id", value: "value" },
  dateTime: "seconds",
};
const asked: Form = {
  name: "asked",
  read: () => nested,
  with: { shop: "{shop}" },
  at: "form.fields",
  field: { key: "code", label: "title", type: ["kind"] },
  types: {},
  choices: { value: "code", read: () => choices, when: "more", with: { key: "{key}" }, tool: "list_all_acme_choices" },
  answers: { key: "key", value: "value" },
};

const orderMembers = { shop: { type: "integer" }, note: { type: "string" }, extras: { type: "array" } };
const newOrder = schema(orderMembers, ["shop", "note"]);
const changedOrder = schema({ ...orderMembers, id: { type: "integer" } }, ["note"]);
const tools = [
  tool("create_a_acme_order", "create", "write", { inputSchema: newOrder }),
  tool("update_a_acme_order_by_id", "update", "write", { inputSchema: changedOrder }),
  tool("create_a_acme_form", "create", "write", { inputSchema: newOrder }),
  tool("acme_orders_plain", "plain", "write", { inputSchema: newOrder }),
];
const bindings: Record<string, ToolBinding> = {
  create_a_acme_order: { operation: create, forms: { extras: { form: () => own, list } } },
  update_a_acme_order_by_id: { operation: update, forms: { extras: { form: () => own, list } } },
  create_a_acme_form: { operation: create, forms: { extras: { form: () => asked } } },
  acme_orders_plain: { operation: create },
};
const catalogue = { integration: "acme", apiVersion: "1", tools };

const seen = [{ extras: [{ id: 1 }, { id: "two" }, { id: "a,b" }] }, { extras: [{ id: 9 }] }];
const described = [
  { id: 1, state: "live", title: "  Größe\u200b (cm) ", help: { text: "How long" }, kind: "number", needed: true },
  { id: 2, state: "draft", title: "Größe (cm)", kind: "other", base: "flag" },
  { id: 3, state: "gone", title: "Gone", kind: "number" },
  { id: 4, state: "live", title: "Locked", locked: true, kind: "number" },
  { id: 5, state: "live", title: "Go", kind: "button" },
  { id: 6, state: "live", title: "When?", kind: "moment" },
  {
    id: 7,
    state: "live",
    kind: "several",
    options: [{ code: 1, shown: "One" }, { code: 2 }, { code: 3, retired: true }],
  },
  { id: 8, state: "live", title: "Many", options: Array.from({ length: 101 }, (_, code) => ({ code })) },
  "no field",
];

function given(...answers: readonly Answer[]) {
  return givenAt(() => 0, ...answers);
}

/** The same, by a clock. */
function givenAt(now: () => number, ...answers: readonly Answer[]) {
  const { client, sent } = acme(answers, { clock: { ...systemClock, now } });
  const special = (name: string, args: object = { shop: 7 }, options = {}): Promise<SpecializedTool> =>
    specializeTool(client, catalogue, bindings, name, args as never, options);
  const bodies = () => sent.flatMap(({ body }) => (typeof body === "string" ? [JSON.parse(body) as unknown] : []));
  return { special, sent, bodies, paths: () => sent.map(({ url }) => url.slice(url.indexOf("/v1") + 3)) };
}

const members = (special: SpecializedTool): Record<string, unknown> => special.inputSchema["properties"] as never;

describe("a form whose fields records have", () => {
  test("becomes properties", async () => {
    const { special, paths } = given(seen, described);
    const order = await special("create_a_acme_order");
    expect(paths()).toEqual(["/shops/7/orders?fields=extras", "/fields?ids=1%2Ctwo"]);
    expect(members(order)).toEqual({
      note: { type: "string" },
      extras: {
        type: "object",
        description: "Fields of this account.",
        properties: {
          gro_e_cm: { type: "number", description: "Größe (cm) (1). How long." },
          gro_e_cm_2: { type: "boolean", description: "Größe (cm) (2)." },
          when: { type: "string", format: "date-time", description: "When?" },
          "7": { type: "array", items: { type: "string", enum: ["One", "2"] }, description: "7." },
          many: { type: "string", description: "Many. Has many choices; find them with `list_all_acme_choices`." },
        },
        required: ["gro_e_cm"],
      },
    });
    expect(order.inputSchema["required"]).toEqual(["note", "extras"]);
    expect(order.tokens).toBe(
      Math.ceil((order.name + order.description + JSON.stringify(order.inputSchema)).length / 4),
    );
  });

  test("is answered with the account's keys", async () => {
    const { special, bodies, paths } = given(seen, described, { id: 1 });
    const order = await special("create_a_acme_order");
    const extras = { gro_e_cm: 1.5, when: "2026-03-01T10:00:00.5+01:00", "7": ["One", "2"], gro_e_cm_2: false };
    expect(await order.invoke({ note: "n", extras })).toEqual({ id: 1 });
    expect(paths()[2]).toBe("/shops/7/orders");
    expect(bodies()).toEqual([
      {
        note: "n",
        extras: [
          { id: 1, value: 1.5 },
          { id: 2, value: false },
          { id: 6, value: "2026-03-01T09:00:00Z" },
          { id: 7, value: [1, 2] },
        ],
      },
    ]);
  });

  test("is read in several requests when its keys are too many for one URL", async () => {
    const keys = Array.from({ length: 300 }, (_, index) => 100_000 + index);
    const { special, paths, sent } = given(
      [{ extras: [...keys, keys[0], "x".repeat(101)].map((id) => ({ id })) }],
      ...Array.from({ length: 3 }, (_, part) => [{ id: part, state: "live", title: `Part ${part}` }]),
    );
    const order = await special("create_a_acme_order");
    const asked = paths()
      .slice(1)
      .map((path) => new URL(path, "https://api.acme.test").searchParams.get("ids")?.split(",") ?? []);
    expect(asked.flat()).toEqual(keys.map(String));
    expect(asked.length).toBe(3);
    expect(Math.max(...sent.map(({ url }) => url.length))).toBeLessThan(1100);
    expect(members(order)["extras"]).toMatchObject({ properties: { part_0: {}, part_1: {}, part_2: {} } });
  });

  test("takes a bounded number of requests, however many keys a record names", async () => {
    const keys = Array.from({ length: 5000 }, (_, index) => ({ id: `${index}`.padEnd(100, "x") }));
    const { special, sent } = given([{ extras: keys }], ...Array.from({ length: 200 }, () => []));
    await special("create_a_acme_order");
    // A thousand are read, nine in a URL.
    expect(sent.length).toBe(1 + Math.ceil(1000 / 9));
  });

  test("stays what it is when no record shows any", async () => {
    for (const answer of [[], [{ extras: null }], [{ extras: [] }]]) {
      const { special, sent } = given(answer);
      expect(members(await special("create_a_acme_order"))["extras"]).toEqual({ type: "array" });
      expect(sent.length).toBe(1);
    }
  });

  test("whose choices look alike tells them apart, and has no text longer than a line", async () => {
    const options = [
      { code: 1, shown: "Same" },
      { code: 2, shown: "Same" },
      { shown: "without a code" },
      { code: `long\n${"x".repeat(500)}` },
    ];
    const one = { id: 1, state: "live", title: "Tier", options };
    const { special, bodies } = given(seen, [one], { id: 1 }, { id: 1 });
    const order = await special("update_a_acme_order_by_id", { shop: 7, id: 3 });
    expect(members(order)["extras"]).toMatchObject({
      properties: {
        tier: { type: ["string", "null"], enum: ["Same", "Same (2)", `long ${"x".repeat(195)}`, null] },
      },
    });
    await order.invoke({ note: "n", extras: { tier: "Same (2)" } });
    await order.invoke({ note: "n", extras: { tier: null } });
    const sent = bodies().map((body) =>
      (body as { path: string; value: unknown }[]).find(({ path }) => path === "/extras"),
    );
    expect(sent.map((one) => one?.value)).toEqual([[{ id: 1, value: 2 }], [{ id: 1, value: null }]]);
  });

  test("is the tool's own to write into", async () => {
    const { special } = given(seen, described);
    const order = await special("create_a_acme_order");
    (members(order)["note"] as { description?: string }).description = "changed";
    (order.tags as string[]).push("changed");
    expect(members({ inputSchema: newOrder } as never)["note"]).toEqual({ type: "string" });
    expect(tools[0]?.tags).toEqual(["shop"]);
  });

  test("of a change asks for nothing, and empties with null", async () => {
    const { special, bodies, paths } = given(seen, described, { id: 1 });
    const order = await special("update_a_acme_order_by_id", { shop: 7, id: 3 });
    expect(members(order)["extras"]).toMatchObject({
      properties: { gro_e_cm: { type: ["number", "null"] }, "7": { type: ["array", "null"] } },
      required: [],
    });
    await order.invoke({ note: "n", extras: { gro_e_cm: null } });
    expect(paths().slice(2)).toEqual(["/shops/7/orders/3"]);
    expect(bodies()[0]).toContainEqual({ op: "replace", path: "/extras", value: [{ id: 1, value: null }] });
  });
});

describe("a form whose choices are asked for", () => {
  const form = {
    form: {
      fields: [
        { code: "c/1", title: "Color", more: true },
        { code: "d", title: "Depth", more: null },
      ],
    },
  };

  test("has those of the fields that have some", async () => {
    const { special, paths } = given(form, [{ code: "r" }, { code: "g" }]);
    const order = await special("create_a_acme_form");
    expect(paths()).toEqual(["/form?shop=7", "/choices/c%2F1"]);
    expect(members(order)["extras"]).toMatchObject({
      properties: {
        color: { type: "string", enum: ["r", "g"], description: "Color." },
        depth: { type: "string", description: "Depth." },
      },
    });
  });

  test("has none when there are too many", async () => {
    const many = Array.from({ length: 101 }, (_, index) => ({ code: `c${index}` }));
    const { special } = given(form, many);
    expect(members(await special("create_a_acme_form"))["extras"]).toMatchObject({
      properties: { color: { description: "Color. Has many choices; find them with `list_all_acme_choices`." } },
    });
  });

  test("is kept as long as the caller says", async () => {
    let now = 0;
    const { special, sent } = givenAt(() => now, form, [], form, []);
    await special("create_a_acme_form", { shop: 7 }, { ttlMs: 1000 });
    now = 999;
    await special("create_a_acme_form", { shop: 7 }, { ttlMs: 1000 });
    expect(sent.length).toBe(2);
    now = 1000;
    await special("create_a_acme_form", { shop: 7 }, { ttlMs: 1000 });
    expect(sent.length).toBe(4);
  });

  test("tells what is settled, which may be repeated and not changed", async () => {
    const { special, paths } = given(form, [], { id: 1 });
    const order = await special("create_a_acme_form");
    expect(order.description).toMatch(
      /\. Its form has been read already: the fields are arguments here\. Settled already, so leave it out: `shop`\.$/,
    );
    await order.invoke({ shop: "7", note: "n" });
    expect(paths()[2]).toBe("/shops/7/orders");
    await expect(order.invoke({ shop: 8, note: "n" })).rejects.toMatchObject({
      problems: [{ path: "shop", message: "is not known." }],
      advice: "Nothing was sent. Leave out shop and call again.",
    });
  });

  test("is kept for a while, for those who give the same", async () => {
    let now = 0;
    const { special, sent } = givenAt(() => now, form, [{ code: "r" }], form, [], form, []);
    await special("create_a_acme_form", { shop: 7 });
    now = 299_999;
    await special("create_a_acme_form", { shop: 7 });
    expect(sent.length).toBe(2);
    await special("create_a_acme_form", { shop: 8 });
    expect(sent.length).toBe(4);
    now = 300_000;
    await special("create_a_acme_form", { shop: 7 });
    expect(sent.length).toBe(6);
  });

  test("that cannot be read is an error with advice, and asked for again", async () => {
    const failure = new Response("{}", { status: 500 });
    const { special, sent } = given(failure, form, []);
    await expect(special("create_a_acme_form")).rejects.toMatchObject({
      status: 500,
      advice: "The service failed. Do not repeat the call; report the message.",
    });
    await special("create_a_acme_form");
    expect(sent.length).toBe(3);
  });
});

test("refused options are said to be where the client has them from, whatever features it has", async () => {
  const replies: Answer[] = [answer(401), seen, described, answer(401)];
  const fetch = async () => {
    const reply = replies.shift();
    return typeof reply === "function" ? ((await reply({} as never)) as Response) : Response.json(reply);
  };
  const client = new Client(toApi(api), { apiKey, fetch, optionsFrom: { in: "the vault", by: "the user" } } as never);
  const special = () => specializeTool(client, catalogue, bindings, "create_a_acme_order", { shop: 7 });
  const advice = "Tell the user to check the credentials in the vault; calling again does not help.";
  await expect(special()).rejects.toMatchObject({ status: 401, advice });
  const order = await special();
  await expect(order.invoke({ note: "n", extras: { gro_e_cm: 1 } })).rejects.toMatchObject({ status: 401, advice });
});

test("what is wrong is said before anything is sent", async () => {
  const { special, sent } = given(seen, described);
  await expect(special("acme_orders_plain")).rejects.toThrow("acme_orders_plain has no form");
  await expect(special("create_a_acme_order", {})).rejects.toThrow("specialize: given must hold shop");
  await expect(special("create_order")).rejects.toThrow("is not a tool of this integration");
  const order = await special("create_a_acme_order");
  await expect(order.invoke(null)).rejects.toMatchObject({ problems: [{ path: "note" }, { path: "extras" }] });
  await expect(order.invoke({ note: "n", extras: { gro_e_cm: 1, "7": ["Two"] } })).rejects.toMatchObject({
    message: 'create_a_acme_order: extras.7[0] must be one of "One", "2"',
    operation: "widgets.create",
    advice: "Nothing was sent. Correct extras.7[0] and call again.",
  });
  expect(sent.length).toBe(2);
});

test("a signal ends the waiting for a form, and a call", async () => {
  const stopped = AbortSignal.abort(new Error("stop"));
  const { special } = given(seen, described);
  await expect(special("create_a_acme_order", { shop: 7 }, { signal: stopped })).rejects.toThrow("stop");
  const order = await special("create_a_acme_order");
  await expect(order.invoke({ note: "n", extras: { gro_e_cm: 1 } }, { signal: stopped })).rejects.toThrow("stop");
});

test("who stops waiting takes nothing from others who wait for the same form", async () => {
  const controller = new AbortController();
  const { special, sent } = given(seen, described);
  const first = special("create_a_acme_order", { shop: 7 }, { signal: controller.signal });
  const second = special("create_a_acme_order", { shop: 7 });
  controller.abort(new Error("gone"));
  await expect(first).rejects.toThrow("gone");
  expect(Object.keys(members(await second))).toEqual(["note", "extras"]);
  expect(sent.length).toBe(2);
});

test("credentials of a call are those of all its requests, and what they say is not kept", async () => {
  const { special, sent } = given(seen, described, { id: 1 }, seen, described);
  const credentials = { apiKey: "another-account-key" };
  const order = await special("create_a_acme_order", { shop: 7 }, { credentials });
  await order.invoke({ note: "n", extras: { gro_e_cm: 1 } });
  expect(sent.map(({ headers }) => headers["x-api-key"])).toEqual(Array(3).fill("another-account-key"));
  await special("create_a_acme_order", { shop: 7 });
  expect(sent.slice(3).map(({ headers }) => headers["x-api-key"])).toEqual([apiKey, apiKey]);
});
