import { expect, test } from "vitest";
import { changedShop, type Edit, member } from "./shop.js";

test("what people wrote stays, and what stands against it is reported", async () => {
  const order = "schemas/orders/order.yaml";
  const orders = "resources/orders/orders.yaml";
  const edits: readonly Edit[] = [
    [order, "Number of the order.", "What   the customer quotes; printed on the invoice."],
    [order, "maxLength: 12", "maxLength: 10"],
    [order, "labels: { type", "# Ours, not theirs.\n    labels: { type"],
    [orders, "An order that can be listed, read, created, replaced and deleted.", "What a customer bought."],
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
  const { entries, after } = await changedShop((document) => {
    member(document, "Order").number.description = "Max length: 30;";
    delete member(document, "Order").closedFlag;
    member(document, "Order").weight = { type: "number" };
    delete document.paths["/customers"];
  }, edits);
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
