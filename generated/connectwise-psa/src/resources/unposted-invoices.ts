// @generated from definitions/connectwise-psa/resources/finance/unposted-invoices.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { UnpostedInvoice } from "../schemas/finance/unposted-invoice.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface ListUnpostedInvoicesParams extends ListParams {
  /** Filter, e.g. `invoiceDate < [2026-04-01T00:00:00Z]`. Also: company/id, invoiceNumber, invoiceType, locationId. */
  conditions?: string;
  /** Members to return, e.g. `id,invoiceNumber,company/name,invoiceDate,total`. */
  fields?: string;
}

const base: ResourceShape = { name: "unposted_invoices", path: "/finance/accounting/unpostedinvoices" };

/** Lists unposted invoices. A closed invoice that is ready for the accounting package and in no batch yet. */
export const listUnpostedInvoices: Operation<ListUnpostedInvoicesParams, UnpostedInvoice> = {
  of: base,
  like: listShape,
};

/** Gets one unposted invoice by its id. */
export const getUnpostedInvoice: Operation<{ id: number } & GetParams, UnpostedInvoice> = { of: base, like: getShape };

/** Counts the unposted invoices that match the given conditions. */
export const countUnpostedInvoices: Operation<CountParams, Count> = { of: base, like: countShape };

/** A closed invoice that is ready for the accounting package and in no batch yet. */
export interface UnpostedInvoicesResource {
  /** Lists unposted invoices. A closed invoice that is ready for the accounting package and in no batch yet. */
  list(params?: ListUnpostedInvoicesParams, options?: RequestOptions): Pages<UnpostedInvoice>;
  /** Gets one unposted invoice by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<UnpostedInvoice>;
  /** Counts the unposted invoices that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.unpostedInvoices` is made from. */
export const unpostedInvoicesResource: Resource<UnpostedInvoicesResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const unpostedInvoicesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_unposted_invoices_count: { operation: countUnpostedInvoices },
  get_single_connect_wise_psa_unposted_invoice_by_id: { operation: getUnpostedInvoice },
  list_all_connect_wise_psa_unposted_invoices: { operation: listUnpostedInvoices },
};
