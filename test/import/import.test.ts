import { expect, test } from "vitest";
import { errorsIn, project, runImport, textOf, written } from "./run.js";

test("an OpenAPI 3.0 document in JSON becomes definitions that compile", async () => {
  const folder = project();
  const { code, stdout, stderr } = await runImport(folder, "docs/shop.json");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(await errorsIn(folder)).toBe("");
  expect(stdout).toMatch(/operations: +11 of 12/);
  expect(written(folder)["shop/resources/orders/order-lines.yaml"]).toBe(
    [
      "# yaml-language-server: $schema=../../../../node_modules/toolwright/schema/resource.schema.json",
      "resource: order_lines",
      "about: An order line that belongs to an order.",
      'collection: "/orders/{order_id}/lines"',
      "model: OrderLine",
      "path: { order_id: { type: integer, description: Id of the order., link: orders } }",
      "methods: [create]",
      "operations:",
      '  list: { about: "Lists {plural}.", GET: "{collection}", returns: many }',
      "  create: { tool: { fields: [order_id, product, parent.product] } }",
      "",
    ]
      .join("\n")
      .replace('"/orders/{order_id}/lines"', "/orders/{order_id}/lines"),
  );
});

test("an OpenAPI 3.1 document in YAML, with a file beside it, becomes definitions that compile", async () => {
  const folder = project();
  const { code } = await runImport(folder, "docs/planner.yaml", { into: "planner" });
  expect(code).toBe(0);
  expect(await errorsIn(folder)).toBe("");
  const integration = textOf(folder, "definitions/planner/integration.yaml");
  expect(integration).toContain("next: { cursor: next_cursor }");
  expect(integration).toContain('bearer: { token: "{access_token}" }');
  expect(textOf(folder, "definitions/planner/schemas/projects/project.yaml")).toContain(
    'state: { type: [string, "null"], enum: [active, done, null]',
  );
});

test("conventions, links, limits from prose and what identifies a record are found", async () => {
  const folder = project();
  await runImport(folder, "docs/shop.json");
  const files = written(folder);
  const integration = files["shop/integration.yaml"] ?? "";
  expect(integration).toContain(
    "pages: { style: page, parameter: page, size: per_page, default: 20, max: 100, next: { pages: total_pages } }",
  );
  expect(integration).toContain("CustomerReference.id: customers");
  expect(integration).toContain('X-Tenant: "{tenant}"');
  const order = files["shop/schemas/orders/order.yaml"] ?? "";
  expect(order).toContain("number: { type: string, maxLength: 12,");
  expect(order).toContain("quantity: { type: integer, minimum: 1, maximum: 100,");
  expect(order).toContain("closedFlag: { type: boolean, description: Whether the order is closed. }");
  expect(order).toContain("requiredOnCreate: [customer, total]");
  expect(order).toContain("identifiedBy: [id]");
  expect(files["shop/resources/orders/orders.yaml"]).toContain("required: [note]");
  expect(files["shop/resources/customers/customers.yaml"]).toContain("body: json-patch");
});

test.each(["shop.json", "planner.yaml"])("nothing of the prose of %s is copied", async (document) => {
  const folder = project();
  await runImport(folder, `docs/${document}`);
  const all = [...Object.values(written(folder)), textOf(folder, "definitions/shop/openapi.lock.json")].join("\n");
  expect(all).not.toContain("PROSE-MARK");
});

test("what did not survive is reported with its place", async () => {
  const folder = project();
  const { stdout } = await runImport(folder, "docs/shop.json", { format: "json" });
  const { findings } = JSON.parse(stdout) as {
    findings: { code: string; what: string; pointer: string; line: number }[];
  };
  const found = findings.map(({ code, what, pointer }) => `${code} ${what} ${pointer}`);
  expect(found).toEqual(
    expect.arrayContaining([
      "left-out cookie parameter /paths/~1orders/get/parameters/4",
      "left-out callbacks /paths/~1orders/post/callbacks",
      "left-out operation that cannot be sent /paths/~1exports~1upload/put",
      "left-out member whose name cannot be used /components/schemas/Order/properties/constructor",
      "loosened keyword `discriminator` /components/schemas/Order/properties/payment/discriminator",
      "repaired path with an empty segment /paths/~1orders~1{parentId}~1~1lines",
      "respelled schema name in another spelling /components/schemas/Order.Line",
    ]),
  );
  expect(findings.every(({ line }) => line > 0)).toBe(true);
});

test("the same document gives the same bytes", async () => {
  const [first, second] = [project(), project()];
  await runImport(first, "docs/shop.json");
  await runImport(second, "docs/shop.json");
  expect(written(second)).toEqual(written(first));
  expect(textOf(second, "definitions/shop/openapi.lock.json")).toBe(
    textOf(first, "definitions/shop/openapi.lock.json"),
  );
});

test("an integration that exists is refused, and nothing changes", async () => {
  const folder = project({ "definitions/shop/integration.yaml": "integration: shop\n" });
  const { code, stderr } = await runImport(folder, "docs/shop.json");
  expect(code).toBe(1);
  expect(stderr).toContain("add --update");
  expect(Object.keys(written(folder))).toEqual(["shop/integration.yaml"]);
});
