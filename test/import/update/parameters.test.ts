import { changes } from "./changes.js";
import type { Json } from "./shop.js";

changes([
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
    "another name, with the link that an import gives it",
    (d) => (d.paths["/orders"].get.parameters[2].name = "customerId"),
    ['added GET /orders query "customerId"', 'removed GET /orders query "customer_id"'],
    "resources/orders/orders.yaml",
    /customerId: \{ type: integer, description: .*, link: customers \}/,
  ],
  [
    "a new one of every reading operation, once for all",
    (d) => {
      for (const { get } of Object.values<Json>(d.paths))
        if (get)
          get.parameters = [...(get.parameters ?? []), { name: "fields", in: "query", schema: { type: "string" } }];
    },
    [
      'added GET /customers query "fields"',
      'added GET /customers/{id} query "fields"',
      'added GET /orders query "fields"',
      'added GET /orders/{order_id} query "fields"',
      'added GET /orders/{parentId}/lines query "fields"',
    ],
    "integration.yaml",
    /get: \{.*query: \[fields\] \}\n[^]*\nparameters:\n {2}fields: \{/,
  ],
]);
