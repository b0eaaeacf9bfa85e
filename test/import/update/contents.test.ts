import { changes } from "./changes.js";
import { answer } from "./shop.js";

const order = { $ref: "#/components/schemas/Order" };

changes([
  [
    "an answer",
    (d) => (d.paths["/orders/{order_id}"].put.responses = { "204": { description: "" } }),
    ["changed PUT /orders/{order_id} answer"],
    "resources/orders/orders.yaml",
    "returns: none",
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
]);
