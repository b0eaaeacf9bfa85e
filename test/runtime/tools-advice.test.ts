import { expect, test } from "vitest";
import type { ToolBinding } from "../../runtime/src/index.js";
import { runTool } from "../../runtime/src/index.js";
import type { Answer } from "./acme.js";
import { acme, operation } from "./acme.js";
import { schema, tool } from "./shop-tools.js";

const create = tool("create_a_acme_order", "create", "write", {
  inputSchema: schema({
    widget: {
      ...schema({ id: { type: "integer", description: "Get it from `list_all_acme_widgets`." } }),
      description: "Widget that is ordered.",
    },
    firstName: { type: "string", description: "Given name of the buyer." },
    lines: {
      type: "array",
      description: "What is ordered.",
      items: schema({ sku: { type: "string", description: "Number on the box." } }),
    },
    plain: { type: "string" },
  }),
});
const get = tool("get_single_acme_order_by_id", "get", "read", {
  inputSchema: schema({ id: { type: "integer", description: "Id of the order. Get it from `list_all_acme_orders`." } }),
});
const count = tool("acme_orders_count", "count", "read");
const form = {
  name: "fields",
  tool: "list_all_acme_fields",
  read: () => operation(),
  field: { key: "id", label: "name", type: ["kind"] },
  types: {},
  answers: { key: "key", value: "value" },
};
const post = operation({ name: "create", method: "POST", path: "/orders", body: { kind: "json" } });
const bindings: Record<string, ToolBinding> = {
  create_a_acme_order: { operation: post },
  create_a_acme_form: { operation: post, forms: { lines: { form: () => form } } },
  get_single_acme_order_by_id: { operation: operation({ name: "get", path: "/orders/{id}" }) },
  acme_orders_count: { operation: operation({ name: "count", path: "/orders/count" }) },
};
const catalogue = {
  integration: "acme",
  apiVersion: "1",
  tools: [create, { ...create, name: "create_a_acme_form" }, get, count],
};

/** The advice of an answer. */
async function advice(name: string, status: number, body: object, args: object = {}): Promise<unknown> {
  const answer: Answer = Response.json(body, { status });
  const { client } = acme([answer]);
  return runTool(client, catalogue, bindings, name, args).then(
    () => expect.unreachable(),
    (error: { advice?: unknown }) => error.advice,
  );
}

const refusing = (field?: string, message = "wrong") => ({
  message: "invalid",
  errors: [{ code: "Bad", message, field }],
});

test.each<[string, object, string]>([
  [
    "a reference, as the server spells its path",
    refusing("Widget/Id"),
    "Correct widget.id and call again. widget.id: Widget that is ordered. Get it from `list_all_acme_widgets`.",
  ],
  [
    "a reference as a whole",
    refusing("widget"),
    "Correct widget and call again. widget: Widget that is ordered. Get it from `list_all_acme_widgets`.",
  ],
  [
    "a member behind the kind of record",
    refusing("Order.firstName"),
    "Correct firstName and call again. firstName: Given name of the buyer.",
  ],
  [
    "a member of a list",
    refusing("lines.sku"),
    "Correct lines.sku and call again. lines.sku: What is ordered. Number on the box.",
  ],
  [
    "what the tool does not show",
    refusing("widget/_info"),
    "Correct widget and call again. widget: Widget that is ordered. Get it from `list_all_acme_widgets`.",
  ],
  [
    "an argument named in a message",
    { message: "The firstName field is required." },
    "Correct firstName and call again. firstName: Given name of the buyer.",
  ],
  [
    "an argument named in the message of a detail",
    refusing(undefined, "firstName is too long"),
    "Correct firstName and call again. firstName: Given name of the buyer.",
  ],
  ["an argument that nothing is said about", refusing("plain"), "Correct plain and call again."],
  ["what no argument is", refusing("other"), "Correct other and call again."],
  ["nothing", { message: "no" }, "Correct the arguments as the message says; do not repeat the call unchanged."],
])("a refusal of %s", async (_, body, expected) => {
  expect(await advice("create_a_acme_order", 400, body)).toBe(expected);
  expect(await advice("create_a_acme_order", 422, body)).toBe(expected);
});

test("a refusal by a tool with a form names the tool that shows it", async () => {
  expect(await advice("create_a_acme_form", 400, { message: "no" })).toBe(
    "Correct the arguments as the message says. The fields of lines differ from account to account; read them with `list_all_acme_fields`.",
  );
});

test("an unknown id names the tool that lists ids", async () => {
  expect(await advice("get_single_acme_order_by_id", 404, { message: "Order 7 not found" }, { id: 7 })).toBe(
    "Nothing has this id. id: Id of the order. Get it from `list_all_acme_orders`.",
  );
});

test("what has no id, and what may have been done, keep the advice of the error", async () => {
  expect(await advice("acme_orders_count", 404, {})).toBe(
    "Nothing has this id. Look it up with the list tool of the same resource.",
  );
  expect(await advice("create_a_acme_order", 503, refusing("firstName"))).toBe(
    "The service may have done it all the same. Look the record up before calling again.",
  );
  expect(await advice("create_a_acme_order", 403, refusing("firstName"))).toBe("Correct firstName and call again.");
});

test("the form is not named when something else was refused", async () => {
  expect(await advice("create_a_acme_form", 400, refusing("plain"))).toBe("Correct plain and call again.");
  expect(await advice("create_a_acme_form", 400, refusing("lines"))).toBe(
    "Correct lines and call again. lines: What is ordered. The fields of lines differ from account to account; read them with `list_all_acme_fields`.",
  );
});
