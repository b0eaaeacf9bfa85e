import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../compiler/dist/compile.js";
import { readDefinitions } from "../../compiler/dist/command/workspace.js";
import { DOCUMENTS, project, runImport, textOf, vendorDocument, written } from "./run.js";

interface Entry {
  readonly kind: string;
  readonly what: string;
  readonly done?: string;
}

// Documents are changed as people change them: by hand, anywhere.
// oxlint-disable-next-line typescript/no-explicit-any
type Json = any;

async function update(
  folder: string,
  document: string,
  values: Readonly<Record<string, string | boolean>> = {},
): Promise<Entry[]> {
  const { code, stdout, stderr } = await runImport(folder, document, { update: true, format: "json", ...values });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return (JSON.parse(stdout) as { changes: Entry[] }).changes;
}

/** The shop with what only updates need. */
function extendedShop(): Json {
  const document = JSON.parse(readFileSync(join(DOCUMENTS, "shop.json"), "utf8")) as Json;
  Object.assign(member(document, "Order"), {
    history: { type: "array", items: { type: "object", properties: { by: { type: "string" } } } },
    channel: { type: "string", nullable: true, enum: ["web", null] },
  });
  return document;
}

async function changedShop(change: (document: Json) => void, edit: (folder: string) => void = () => {}) {
  const folder = project();
  const shop = extendedShop();
  writeFileSync(join(folder, "docs/shop.json"), JSON.stringify(shop));
  await runImport(folder, "docs/shop.json");
  edit(folder);
  const before = written(folder);
  const document = structuredClone(shop);
  change(document);
  writeFileSync(join(folder, "docs/changed.json"), JSON.stringify(document, null, 2));
  const entries = await update(folder, "docs/changed.json");
  const { diagnostics } = await compile(readDefinitions(folder));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(await update(folder, "docs/changed.json")).toEqual([]);
  return {
    folder,
    before,
    after: written(folder),
    entries: entries.map(({ kind, what, done }) => `${kind} ${what}${done === undefined ? "" : `: ${done}`}`),
  };
}

const schemas = (document: Json) => document.components.schemas;
const member = (document: Json, schema: string) => schemas(document)[schema].properties;
const answer = (schema: string) => ({
  "200": {
    description: "PROSE-MARK",
    content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
  },
});

const order = { $ref: "#/components/schemas/Order" };

/** One change of the document, what is reported, and where the definitions say it then. */
const CHANGES: readonly (readonly [
  name: string,
  change: (document: Json) => void,
  entries: readonly string[],
  file?: string,
  text?: string | RegExp,
])[] = [
  [
    "a property that is new",
    (d) => (member(d, "Order").weight = { type: "number", description: "PROSE-MARK" }),
    ["added Order.weight"],
    "schemas/orders/order.yaml",
    "weight: { type: number, description: Weight of the order. }",
  ],
  ["a property that is gone", (d) => delete member(d, "Order").labels, ["removed Order.labels"]],
  [
    "another type",
    (d) => (member(d, "Order").number = { type: "integer" }),
    ["changed Order.number: string is integer"],
    "schemas/orders/order.yaml",
    "number: { type: integer, description: Number of the order. }",
  ],
  [
    "null",
    (d) => (member(d, "Order").total.nullable = false),
    ["changed Order.total: can no longer be null"],
    "schemas/orders/order.yaml",
    "total: { type: number,",
  ],
  [
    "a length in prose",
    (d) => (member(d, "Order").number.description = "Max length: 20;"),
    ["changed Order.number: maxLength 12 is 20"],
    "schemas/orders/order.yaml",
    "maxLength: 20",
  ],
  [
    "a value of an enum",
    (d) => schemas(d).OrderStatus.enum.push("returned"),
    ['changed OrderStatus: enum ["open","paid","shipped"] is ["open","paid","shipped","returned"]'],
    "schemas/orders/order-status.yaml",
    "enum: [open, paid, shipped, returned]",
  ],
  [
    "what is required",
    (d) => schemas(d).Order.required.push("number"),
    ["changed Order.number: is required"],
    "schemas/orders/order.yaml",
    "requiredOnCreate: [customer, total, number]",
  ],
  [
    "what is no longer required",
    (d) => schemas(d).Order.required.splice(1, 1),
    ["changed Order.customer: is no longer required"],
    "schemas/orders/order.yaml",
    "requiredOnCreate: [total]",
  ],
  [
    "an operation that is new",
    (d) =>
      (d.paths["/orders/{order_id}"].patch = {
        operationId: "patchOrder",
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } } },
        responses: answer("Order"),
      }),
    ["added PATCH /orders/{order_id}: orders.update"],
    "resources/orders/orders.yaml",
    'PATCH: "{item}"',
  ],
  ["an operation that is gone", (d) => delete d.paths["/orders/{order_id}"].put, ["removed PUT /orders/{order_id}"]],
  [
    "a path",
    (d) => {
      d.paths["/orders/{order_id}/void"] = d.paths["/orders/{order_id}/cancel/"];
      delete d.paths["/orders/{order_id}/cancel/"];
    },
    ["changed POST /orders/{order_id}/void: was /orders/{order_id}/cancel"],
    "resources/orders/orders.yaml",
    'POST: "{item}/void"',
  ],
  [
    "a parameter that is new",
    (d) => d.paths["/orders"].get.parameters.push({ name: "archived", in: "query", schema: { type: "boolean" } }),
    ['added GET /orders query "archived"'],
    "resources/orders/orders.yaml",
    "archived: { type: boolean",
  ],
  [
    "a parameter that is gone",
    (d) => d.paths["/orders"].get.parameters.splice(2, 1),
    ['removed GET /orders query "customer_id"'],
  ],
  [
    "a parameter that must be given",
    (d) => (d.paths["/orders"].get.parameters[2].required = true),
    ['changed GET /orders query "customer_id": is required'],
    "resources/orders/orders.yaml",
    "required: [customer_id]",
  ],
  [
    "the type of a parameter",
    (d) => (d.paths["/orders"].get.parameters[2].schema = { type: "string" }),
    ['changed GET /orders query "customer_id": integer is string'],
    "resources/orders/orders.yaml",
    "customer_id: { type: string",
  ],
  ["a schema that is gone", (d) => delete schemas(d).Forgotten, ["removed Forgotten: was not there any more"]],
  [
    "deprecation",
    (d) => (d.paths["/orders/{order_id}"].get.deprecated = true),
    ["changed GET /orders/{order_id}: is deprecated"],
    "resources/orders/orders.yaml",
    "deprecated: The vendor",
  ],
  [
    "an answer",
    (d) => (d.paths["/orders/{order_id}"].put.responses = { "204": { description: "" } }),
    ["changed PUT /orders/{order_id} answer"],
    "resources/orders/orders.yaml",
    "returns: none",
  ],
  [
    "the version",
    (d) => (d.info.version = "1.5"),
    ["changed version of the API: 1.4 is 1.5"],
    "integration.yaml",
    'api_version: "1.5"',
  ],
  [
    "a body of another kind",
    (d) => (d.paths["/orders/{order_id}"].put.requestBody.content = { "multipart/form-data": { schema: order } }),
    ["changed PUT /orders/{order_id} body"],
    "resources/orders/orders.yaml",
    "body: { multipart: Order",
  ],
  [
    "a body with another schema",
    (d) =>
      (d.paths["/orders/{order_id}"].put.requestBody.content = {
        "application/json": { schema: { $ref: "#/components/schemas/Card" } },
      }),
    ["changed PUT /orders/{order_id} body"],
    "resources/orders/orders.yaml",
    "body: { json: Card }",
  ],
  [
    "a body that is gone",
    (d) => delete d.paths["/orders/{order_id}"].put.requestBody,
    ["changed PUT /orders/{order_id} body"],
    "resources/orders/orders.yaml",
    /replace: \{(?!.*(body|note)).*PUT/,
  ],
  [
    "a body of a convention that is gone",
    (d) => delete d.paths["/orders"].post.requestBody,
    ["changed POST /orders body"],
    "resources/orders/orders.yaml",
    "create: { body: none }",
  ],
  [
    "another envelope",
    (d) => {
      const { schema } = d.paths["/customers"].get.responses["200"].content["application/json"];
      schema.properties = { items: schema.properties.data, total_pages: schema.properties.total_pages };
    },
    ["changed GET /customers answer"],
    "resources/customers/customers.yaml",
    "list: { envelope: items }",
  ],
  [
    "paging that is gone",
    (d) => {
      d.paths["/customers"].get.parameters.splice(0, 2);
      delete d.paths["/customers"].get.responses["200"].content["application/json"].schema.properties.total_pages;
    },
    [
      'removed GET /customers query "page": paging takes its place',
      'removed GET /customers query "per_page": paging takes its place',
      "changed GET /customers answer",
    ],
    "resources/customers/customers.yaml",
    "pagination: none",
  ],
  [
    "an answer with one record instead of none",
    (d) => (d.paths["/orders/{order_id}"].delete.responses = answer("Order")),
    ["changed DELETE /orders/{order_id} answer"],
    "resources/orders/orders.yaml",
    /delete: \{.*returns: one/,
  ],
  [
    "an answer with another record",
    (d) => (d.paths["/orders/{order_id}/cancel/"].post.responses = answer("Invoice")),
    ["changed POST /orders/{order_id}/cancel answer"],
    "resources/orders/orders.yaml",
    "returns: { one: Invoice }",
  ],
  [
    "what the items of a list are",
    (d) => (member(d, "Order").history.items.properties.by = { type: "integer" }),
    ["changed Order.history[].by: string is integer"],
    "schemas/orders/order.yaml",
    "by: { type: integer",
  ],
  [
    "a member of the items of a list",
    (d) => (member(d, "Order").history.items.properties.at = { type: "string" }),
    ["added Order.history[].at"],
    "schemas/orders/order.yaml",
    /by: \{ type: string.*\}\n? *,? *at: \{ type: string/,
  ],
  [
    "the values of a map",
    (d) => (member(d, "Order").labels.additionalProperties = { type: "integer" }),
    ["changed Order.labels.additionalProperties: string is integer"],
    "schemas/orders/order.yaml",
    "labels: { type: object, additionalProperties: { type: integer }",
  ],
  [
    "a new member that must be given",
    (d) => {
      member(d, "Order").currency = { type: "string" };
      schemas(d).Order.required.push("currency");
    },
    ["added Order.currency"],
    "schemas/orders/order.yaml",
    "  required: [id, customer, total, currency]\n  requiredOnCreate: [customer, total, currency]\n",
  ],
  [
    "null in an enum, which a new value leaves there",
    (d) => member(d, "Order").channel.enum.splice(1, 0, "post"),
    ['changed Order.channel: enum ["web",null] is ["web","post",null]'],
    "schemas/orders/order.yaml",
    'channel: { type: [string, "null"], enum: [web, post, null]',
  ],
  [
    "null in an enum that is gone",
    (d) => {
      member(d, "Order").channel.enum = ["web"];
      delete member(d, "Order").channel.nullable;
    },
    ["changed Order.channel: can no longer be null"],
    "schemas/orders/order.yaml",
    "channel: { type: string, enum: [web]",
  ],
  [
    "a schema that is new, and that nothing uses",
    (d) => (schemas(d).Waiting = { type: "object", properties: { x: { type: "string" } } }),
    ["added Waiting: no operation uses it"],
  ],
  [
    "a path and a method",
    (d) => {
      d.paths["/orders/{order_id}/void"] = { put: d.paths["/orders/{order_id}/cancel/"].post };
      delete d.paths["/orders/{order_id}/cancel/"];
    },
    ["added PUT /orders/{order_id}/void: orders.void", "removed POST /orders/{order_id}/cancel"],
    "resources/orders/orders.yaml",
    'PUT: "{item}/void"',
  ],
];

test.each(CHANGES)("%s", async (...row: unknown[]) => {
  const [, change, expected, file, text] = row as unknown as (typeof CHANGES)[number];
  const { entries, after } = await changedShop(change);
  expect(entries).toEqual(expected);
  if (file !== undefined) expect(after[`shop/${file}`]).toMatch(text ?? "");
  expect(Object.values(after).join("\n")).not.toContain("PROSE-MARK");
});

test("a new resource has a file of its own, and brings its schemas", async () => {
  const { entries, after, before } = await changedShop((document) => {
    document.paths["/coupons"] = {
      get: {
        operationId: "listCoupons",
        tags: ["coupons"],
        responses: {
          "200": {
            description: "",
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Coupon" } } },
            },
          },
        },
      },
    };
    document.paths["/coupons/{id}"] = {
      get: {
        operationId: "getCoupon",
        tags: ["coupons"],
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
        responses: answer("Coupon"),
      },
    };
    schemas(document).Coupon = {
      type: "object",
      properties: { id: { type: "integer" }, code: { type: "string" }, order: { $ref: "#/components/schemas/Order" } },
    };
  });
  expect(entries).toEqual(["added GET /coupons: coupons.list", "added GET /coupons/{id}: coupons.get", "added Coupon"]);
  expect(Object.keys(after).filter((path) => !(path in before))).toEqual([
    "shop/resources/coupons/coupons.yaml",
    "shop/schemas/coupons/coupon.yaml",
  ]);
  for (const [path, text] of Object.entries(before)) expect(after[path], path).toBe(text);
});

test("what people wrote stays, and what stands against it is reported", async () => {
  const order = "definitions/shop/schemas/orders/order.yaml";
  const orders = "definitions/shop/resources/orders/orders.yaml";
  const edits: readonly (readonly [file: string, from: string, to: string])[] = [
    [order, "Number of the order.", "What   the customer quotes; printed on the invoice."],
    [order, "maxLength: 12", "maxLength: 10"],
    [order, "labels: { type", "# Ours, not theirs.\n    labels: { type"],
    [orders, "An order in the API.", "What a customer bought."],
    [
      orders,
      "  cancel:",
      '  refund: { about: Gives the money of one order back., POST: "{item}/refund", returns: none }\n  cancel:',
    ],
    [
      orders,
      'replace: { about: "Replaces one {singular} whole."',
      'replace: { tool: { examples: [{ id: 1, note: Paid, customer: { id: 2 }, total: 3, closedFlag: true }] }, about: "Replaces one {singular} whole."',
    ],
  ];
  const { entries, after } = await changedShop(
    (document) => {
      member(document, "Order").number.description = "Max length: 30;";
      delete member(document, "Order").closedFlag;
      member(document, "Order").weight = { type: "number" };
      delete document.paths["/customers"];
    },
    (folder) => {
      for (const [file, from, to] of edits) {
        const text = textOf(folder, file);
        expect(text).toContain(from);
        writeFileSync(join(folder, file), text.replace(from, to));
      }
    },
  );
  expect([...entries].sort()).toEqual([
    "added Order.weight",
    "conflict GET /customers: gone from the document; kept: a link in definitions/shop/integration.yaml leads there",
    "conflict Order.closedFlag: gone from the document; kept: an example of orders.replace names it",
    "conflict Order.number: maxLength 12 is 30; the definition says 10",
  ]);
  const text = `${after["shop/schemas/orders/order.yaml"]}${after["shop/resources/orders/orders.yaml"]}`;
  for (const [, , to] of edits) expect(text).toContain(to);
  expect(text).toContain("weight: { type: number, description: Weight of the order. }");
});

test("the same document changes nothing and says nothing", async () => {
  const folder = project();
  await runImport(folder, "docs/shop.json");
  const before = { ...written(folder), lock: textOf(folder, "definitions/shop/openapi.lock.json") };
  expect(await runImport(folder, "docs/shop.json", { update: true })).toEqual({ code: 0, stdout: "", stderr: "" });
  expect({ ...written(folder), lock: textOf(folder, "definitions/shop/openapi.lock.json") }).toEqual(before);
});

test("definitions without a lock are adopted: the lock is written, nothing else", async () => {
  const folder = project();
  await runImport(folder, "docs/shop.json");
  const lock = textOf(folder, "definitions/shop/openapi.lock.json");
  rmSync(join(folder, "definitions/shop/openapi.lock.json"));
  const before = written(folder);
  const entries = await update(folder, "docs/shop.json");
  expect(written(folder)).toEqual(before);
  expect(textOf(folder, "definitions/shop/openapi.lock.json")).toBe(lock);
  expect(entries.map(({ what, done }) => `${what}: ${done}`)).toContain("Forgotten: only in the document");
});

const vendor = vendorDocument("connectwise-psa");

test.skipIf(vendor === undefined)(
  "fifty planted changes in a vendor's document (skipped where it is not beside the checkout)",
  { timeout: 180_000 },
  async () => {
    const folder = project();
    await runImport(folder, vendor ?? "", { into: "connectwise-psa" });
    const document = JSON.parse(readFileSync(vendor ?? "", "utf8")) as Json;
    const planted = plantFifty(document);
    writeFileSync(join(folder, "docs/changed.json"), JSON.stringify(document));
    const entries = await update(folder, "docs/changed.json", { into: "connectwise-psa" });
    expect(planted).toHaveLength(50);
    expect(entries.map(({ what }) => what).sort()).toEqual([...planted].sort());
    expect(entries.filter(({ kind }) => kind === "conflict")).toEqual([]);
    expect(await update(folder, "docs/changed.json", { into: "connectwise-psa" })).toEqual([]);
  },
);

/** Changes of every kind, spread over the document; returns what each is called in the report. */
function plantFifty(document: Json): string[] {
  const planted: string[] = [];
  const all = Object.entries<Json>(schemas(document)).filter(
    ([name, schema]) => !name.includes(".") && Object.keys(schema.properties ?? {}).length > 8,
  );
  const next = <T>(list: readonly T[], index: number): T => list[(index * 7 + 3) % list.length] as T;
  const pick = (index: number, fits: (part: Json) => boolean): [string, string, Json] | undefined => {
    for (let offset = 0; offset < all.length; offset++) {
      const [name, schema] = next(all, index * 11 + offset);
      const found = Object.entries<Json>(schema.properties).find(
        ([part, node]) => fits(node) && !planted.includes(`${name}.${part}`) && part !== "id" && part !== "name",
      );
      if (found) return [name, found[0], found[1]];
    }
    return undefined;
  };
  const change = (count: number, start: number, fits: (part: Json) => boolean, apply: (part: Json) => void) => {
    for (let index = 0; index < count; index++) {
      const found = pick(start + index, fits);
      if (!found) continue;
      apply(found[2]);
      planted.push(`${found[0]}.${found[1]}`);
    }
  };
  change(
    4,
    0,
    (node) => node.type === "string" && !node.enum && !node.description && !node.format,
    (node) => (node.type = "integer"),
  );
  change(
    4,
    10,
    (node) => node.enum?.length > 2,
    (node) => node.enum.push("Planted"),
  );
  change(
    4,
    20,
    (node) => /Max length: \d+/.test(node.description ?? ""),
    (node) => (node.description = "Max length: 7777;"),
  );
  change(
    4,
    30,
    (node) => node.type === "boolean",
    (node) => (node.nullable = !node.nullable),
  );
  for (let index = 0; index < 6; index++) {
    const [name, schema] = next(all, index * 3);
    schema.properties[`planted${index}`] = { type: "string", description: "Prose." };
    planted.push(`${name}.planted${index}`);
  }
  for (let index = 0; index < 4; index++) {
    const found = pick(40 + index, (node) => node.type === "number");
    if (!found) continue;
    const schema = schemas(document)[found[0]];
    delete schema.properties[found[1]];
    if (schema.required) schema.required = schema.required.filter((name: string) => name !== found[1]);
    planted.push(`${found[0]}.${found[1]}`);
  }
  for (let index = 0; index < 4; index++) {
    const found = pick(50 + index, (node) => node.type === "boolean");
    if (!found) continue;
    const schema = schemas(document)[found[0]];
    schema.required = [...(schema.required ?? []), found[1]];
    planted.push(`${found[0]}.${found[1]}`);
  }
  const paths = Object.entries<Json>(document.paths);
  const lists = paths.filter(([path, item]) => item.get && /^\/\w+\/\w+$/.test(path));
  for (let index = 0; index < 4; index++) {
    const [path, item] = next(lists, index);
    item.get.parameters.push({ name: `planted${index}`, in: "query", schema: { type: "boolean" } });
    planted.push(`GET ${path} query "planted${index}"`);
  }
  for (let index = 4; index < 7; index++) {
    const [path, item] = next(lists, index);
    item.get.parameters = item.get.parameters.filter((one: Json) => one.name !== "childConditions");
    planted.push(`GET ${path} query "childConditions"`);
  }
  const counts = paths.filter(([path]) => /^\/\w+\/\w+\/count$/.test(path));
  for (let index = 0; index < 4; index++) {
    const [path] = next(counts, index);
    delete document.paths[path];
    planted.push(`GET ${path}`);
  }
  const model = { $ref: "#/components/schemas/Ticket" };
  for (let index = 0; index < 4; index++) {
    const path = `/service/tickets/planted${index}`;
    document.paths[path] = {
      get: {
        operationId: `planted${index}`,
        responses: { "200": { description: "", content: { "application/json": { schema: model } } } },
      },
    };
    planted.push(`GET ${path}`);
  }
  const actions = paths.filter(([path, item]) => item.post && /\}\/copy$/.test(path) && document.paths[path]);
  for (const [path, item] of actions.slice(0, 2)) {
    delete document.paths[path];
    document.paths[path.replace(/copy$/, "duplicate")] = item;
    planted.push(`POST ${path.replace(/copy$/, "duplicate")}`);
  }
  schemas(document).Planted = { type: "object", properties: { id: { type: "integer" } } };
  planted.push("Planted");
  const text = JSON.stringify(document);
  const unused = Object.keys(schemas(document)).find(
    (name) => name !== "Planted" && !text.includes(`schemas/${name}"`),
  );
  if (unused !== undefined) {
    delete schemas(document)[unused];
    planted.push(unused);
  }
  document.paths["/service/tickets/{id}"].get.deprecated = true;
  planted.push("GET /service/tickets/{id}");
  return planted;
}
