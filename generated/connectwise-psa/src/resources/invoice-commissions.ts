// @generated from definitions/connectwise-psa/resources/finance/invoice-commissions.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { InvoiceCommission, InvoiceCommissionUpdate } from "../schemas/finance/invoice-commission.js";
import { none } from "@toolwright/runtime";
import { getShape, listShape, updateShape } from "../conventions.js";

export interface GetInvoiceCommissionParams extends GetParams {
  /** Id of the invoice. */
  invoiceId: number;
  /** Id of the invoice commission. */
  id: number;
}

export interface UpdateInvoiceCommissionParams extends InvoiceCommissionUpdate {
  /** Id of the invoice. */
  invoiceId: number;
  /** Id of the invoice commission. */
  id: number;
}

const base: ResourceShape = { name: "invoice_commissions", path: "/finance/invoices/{invoiceId}/commissions" };

/** Lists the shares of one invoice that members earn as commission. */
export const listInvoiceCommissions: Operation<{ invoiceId: number } & ListParams, InvoiceCommission> = {
  of: base,
  like: listShape,
};

/** Gets one invoice commission by its id. */
export const getInvoiceCommission: Operation<GetInvoiceCommissionParams, InvoiceCommission> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one invoice commission; the others stay as they are. */
export const updateInvoiceCommission: Operation<UpdateInvoiceCommissionParams, InvoiceCommission> = {
  of: base,
  like: updateShape,
};

/** Works out the commissions of one invoice anew. */
export const recalculateInvoiceCommissions: Operation<{ invoiceId: number } & NoParams, void> = {
  of: base,
  name: "recalculate",
  path: "{collection}/recalculate",
  method: "POST",
  returns: none,
};

/** Share of an invoice that one member earns as commission. */
export interface InvoiceCommissionsResource {
  /** Lists the shares of one invoice that members earn as commission. */
  list(invoiceId: number, params?: ListParams, options?: RequestOptions): Pages<InvoiceCommission>;
  /** Gets one invoice commission by its id. */
  get(params: GetInvoiceCommissionParams, options?: RequestOptions): Promise<InvoiceCommission>;
  /** Changes the given fields of one invoice commission; the others stay as they are. */
  update(params: UpdateInvoiceCommissionParams, options?: RequestOptions): Promise<InvoiceCommission>;
  /** Works out the commissions of one invoice anew. */
  recalculate(invoiceId: number, params?: NoParams, options?: RequestOptions): Promise<void>;
}

/** What `client.invoiceCommissions` is made from. */
export const invoiceCommissionsResource: Resource<InvoiceCommissionsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, recalculateInvoiceCommissions],
};

/** The operations behind the tools of this resource. */
export const invoiceCommissionsTools: Readonly<Record<string, ToolBinding>> = {
  get_single_connect_wise_psa_invoice_commission_by_id: { operation: getInvoiceCommission },
  list_all_connect_wise_psa_invoice_commissions: { operation: listInvoiceCommissions },
  connect_wise_psa_invoice_commissions_recalculate: { operation: recalculateInvoiceCommissions },
  update_a_connect_wise_psa_invoice_commission_by_id: { operation: updateInvoiceCommission },
};
