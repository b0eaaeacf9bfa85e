// @generated from definitions/connectwise-psa/resources/finance/invoices.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ClosedInvoice, Invoice, InvoiceCreate, InvoiceInfo, InvoiceUpdate } from "../schemas/finance/invoice.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListInvoicesParams extends ListParams {
  /**
   * Filter, e.g. `company/id = 250 and balance > 0` or `date > [2026-03-01T00:00:00Z] and type = "Agreement"`. Also:
   * invoiceNumber, status/name, dueDate, agreement/id, project/id, ticket/id.
   */
  conditions?: string;
  /**
   * Members to return, e.g. `id,invoiceNumber,company/name,date,dueDate,total,balance,status/name`; the record is long.
   */
  fields?: string;
}

export interface ReplaceClosedInvoicesParams {
  /**
   * A billing status: where an invoice stands, such as new, sent or closed.
   */
  status?: {
    /**
     * Id of the billing status reference.
     */
    id: number | null;
  };
  /**
   * Notes that only your own staff sees.
   */
  internalNotes?: string;
}

export interface UpdateClosedInvoicesParams {
  /**
   * A billing status: where an invoice stands, such as new, sent or closed.
   */
  status?: {
    /**
     * Id of the billing status reference.
     */
    id: number | null;
  };
  /**
   * Notes that only your own staff sees.
   */
  internalNotes?: string;
}

export interface GetPrintDataInvoicesParams {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

/**
 * Lists invoices, one page at a time.
 */
export const listInvoices: Operation<ListInvoicesParams, Invoice> = {
  like: listShape,
  id: "invoices.list",
  path: "/finance/invoices",
};

/**
 * Gets one invoice by its id.
 */
export const getInvoice: Operation<{ id: number } & GetParams, Invoice> = {
  like: getShape,
  id: "invoices.get",
  path: "/finance/invoices/{id}",
  ids: { id: "integer" },
};

/**
 * Creates an invoice and returns it.
 */
export const createInvoice: Operation<InvoiceCreate, Invoice> = {
  like: createShape,
  id: "invoices.create",
  path: "/finance/invoices",
  required: ["type", "company"],
  dates: ["date", "dueDate"],
};

/**
 * Changes some fields of one invoice and returns it.
 */
export const updateInvoice: Operation<{ id: number } & InvoiceUpdate, Invoice> = {
  like: updateShape,
  id: "invoices.update",
  path: "/finance/invoices/{id}",
  ids: { id: "integer" },
  dates: ["date", "dueDate"],
};

/**
 * Replaces one invoice whole; fields that are left out go back to their defaults.
 */
export const replaceInvoice: Operation<{ id: number } & InvoiceCreate, Invoice> = {
  like: replaceShape,
  id: "invoices.replace",
  path: "/finance/invoices/{id}",
  ids: { id: "integer" },
  required: ["type", "company"],
  dates: ["date", "dueDate"],
};

/**
 * Deletes one invoice.
 */
export const deleteInvoice: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "invoices.delete",
  path: "/finance/invoices/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the invoices that match the given conditions.
 */
export const countInvoices: Operation<CountParams, Count> = {
  like: countShape,
  id: "invoices.count",
  path: "/finance/invoices/count",
};

/**
 * Downloads one invoice as a PDF document.
 */
export const getPdfInvoices: Operation<{ id: number } & NoParams, Blob> = {
  id: "invoices.get_pdf",
  path: "/finance/invoices/{id}/pdf",
  method: "GET",
  returns: "binary",
  ids: { id: "integer" },
};

/**
 * Overwrites status and internal notes of one closed invoice.
 */
export const replaceClosedInvoices: Operation<{ id: number } & ReplaceClosedInvoicesParams, ClosedInvoice> = {
  id: "invoices.replace_closed",
  path: "/finance/closedInvoices/{id}",
  method: "PUT",
  body: { kind: "json", ids: ["id"] },
  ids: { id: "integer" },
};

/**
 * Changes status or internal notes of one closed invoice.
 */
export const updateClosedInvoices: Operation<{ id: number } & UpdateClosedInvoicesParams, ClosedInvoice> = {
  id: "invoices.update_closed",
  path: "/finance/closedInvoices/{id}",
  method: "PATCH",
  body: { kind: "json-patch" },
  ids: { id: "integer" },
};

/**
 * Gets one invoice with everything its printed form shows, such as its time, expenses, products, template and logo.
 */
export const getPrintDataInvoices: Operation<{ id: number } & GetPrintDataInvoicesParams, InvoiceInfo> = {
  id: "invoices.get_print_data",
  path: "/finance/info/invoice/{id}",
  method: "GET",
  query: { fields: "string" },
  ids: { id: "integer" },
};

/**
 * A bill to a customer for time, expenses, products or an agreement. Credit memos and down payments are invoices too.
 */
export class InvoicesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists invoices, one page at a time.
   */
  list(params: ListInvoicesParams = {}, options?: RequestOptions): Pages<Invoice> {
    return this.#client.pages(listInvoices, params, options);
  }

  /**
   * Gets one invoice by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<Invoice> {
    return this.#client.call(getInvoice, { ...params, id }, options);
  }

  /**
   * Creates an invoice and returns it.
   *
   * @example
   * await client.invoices.create({
   *   type: "Miscellaneous",
   *   company: { id: 250 },
   *   date: "2026-03-31T00:00:00Z",
   *   reference: "Setup fee",
   * });
   */
  create(params: InvoiceCreate, options?: RequestOptions): Promise<Invoice> {
    return this.#client.call(createInvoice, params, options);
  }

  /**
   * Changes some fields of one invoice and returns it.
   */
  update(id: number, params: InvoiceUpdate, options?: RequestOptions): Promise<Invoice> {
    return this.#client.call(updateInvoice, { ...params, id }, options);
  }

  /**
   * Replaces one invoice whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: InvoiceCreate, options?: RequestOptions): Promise<Invoice> {
    return this.#client.call(replaceInvoice, { ...params, id }, options);
  }

  /**
   * Deletes one invoice.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteInvoice, { ...params, id }, options);
  }

  /**
   * Counts the invoices that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInvoices, params, options);
  }

  /**
   * Downloads one invoice as a PDF document.
   */
  getPdf(id: number, params: NoParams = {}, options?: RequestOptions): Promise<Blob> {
    return this.#client.call(getPdfInvoices, { ...params, id }, options);
  }

  /**
   * Overwrites status and internal notes of one closed invoice.
   */
  replaceClosed(
    id: number,
    params: ReplaceClosedInvoicesParams = {},
    options?: RequestOptions,
  ): Promise<ClosedInvoice> {
    return this.#client.call(replaceClosedInvoices, { ...params, id }, options);
  }

  /**
   * Changes status or internal notes of one closed invoice.
   */
  updateClosed(id: number, params: UpdateClosedInvoicesParams, options?: RequestOptions): Promise<ClosedInvoice> {
    return this.#client.call(updateClosedInvoices, { ...params, id }, options);
  }

  /**
   * Gets one invoice with everything its printed form shows, such as its time, expenses, products, template and logo.
   */
  getPrintData(id: number, params: GetPrintDataInvoicesParams = {}, options?: RequestOptions): Promise<InvoiceInfo> {
    return this.#client.call(getPrintDataInvoices, { ...params, id }, options);
  }
}
