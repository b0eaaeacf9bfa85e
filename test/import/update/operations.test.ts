import { changes } from "./changes.js";
import { answer, schemas } from "./shop.js";

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
  [
    "the address",
    (d) => (d.servers[0].url = "https://api2.shop.example/v2"),
    ["changed address of the API: https://api.shop.example/v1 is https://api2.shop.example/v2"],
    "integration.yaml",
    "url: https://api2.shop.example/v2",
  ],
  [
    "the address, and a parameter below it",
    (d) => {
      d.servers[0].url = "https://api.shop.example/v2";
      d.paths["/orders"].get.parameters.splice(2, 1);
    },
    [
      "changed address of the API: https://api.shop.example/v1 is https://api.shop.example/v2",
      'removed GET /orders query "customer_id"',
    ],
  ],
  [
    "how requests are signed",
    (d) => (d.components.securitySchemes = { token: { type: "http", scheme: "bearer" } }),
    ["changed how requests are signed: X-Key header is bearer"],
    "integration.yaml",
    /access_token: \{[^]*\nauth: \{ bearer: \{ token: "\{access_token\}" \} \}/,
  ],
  [
    "what an error looks like",
    (d) => (schemas(d).Problem.properties = { error_code: { type: "string" }, detail: { type: "string" } }),
    [
      "changed members of an error: code message is detail error_code",
      "added Problem.error_code: no operation uses it",
      "added Problem.detail: no operation uses it",
      "removed Problem.code: was not there any more",
      "removed Problem.message: was not there any more",
    ],
    "integration.yaml",
    /errors:\n {2}message: detail\n {2}code: error_code|errors: \{ message: detail, code: error_code \}/,
  ],
]);
