import { changes } from "./changes.js";
import { answer } from "./shop.js";

changes([
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
    "a path and a method",
    (d) => {
      d.paths["/orders/{order_id}/void"] = { put: d.paths["/orders/{order_id}/cancel/"].post };
      delete d.paths["/orders/{order_id}/cancel/"];
    },
    ["added PUT /orders/{order_id}/void: orders.void", "removed POST /orders/{order_id}/cancel"],
    "resources/orders/orders.yaml",
    'PUT: "{item}/void"',
  ],
  [
    "deprecation",
    (d) => (d.paths["/orders/{order_id}"].get.deprecated = true),
    ["changed GET /orders/{order_id}: is deprecated"],
    "resources/orders/orders.yaml",
    "deprecated: The vendor",
  ],
  [
    "the version",
    (d) => (d.info.version = "1.5"),
    ["changed version of the API: 1.4 is 1.5"],
    "integration.yaml",
    'api_version: "1.5"',
  ],
]);
