import { changes } from "./changes.js";
import { answer } from "./shop.js";

const order = { $ref: "#/components/schemas/Order" };

changes([
  [
    "an answer",
    (d) => (d.paths["/orders/{order_id}"].put.responses = { "204": { description: "" } }),
    ["changed PUT /orders/{order_id} answer: Order is none"],
    "resources/orders/orders.yaml",
    "returns: none",
  ],
  [
    "a body of another kind",
    (d) => (d.paths["/orders/{order_id}"].put.requestBody.content = { "multipart/form-data": { schema: order } }),
    ["changed PUT /orders/{order_id} body: Order is multipart Order"],
    "resources/orders/orders.yaml",
    "body: { multipart: Order",
  ],
  [
    "a body with another schema",
    (d) =>
      (d.paths["/orders/{order_id}"].put.requestBody.content = {
        "application/json": { schema: { $ref: "#/components/schemas/Card" } },
      }),
    ["changed PUT /orders/{order_id} body: Order is Card"],
    "resources/orders/orders.yaml",
    "body: { json: Card }",
  ],
  [
    "a body that is gone",
    (d) => delete d.paths["/orders/{order_id}"].put.requestBody,
    ["changed PUT /orders/{order_id} body: Order is none"],
    "resources/orders/orders.yaml",
    /replace: \{(?!.*(body|note)).*PUT/,
  ],
  [
    "a body of a convention that is gone",
    (d) => delete d.paths["/orders"].post.requestBody,
    ["changed POST /orders body: Order is none"],
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
    ["changed DELETE /orders/{order_id} answer: none is Order"],
    "resources/orders/orders.yaml",
    /delete: \{.*returns: one/,
  ],
  [
    "an answer with another record",
    (d) => (d.paths["/orders/{order_id}/cancel/"].post.responses = answer("Invoice")),
    ["changed POST /orders/{order_id}/cancel answer: Order is Invoice"],
    "resources/orders/orders.yaml",
    "returns: { one: Invoice }",
  ],
  [
    "an enveloped list of other records",
    (d) => {
      const { schema } = d.paths["/customers"].get.responses["200"].content["application/json"];
      schema.properties.data.items = { $ref: "#/components/schemas/Invoice" };
    },
    ["changed GET /customers answer"],
    "resources/customers/customers.yaml",
    "list: { returns: { many: Invoice } }",
  ],
  [
    "paging with a cursor that nothing had",
    (d) => {
      const { get } = d.paths["/orders/{parentId}//lines"];
      get.parameters.push({ name: "cursor", in: "query", schema: { type: "string" } });
      const items = { type: "array", items: { $ref: "#/components/schemas/Order.Line" } };
      get.responses = answer({ type: "object", properties: { items, next_cursor: { type: "string" } } });
    },
    [
      'added GET /orders/{parentId}/lines query "cursor": paging takes its place',
      "changed GET /orders/{parentId}/lines answer: list of OrderLine is object",
    ],
    "integration.yaml",
    "cursors: { style: cursor, parameter: cursor, next: { cursor: next_cursor } }",
  ],
  [
    "a body that need not be sent",
    (d) => (d.paths["/orders"].post.requestBody.required = false),
    ["changed POST /orders body: is no longer required; what must be sent is said of the members"],
  ],
]);
