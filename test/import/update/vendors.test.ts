import { expect, test } from "vitest";
import { answer, changedShop, member, schemas } from "./shop.js";

// What updates between versions of large public documents came upon.

test("a tool with a long name gets a shorter one", async () => {
  const name = "a_report_of_everything_that_was_ordered_in_the_last_twenty_eight_days";
  const { entries, after } = await changedShop((document) => {
    document.paths[`/orders/${name}`] = { get: { operationId: "report", responses: answer("Order") } };
  });
  expect(entries).toEqual([`added GET /orders/${name}: orders.get_${name}`]);
  const [, given = ""] = /tool: \{ name: (\w+)/.exec(after["shop/resources/orders/orders.yaml"] ?? "") ?? [];
  expect(given).toMatch(/^shop_orders_\w{10,52}$/);
});

test("a schema goes with the only one that needed it", async () => {
  const { entries } = await changedShop((document) => {
    delete member(document, "Order").payment;
    delete schemas(document).Card;
    delete schemas(document).Invoice;
  });
  expect(entries.sort()).toEqual(["removed Card", "removed Invoice", "removed Order.payment"]);
});

test("a schema that nothing used comes whole with what uses it", async () => {
  const { entries, after } = await changedShop((document) => {
    schemas(document).Problem.properties.hint = { type: "string" };
    document.paths["/customers/problem"] = { get: { operationId: "problem", responses: answer("Problem") } };
  });
  expect(entries).toContain("added Problem.hint: comes whole with what uses it");
  expect(Object.values(after).join("\n")).toContain("hint: { type: string");
});
