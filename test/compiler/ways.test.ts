import { beforeAll, expect, test } from "vitest";
import type { Integration } from "../../compiler/src/model/integration.js";
import type { Call } from "../../compiler/src/relations/call.js";
import { endpointsOf } from "../../compiler/src/relations/endpoint.js";
import { graphOf, type Graph } from "../../compiler/src/relations/graph.js";
import { readPair } from "../../compiler/src/relations/pair.js";
import { waysBetween } from "../../compiler/src/relations/way.js";
import { compiledDefinitions } from "../support/definitions.js";

const graphs = new Map<string, Graph>();
beforeAll(async () => {
  const { integrations } = await compiledDefinitions();
  for (const one of integrations as readonly Integration[]) graphs.set(one.name, graphOf(one));
}, 60_000);

/** The best way for each question, as somebody who works with these products all day would go. */
test.each([
  ["connectwise-psa", "contact", "invoice", "contacts.list > invoices.list(company/id)"],
  ["connectwise-psa", "ticket", "time entry", "tickets.list > time_entries.list(ticket/id)"],
  ["connectwise-psa", "company", "configuration", "companies.list > company_configurations.list(company/id)"],
  ["connectwise-psa", "agreement", "invoice", "agreements.list > invoices.list(agreement/id)"],
  [
    "connectwise-psa",
    "purchase order",
    "catalog item",
    "purchase_orders.list > purchaseorder_lineitems.list(purchaseOrderId) > catalog_items.get(id)",
  ],
  ["connectwise-psa", "opportunity", "contact", "opportunities.list > contacts.get(id)"],
  ["connectwise-psa", "project", "ticket", "projects.list > project_tickets.list(project/id)"],
  ["connectwise-psa", "member", "schedule entry", "members.list > schedule_entries.list(member/id)"],
  ["connectwise-psa", "ticket", "configuration", "tickets.list > tickets.list_configurations(id)"],
  ["connectwise-psa", "configuration", "ticket", "company_configurations.list > tickets.list(company/id)"],
  ["connectwise-psa", "configuration", "invoice", "company_configurations.list > invoices.list(company/id)"],
  ["connectwise-psa", "company", "site", "companies.list > company_sites.list(companyId)"],
  ["connectwise-psa", "company", "agreement", "companies.list > agreements.list(company/id)"],
  ["connectwise-psa", "invoice", "payment", "invoices.list > invoice_payments.list(invoiceId)"],
  ["connectwise-psa", "invoice", "time entry", "invoices.list > time_entries.list(invoice/id)"],
  ["connectwise-psa", "agreement", "addition", "agreements.list > agreement_additions.list(agreementId)"],
  ["connectwise-psa", "service board", "status", "service_boards.list > board_statuses.list(boardId)"],
  ["connectwise-psa", "opportunity", "sales order", "opportunities.list > sales_orders.list(opportunity/id)"],
  ["connectwise-psa", "sales order", "invoice", "sales_orders.list > invoices.list(salesOrder/id)"],
  ["connectwise-psa", "project", "time entry", "projects.list > time_entries.list(project/id)"],
  ["connectwise-psa", "project", "phase", "projects.list > project_phases.list(projectId)"],
  ["connectwise-psa", "ticket", "product", "tickets.list > products.list(ticket/id)"],
  ["connectwise-psa", "ticket", "purchase order", "tickets.list > purchase_orders.list(customerCompany/id)"],
  ["connectwise-psa", "purchase order", "ticket", "purchase_orders.list > tickets.list(company/id)"],
  ["connectwise-psa", "catalog item", "on hand", "catalog_items.list > inventory_on_hands.list(catalog_item_id)"],
  ["connectwise-psa", "time entry", "company", "time_entries.list > companies.get(id)"],
  ["connectwise-psa", "member", "time sheet", "members.list > time_sheets.list(member/id)"],
  ["connectwise-psa", "contact", "ticket", "contacts.list > tickets.list(contact/id)"],
  ["atomicwork", "request", "asset", "requests.list > assets.get(id)"],
  ["atomicwork", "service catalog item", "request", "service_catalog_items.list > requests.create(catalog_item_id)"],
  ["atomicwork", "user", "assets", "users.list > assets.of_user(user_id)"],
  ["atomicwork", "user", "request", "users.list > requests.list(requester_id)"],
  ["atomicwork", "asset", "request", "assets.list > requests.list(requester_id)"],
  ["atomicwork", "change", "note", "changes.list > change_notes.list(change_id)"],
  ["atomicwork", "change", "asset", "changes.list > assets.get(id)"],
  ["atomicwork", "request", "note", "requests.list > request_notes.list(request_id)"],
  ["atomicwork", "user", "access grant", "users.list > iga_grants.list(user)"],
  ["atomicwork", "governed app", "user", "iga_apps.list > iga_grants.list(app) > users.get(id)"],
])("%s: from %s to %s", (name, from, to, expected) => {
  const graph = graphs.get(name) as Graph;
  const pair = readPair(graph, endpointsOf(graph), { from, to });
  const [start, end] = [pair.from[0], pair.to[0]];
  if (!pair.isClear || !start || !end) throw new Error(`not clear: ${JSON.stringify(pair)}`);
  const [best] = waysBetween(graph, start, end);
  expect(best?.map(said).join(" > ")).toBe(expected);
});

/** `invoices.list(company/id)`: what is called, and the first argument that leads on. */
function said({ tool, arguments: [first] }: Call): string {
  if (!first) return tool.operation;
  const compared =
    first.condition && (/"attribute": "(.*?)"/.exec(first.condition)?.[1] ?? first.condition.split(" ")[0]);
  return `${tool.operation}(${compared ?? first.argument})`;
}
