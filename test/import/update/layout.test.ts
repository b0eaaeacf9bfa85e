import { expect, test } from "vitest";
import { changedShop, type Edit, member, schemas } from "./shop.js";

const ORDER = "schemas/orders/order.yaml";
const ORDERS = "resources/orders/orders.yaml";
const STATUS = "schemas/orders/order-status.yaml";

test("comments, blank lines and the order of a person's own stay", async () => {
  const edits: readonly Edit[] = [
    [
      STATUS,
      "enum: [open, paid, shipped]",
      "enum:\n    - shipped # the last one\n    # the first two\n    - open\n    - paid\n",
    ],
    [ORDER, "    labels: {", "\n    # What the warehouse wants.\n    labels: {"],
    [ORDER, "    note: {", "    # For people.\n\n    note:   {"],
    [ORDERS, "operations:\n", "# All of them.\noperations:   # by hand\n"],
  ];
  const { entries, before, after } = await changedShop((document) => {
    schemas(document).OrderStatus.enum = ["open", "shipped", "returned"];
    member(document, "Order").weight = { type: "number" };
    member(document, "Order").quantity.description = "between 1 and 50.";
    delete member(document, "Order").closedFlag;
    document.paths["/orders"].get.parameters.push({ name: "archived", in: "query", schema: { type: "boolean" } });
    delete document.paths["/orders/{order_id}"].delete;
  }, edits);
  expect(entries).toEqual([
    'added GET /orders query "archived"',
    "removed DELETE /orders/{order_id}",
    "changed Order.quantity: maximum 100 is 50",
    "added Order.weight",
    "removed Order.closedFlag",
    'changed OrderStatus: enum ["open","paid","shipped"] is ["open","shipped","returned"]',
  ]);
  const lines = (path: string) => [before, after].map((files) => (files[`shop/${path}`] ?? "").split("\n"));
  const changed = [STATUS, ORDER, ORDERS].flatMap((path) => {
    const [old = [], now = []] = lines(path);
    return [
      ...old.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`),
      ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`),
    ];
  });
  expect(changed).toEqual([
    "- - paid",
    "+ - returned",
    "- quantity: { type: integer, minimum: 1, maximum: 100, description: Quantity of the order. }",
    "- closedFlag: { type: boolean, description: Whether the order is closed. }",
    "+ quantity: { type: integer, minimum: 1, maximum: 50, description: Quantity of the order. }",
    "+ weight: { type: number, description: Weight of the order. }",
    '- delete: { about: "Deletes one {singular} for good.", DELETE: "{item}", returns: none }',
    "+ archived: { type: boolean, description: Whether archived applies to what is asked for. }",
  ]);
});
