import { describe, expect, test } from "vitest";
import { diagnosticSubjects } from "../../compiler/dist/explain/diagnostic-code.js";
import { nameBook } from "../../compiler/dist/explain/find.js";
import { KINDS } from "../../compiler/dist/explain/explanation.js";
import { INTEGRATION, WIDGETS } from "../support/acme.js";
import { explainHere, real, shopFolder } from "../support/explain.js";
import { root } from "../support/imports.js";

const { asJson, explain } = shopFolder();

describe("a name of each kind", () => {
  test.each([
    ["acme", "integration acme"],
    ["Acme", "integration acme"],
    ["AcmeOptions", "integration acme"],
    ["widgets", "resource widgets"],
    ["WidgetsResource", "resource widgets"],
    ["widgetsTools", "resource widgets"],
    ["widgets.list", "operation widgets.list"],
    ["widgets.list()", "operation widgets.list"],
    ["Acme.widgets.list", "operation widgets.list"],
    ["listWidgets", "operation widgets.list"],
    ["ListWidgetsParams", "operation widgets.list"],
    ["GET /widgets", "operation widgets.list"],
    ["list_all_acme_widgets", "operation widgets.list"],
    ["tool list_all_acme_widgets", "operation widgets.list"],
    ["find_acme_widgets", "operation widgets.list"],
    ["widgets.paint_red", "operation widgets.paint_red"],
    ["widgets.paintRed", "operation widgets.paint_red"],
    ["Widget", "type Widget"],
    ["WidgetCreate", "type WidgetCreate"],
    ["Widget.name", "field Widget.name"],
    ["Widget.size.width", "field Widget.size.width"],
    ["WidgetCreate.maker_id", "field WidgetCreate.maker_id"],
    ["widgets.size", "field Widget.size"],
    ["maker_id", "field Widget.maker_id"],
    ["search", "parameter search"],
    ["widgets.list.search", "parameter widgets.list.search"],
    ["list_all_acme_widgets.limit", "parameter widgets.list.limit"],
    ["create_a_acme_widget.size.width", "parameter widgets.create.size.width"],
    ["list", "convention list"],
    ["listShape", "convention list"],
    ["pages", "pagination pages"],
    ["sales", "toolset sales"],
    [WIDGETS, "resource widgets"],
    [INTEGRATION, "integration acme"],
    ["api_key", "credential api_key"],
    ["apiKey", "credential api_key"],
    ["site", "variable site"],
    ["word name", "word name"],
    ["unknown-link", "diagnostic unknown-link"],
  ])("%s is %s", async (name, title) => {
    const { status, stdout, stderr } = await explain(name);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [first] = stdout.split("\n");
    expect(first?.replace(/ of acme$/, "")).toBe(title);
    const { explanations } = await asJson(name);
    expect(explanations.map((one) => `${one.kind} ${one.name}`)).toEqual([title]);
    for (const { file } of explanations.flatMap(({ written }) => written)) expect(file).toMatch(/^definitions\/acme\//);
  });

  test("no kind is left out", () => {
    const { subjects } = nameBook(real().scopes, diagnosticSubjects(real().find, "docs"));
    const named = new Set<string>(subjects.map(({ kind }) => kind));
    // Fields are found by their model, tools by their operation.
    expect(KINDS.filter((kind) => !named.has(kind))).toEqual(["tool", "field"]);
  });
});

describe("the definitions of this repository", () => {
  test.each([
    ["purchaseOrders.update", "operation purchase_orders.update of connectwise-psa"],
    [
      "update_a_connect_wise_psa_procurement_purchaseorder_by_id",
      "operation purchase_orders.update of connectwise-psa",
    ],
    ["Ticket.company.id", "field Ticket.company.id of connectwise-psa"],
    ["conditions", "parameter conditions of connectwise-psa"],
    ["closedDate", "word closedDate of connectwise-psa"],
    ["tag procurement", "tag procurement of connectwise-psa"],
    ["service-catalog", "tag service-catalog of atomicwork"],
    ["procurement", "toolset procurement of connectwise-psa"],
    ["workspaceId", "credential workspace_id of atomicwork"],
    ["create_a_atomicwork_request.catalog_item_id", "parameter requests.create.catalog_item_id of atomicwork"],
  ])("%s is %s", (name, title) => {
    const { status, stdout } = explainHere(name);
    expect(status).toBe(0);
    expect(stdout.split("\n")[0]).toBe(title);
    // A person reads it: no list is long.
    expect(stdout.split("\n").length).toBeLessThan(75);
    expect(stdout).not.toContain(root);
  });
});
