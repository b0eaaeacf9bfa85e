import { changes } from "./changes.js";
import { type Json, member, schemas } from "./shop.js";

changes([
  [
    "a property that is new",
    (d) => (member(d, "Order").weight = { type: "number", description: "PROSE-MARK" }),
    ["added Order.weight"],
    "schemas/orders/order.yaml",
    "weight: { type: number, description: Weight of the order. }",
  ],
  ["a property that is gone", (d) => delete member(d, "Order").labels, ["removed Order.labels"]],
  [
    "another type",
    (d) => (member(d, "Order").number = { type: "integer" }),
    ["changed Order.number: string is integer"],
    "schemas/orders/order.yaml",
    "number: { type: integer, description: Number of the order. }",
  ],
  [
    "null",
    (d) => (member(d, "Order").total.nullable = false),
    ["changed Order.total: can no longer be null"],
    "schemas/orders/order.yaml",
    "total: { type: number,",
  ],
  [
    "a length in prose",
    (d) => (member(d, "Order").number.description = "Max length: 20;"),
    ["changed Order.number: maxLength 12 is 20"],
    "schemas/orders/order.yaml",
    "maxLength: 20",
  ],
  [
    "a value of an enum",
    (d) => schemas(d).OrderStatus.enum.push("returned"),
    ['changed OrderStatus: enum ["open","paid","shipped"] is ["open","paid","shipped","returned"]'],
    "schemas/orders/order-status.yaml",
    "enum: [open, paid, shipped, returned]",
  ],
  [
    "what is required",
    (d) => schemas(d).Order.required.push("number"),
    ["changed Order.number: is required"],
    "schemas/orders/order.yaml",
    "requiredOnCreate: [customer, total, number]",
  ],
  [
    "what is no longer required",
    (d) => schemas(d).Order.required.splice(1, 1),
    ["changed Order.customer: is no longer required"],
    "schemas/orders/order.yaml",
    "requiredOnCreate: [total]",
  ],
  ["a schema that is gone", (d) => delete schemas(d).Forgotten, ["removed Forgotten: was not there any more"]],
  [
    "what the items of a list are",
    (d) => (member(d, "Order").history.items.properties.by = { type: "integer" }),
    ["changed Order.history[].by: string is integer"],
    "schemas/orders/order.yaml",
    "by: { type: integer",
  ],
  [
    "a member of the items of a list",
    (d) => (member(d, "Order").history.items.properties.at = { type: "string" }),
    ["added Order.history[].at"],
    "schemas/orders/order.yaml",
    /by: \{ type: string.*\}\n? *,? *at: \{ type: string/,
  ],
  [
    "the values of a map",
    (d) => (member(d, "Order").labels.additionalProperties = { type: "integer" }),
    ["changed Order.labels.additionalProperties: string is integer"],
    "schemas/orders/order.yaml",
    "labels: { type: object, additionalProperties: { type: integer }",
  ],
  [
    "a new member that must be given",
    (d) => {
      member(d, "Order").currency = { type: "string" };
      schemas(d).Order.required.push("currency");
    },
    ["added Order.currency"],
    "schemas/orders/order.yaml",
    "  required: [id, customer, total, currency]\n  requiredOnCreate: [customer, total, currency]\n",
  ],
  [
    "null in an enum, which a new value leaves there",
    (d) => member(d, "Order").channel.enum.splice(1, 0, "post"),
    ['changed Order.channel: enum ["web",null] is ["web","post",null]'],
    "schemas/orders/order.yaml",
    'channel: { type: [string, "null"], enum: [web, post, null]',
  ],
  [
    "null in an enum that is gone",
    (d) => {
      member(d, "Order").channel.enum = ["web"];
      delete member(d, "Order").channel.nullable;
    },
    ["changed Order.channel: can no longer be null"],
    "schemas/orders/order.yaml",
    "channel: { type: string, enum: [web]",
  ],
  [
    "a schema that is new, and that nothing uses",
    (d) => (schemas(d).Waiting = { type: "object", properties: { x: { type: "string" } } }),
    ["added Waiting: no operation uses it"],
  ],
  [
    "a member that an update must send, which only prose tells",
    (d) => (member(d, "Order").quantity.description += " Required On Updates;"),
    ["changed Order.quantity: an update must send it"],
    "resources/orders/orders.yaml",
    "required: [note, quantity]",
  ],
  [
    "nothing but descriptions, operation ids and tags",
    (d) => {
      for (const [name, schema] of Object.entries<Json>(schemas(d))) schema.description = `PROSE-MARK of ${name}.`;
      member(d, "Order").labels.description = "PROSE-MARK";
      Object.assign(d.paths["/orders"].get, { summary: "PROSE-MARK", operationId: "orders_list", tags: ["sales"] });
    },
    [],
  ],
]);
