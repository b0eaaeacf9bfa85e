import { expect, test } from "vitest";
import { answer, changedShop, type Edit, type Json, member, schemas } from "./shop.js";

const ORDER = "schemas/orders/order.yaml";
const ORDERS = "resources/orders/orders.yaml";
const STATUS = "schemas/orders/order-status.yaml";

/** What the document changes, what a person made of the same fact, what is said, and where. */
type Row = readonly [name: string, change: (document: Json) => void, edit: Edit, row: string, place: string];

const ROWS: readonly Row[] = [
  [
    "a limit beside a new type",
    (d) => (member(d, "Order").number = { type: "integer" }),
    [ORDER, "maxLength: 12", "maxLength: 10"],
    "Order.number: string is integer; the definition says maxLength 10",
    "number:",
  ],
  [
    "a choice",
    (d) => schemas(d).OrderStatus.enum.push("lost"),
    [STATUS, "[open, paid, shipped]", "[open, paid]"],
    'OrderStatus: enum ["open","paid","shipped"] is ["open","paid","shipped","lost"]; the definition says ["open","paid"]',
    "OrderStatus:",
  ],
  [
    "a parameter",
    (d) => (d.paths["/orders"].get.parameters[2].schema = { type: "string" }),
    [ORDERS, "customer_id: { type: integer", "customer_id: { type: number"],
    'GET /orders query "customer_id": integer is string; the definition says "number"',
    "customer_id:",
  ],
  [
    "an answer",
    (d) => (d.paths["/orders/{order_id}"].put.responses = { 204: { description: "" } }),
    [ORDERS, "body: json, returns: one", "body: json, returns: text"],
    'PUT /orders/{order_id} answer: Order is none; the definition says ["text",null,null]',
    "returns: text",
  ],
  [
    "the version",
    (d) => (d.info.version = "2"),
    ["integration.yaml", 'api_version: "1.4"', 'api_version: "1.3"'],
    'version of the API: 1.4 is 2; the definition says "1.3"',
    "api_version:",
  ],
  [
    "the address",
    (d) => (d.servers[0].url = "https://eu.shop.example/v1"),
    ["integration.yaml", "https://api.shop.example/v1", "https://test.shop.example/v1"],
    'address of the API: https://api.shop.example/v1 is https://eu.shop.example/v1; the definition says "https://test.shop.example/v1"',
    "url:",
  ],
  [
    "a path",
    (d) => {
      d.paths["/orders/{order_id}/void"] = d.paths["/orders/{order_id}/cancel/"];
      delete d.paths["/orders/{order_id}/cancel/"];
    },
    [ORDERS, 'POST: "{item}/cancel"', 'POST: "{item}/undo"'],
    "POST /orders/{order_id}/void: was /orders/{order_id}/cancel; the definitions do not have it",
    "",
  ],
  [
    "the text of a member that is gone",
    (d) => delete member(d, "Order").closedFlag,
    [ORDER, "Whether the order is closed.", "True once nobody may change it."],
    "Order.closedFlag: gone from the document; kept: a person wrote about it",
    "closedFlag:",
  ],
  [
    "a comment beside a member that is gone",
    (d) => delete member(d, "Order").closedFlag,
    [ORDER, "closed. }", "closed. } # the ERP needs it"],
    "Order.closedFlag: gone from the document; kept: a person wrote about it",
    "closedFlag:",
  ],
  [
    "the text of a parameter that is gone",
    (d) => d.paths["/orders"].get.parameters.splice(2, 1),
    [ORDERS, "Only records of the customer with this id.", "Whom it is for."],
    'GET /orders query "customer_id": gone from the document; kept: a person wrote about it',
    "customer_id:",
  ],
  [
    "the text of an operation that is gone",
    (d) => delete d.paths["/orders/{order_id}"].put,
    [ORDERS, "Replaces one {singular} whole.", "Writes one {singular} anew."],
    "PUT /orders/{order_id}: gone from the document; kept: a person wrote about it",
    "replace:",
  ],
  [
    "a text about an operation that is no longer deprecated",
    (d) => delete d.paths["/orders/{order_id}"].delete.deprecated,
    [ORDERS, "The vendor has deprecated it and may remove it.", "Cancel it instead."],
    'DELETE /orders/{order_id}: is no longer deprecated; the definition says "Cancel it instead."',
    "delete:",
  ],
];

test.each(ROWS)("%s", async (...row) => {
  const [, change, edit, said, place] = row as unknown as Row;
  const { entries, found, before, after } = await changedShop(change, [edit], { deprecated: true });
  expect(entries).toEqual([`conflict ${said}`]);
  expect(after).toEqual(before);
  const [{ file = "", line = 0, column = 0 } = {}] = found;
  const text = after[file.replace(/^definitions\//, "")] ?? "";
  if (place !== "") expect(text.split("\n")[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${place}`));
  expect(file).not.toBe("");
});

test("a resource that is gone stays whole when a person wrote about it", async () => {
  const file = "resources/orders/order-lines.yaml";
  const edits: readonly Edit[] = [[file, "An order line that belongs to an order.", "One thing that was bought."]];
  const { entries, before, after } = await changedShop(
    (document) => delete document.paths["/orders/{parentId}//lines"],
    edits,
  );
  expect(entries).toEqual(
    ["GET", "POST"].map(
      (method) => `conflict ${method} /orders/{parentId}/lines: gone from the document; kept: a person wrote about it`,
    ),
  );
  expect(after).toEqual(before);
});

test("what a person changed as the document did is no conflict", async () => {
  const edits: readonly Edit[] = [
    [ORDER, "maxLength: 12", "maxLength: 20"],
    [ORDER, 'total: { type: [number, "null"]', "total: { type: number"],
  ];
  const { entries } = await changedShop((document) => {
    member(document, "Order").number.description = "Max length: 20;";
    delete member(document, "Order").total.nullable;
    document.paths["/orders/{order_id}"].get.responses = answer("Order");
  }, edits);
  expect(entries).toEqual([
    "changed Order.number: maxLength 12 is 20; was so already",
    "changed Order.total: can no longer be null; was so already",
  ]);
});
