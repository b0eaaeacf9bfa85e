import { expect, test } from "vitest";
import { answer, changedShop, schemas } from "./shop.js";

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
