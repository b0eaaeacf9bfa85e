// @generated from definitions/connectwise-psa/resources/finance/invoice-commissions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { InvoiceCommission, InvoiceCommissionUpdate } from "../schemas/finance/invoice-commission.js";
import { getShape, listShape, updateShape } from "../conventions.js";

export interface GetInvoiceCommissionParams extends GetParams {
  /**
   * Id of the invoice.
   */
  invoiceId: number;
  /**
   * Id of the invoice commission.
   */
  id: number;
}

export interface UpdateInvoiceCommissionParams extends InvoiceCommissionUpdate {
  /**
   * Id of the invoice.
   */
  invoiceId: number;
  /**
   * Id of the invoice commission.
   */
  id: number;
}

/**
 * Lists the commissions earned on one invoice.
 */
export const listInvoiceCommissions: Operation<{ invoiceId: number } & ListParams, InvoiceCommission> = {
  like: listShape,
  id: "invoice_commissions.list",
  path: "/finance/invoices/{invoiceId}/commissions",
  ids: { invoiceId: "integer" },
};

/**
 * Gets one invoice commission by its id.
 */
export const getInvoiceCommission: Operation<GetInvoiceCommissionParams, InvoiceCommission> = {
  like: getShape,
  id: "invoice_commissions.get",
  path: "/finance/invoices/{invoiceId}/commissions/{id}",
  ids: { invoiceId: "integer", id: "integer" },
};

/**
 * Changes the given fields of one invoice commission; the others stay as they are.
 */
export const updateInvoiceCommission: Operation<UpdateInvoiceCommissionParams, InvoiceCommission> = {
  like: updateShape,
  id: "invoice_commissions.update",
  path: "/finance/invoices/{invoiceId}/commissions/{id}",
  ids: { invoiceId: "integer", id: "integer" },
};

/**
 * Works out the commissions of one invoice anew.
 */
export const recalculateInvoiceCommissions: Operation<{ invoiceId: number } & NoParams, void> = {
  id: "invoice_commissions.recalculate",
  path: "/finance/invoices/{invoiceId}/commissions/recalculate",
  method: "POST",
  returns: "none",
  ids: { invoiceId: "integer" },
};

/**
 * Share of an invoice that one member earns as commission.
 */
export class InvoiceCommissionsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the commissions earned on one invoice.
   */
  list(invoiceId: number, params: ListParams = {}, options?: RequestOptions): Pages<InvoiceCommission> {
    return this.#client.pages(listInvoiceCommissions, { ...params, invoiceId }, options);
  }

  /**
   * Gets one invoice commission by its id.
   */
  get(params: GetInvoiceCommissionParams, options?: RequestOptions): Promise<InvoiceCommission> {
    return this.#client.call(getInvoiceCommission, params, options);
  }

  /**
   * Changes the given fields of one invoice commission; the others stay as they are.
   */
  update(params: UpdateInvoiceCommissionParams, options?: RequestOptions): Promise<InvoiceCommission> {
    return this.#client.call(updateInvoiceCommission, params, options);
  }

  /**
   * Works out the commissions of one invoice anew.
   */
  recalculate(invoiceId: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(recalculateInvoiceCommissions, { ...params, invoiceId }, options);
  }
}
