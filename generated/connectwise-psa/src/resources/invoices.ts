// @generated from definitions/connectwise-psa/resources/finance/invoices.yaml
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
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ClosedInvoice, Invoice, InvoiceCreate, InvoiceInfo, InvoiceUpdate } from "../schemas/finance/invoice.js";
import { binary, expression, json, jsonPatch } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

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
  /** A billing status: where an invoice stands, such as new, sent or closed. */
  status?: {
    /** Id of the billing status reference. */
    id: number | null;
  };
  /** Notes that only your own staff sees. */
  internalNotes?: string;
}

export interface UpdateClosedInvoicesParams {
  /** A billing status: where an invoice stands, such as new, sent or closed. */
  status?: {
    /** Id of the billing status reference. */
    id: number | null;
  } | null;
  /** Notes that only your own staff sees. */
  internalNotes?: string | null;
}

export interface GetPrintDataInvoicesParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

const base: ResourceShape = {
  name: "invoices",
  path: "/finance/invoices",
  required: ["type", "company"],
  dates: ["date", "dueDate"],
};

/**
 * Lists invoices. A bill to a customer for time, expenses, products or an agreement. Credit memos and down payments are
 * invoices too.
 */
export const listInvoices: Operation<ListInvoicesParams, Invoice> = { of: base, like: listShape };

/** Gets one invoice by its id. */
export const getInvoice: Operation<{ id: number } & GetParams, Invoice> = { of: base, like: getShape };

/** Creates an invoice and returns it. */
export const createInvoice: Operation<InvoiceCreate, Invoice> = { of: base, like: createShape };

/** Changes some fields of one invoice and returns it. */
export const updateInvoice: Operation<{ id: number } & InvoiceUpdate, Invoice> = { of: base, like: updateShape };

/** Replaces one invoice whole; fields that are left out go back to their defaults. */
export const replaceInvoice: Operation<{ id: number } & InvoiceCreate, Invoice> = { of: base, like: replaceShape };

/** Deletes one invoice. */
export const deleteInvoice: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the invoices that match the given conditions. */
export const countInvoices: Operation<CountParams, Count> = { of: base, like: countShape };

/** Downloads one invoice as a PDF document. */
export const getPdfInvoices: Operation<{ id: number } & NoParams, Blob> = {
  of: base,
  name: "get_pdf",
  path: "{item}/pdf",
  method: "GET",
  returns: binary,
};

/** Overwrites status and internal notes of one closed invoice. */
export const replaceClosedInvoices: Operation<{ id: number } & ReplaceClosedInvoicesParams, ClosedInvoice> = {
  of: base,
  name: "replace_closed",
  path: "/finance/closedInvoices/{id}",
  method: "PUT",
  body: { as: json, ids: ["id"] },
};

/** Changes status or internal notes of one closed invoice. */
export const updateClosedInvoices: Operation<{ id: number } & UpdateClosedInvoicesParams, ClosedInvoice> = {
  of: base,
  name: "update_closed",
  path: "/finance/closedInvoices/{id}",
  method: "PATCH",
  body: { as: jsonPatch },
};

/** Gets one invoice with everything its printed form shows, such as its time, expenses, products, template and logo. */
export const getPrintDataInvoices: Operation<{ id: number } & GetPrintDataInvoicesParams, InvoiceInfo> = {
  of: base,
  name: "get_print_data",
  path: "/finance/info/invoice/{id}",
  method: "GET",
  query: { fields: expression },
};

/**
 * A bill to a customer for time, expenses, products or an agreement. Credit memos and down payments are invoices too.
 */
export interface InvoicesResource {
  /**
   * Lists invoices. A bill to a customer for time, expenses, products or an agreement. Credit memos and down payments
   * are invoices too.
   */
  list(params?: ListInvoicesParams, options?: RequestOptions): Pages<Invoice>;
  /** Gets one invoice by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Invoice>;
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
  create(params: InvoiceCreate, options?: RequestOptions): Promise<Invoice>;
  /** Changes some fields of one invoice and returns it. */
  update(id: number, params: InvoiceUpdate, options?: RequestOptions): Promise<Invoice>;
  /** Replaces one invoice whole; fields that are left out go back to their defaults. */
  replace(id: number, params: InvoiceCreate, options?: RequestOptions): Promise<Invoice>;
  /** Deletes one invoice. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the invoices that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Downloads one invoice as a PDF document. */
  getPdf(id: number, params?: NoParams, options?: RequestOptions): Promise<Blob>;
  /** Overwrites status and internal notes of one closed invoice. */
  replaceClosed(id: number, params?: ReplaceClosedInvoicesParams, options?: RequestOptions): Promise<ClosedInvoice>;
  /** Changes status or internal notes of one closed invoice. */
  updateClosed(id: number, params: UpdateClosedInvoicesParams, options?: RequestOptions): Promise<ClosedInvoice>;
  /**
   * Gets one invoice with everything its printed form shows, such as its time, expenses, products, template and logo.
   */
  getPrintData(id: number, params?: GetPrintDataInvoicesParams, options?: RequestOptions): Promise<InvoiceInfo>;
}

/** What `client.invoices` is made from. */
export const invoicesResource: Resource<InvoicesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    getPdfInvoices,
    replaceClosedInvoices,
    updateClosedInvoices,
    getPrintDataInvoices,
  ],
};

/** The operations behind the tools of this resource. */
export const invoicesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_invoices_count: { operation: countInvoices },
  create_a_connect_wise_psa_invoice: {
    operation: createInvoice,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listInvoices } },
  },
  delete_a_connect_wise_psa_invoice_by_id: { operation: deleteInvoice },
  get_single_connect_wise_psa_invoice_by_id: { operation: getInvoice },
  connect_wise_psa_invoices_get_pdf: { operation: getPdfInvoices },
  connect_wise_psa_invoices_get_print_data: { operation: getPrintDataInvoices },
  list_all_connect_wise_psa_invoices: { operation: listInvoices },
  replace_a_connect_wise_psa_invoice_by_id: {
    operation: replaceInvoice,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listInvoices } },
  },
  connect_wise_psa_invoices_replace_closed: { operation: replaceClosedInvoices },
  update_a_connect_wise_psa_invoice_by_id: {
    operation: updateInvoice,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listInvoices } },
  },
  connect_wise_psa_invoices_update_closed: { operation: updateClosedInvoices },
};
