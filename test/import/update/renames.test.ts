import { expect, test } from "vitest";
import { changedShop, type Json } from "./shop.js";

/** Renames a schema wherever a document names it. */
function renameSchema(document: Json, from: string, to: string): void {
  const text = JSON.stringify(document).replaceAll(`schemas/${from}"`, `schemas/${to}"`);
  Object.assign(document, JSON.parse(text.replace(`"${from}":{`, `"${to}":{`)));
}

function renamePath(document: Json, from: string, to: string): void {
  document.paths[to] = document.paths[from];
  delete document.paths[from];
}

test("a schema with another name is the one it was, with all its texts", async () => {
  const { entries, before, after } = await changedShop(
    (document) => renameSchema(document, "Order", "Purchase"),
    [["schemas/orders/order.yaml", "Number of the order.", "What the customer quotes."]],
  );
  expect(entries).toEqual(["changed Purchase: was Order; the definitions call it Order"]);
  expect(after).toEqual(before);
});

test("schemas that name each other are known again", async () => {
  const { entries } = await changedShop((document) => {
    renameSchema(document, "Order", "Purchase");
    renameSchema(document, "OrderStatus", "PurchaseStatus");
  });
  expect(entries).toEqual([
    "changed Purchase: was Order; the definitions call it Order",
    "changed PurchaseStatus: was OrderStatus; the definitions call it OrderStatus",
  ]);
});

test("a collection that moved with all its operations is one line", async () => {
  const paths = ["/orders", "/orders/{order_id}", "/orders/{order_id}/cancel/", "/orders/{parentId}//lines"];
  const { entries, before, after } = await changedShop((document) => {
    for (const path of paths) renamePath(document, path, path.replace("orders", "v2/purchases"));
  });
  expect(entries).toHaveLength(8);
  expect(entries).toContain("changed GET /v2/purchases: was /orders");
  for (const [path, text] of Object.entries(before))
    expect(after[path]).toBe(text.replace(/^collection: \/orders/m, "collection: /v2/purchases"));
});

test("a path that changed with its operation is changed in both", async () => {
  const { entries, after } = await changedShop((document) => {
    renamePath(document, "/orders/{order_id}/cancel/", "/orders/{order_id}/void");
    const { parameters } = document.paths["/orders/{order_id}/void"].post;
    parameters.push({ name: "why", in: "query", schema: { type: "string" } });
  });
  expect(entries).toEqual([
    "changed POST /orders/{order_id}/void: was /orders/{order_id}/cancel",
    'added POST /orders/{order_id}/void query "why"',
  ]);
  expect(after["shop/resources/orders/orders.yaml"]).toMatch(/POST: "\{item\}\/void"[^]*why: \{/);
});

test("the name of a path parameter is the definitions' own", async () => {
  const { entries, before, after } = await changedShop((document) => {
    renamePath(document, "/orders/{order_id}", "/orders/{orderId}");
    document.paths["/orders/{orderId}"].parameters[0].name = "orderId";
  });
  expect(entries).toEqual([]);
  expect(after).toEqual(before);
});
