// @generated from definitions/connectwise-psa/resources/finance/invoice-payments.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { InvoicePayment, InvoicePaymentCreate, InvoicePaymentUpdate } from "../schemas/finance/invoice-payment.js";
import { createShape, deleteShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface ListInvoicePaymentsParams extends ListParams {
  /** Filter, e.g. `paymentDate > [2026-03-01T00:00:00Z]`. Also: source, paymentSyncStatus. */
  conditions?: string;
}

export interface GetInvoicePaymentParams extends GetParams {
  /** Id of the invoice. */
  invoiceId: number;
  /** Id of the invoice payment. */
  id: number;
}

export interface UpdateInvoicePaymentParams extends InvoicePaymentUpdate {
  /** Id of the invoice. */
  invoiceId: number;
  /** Id of the invoice payment. */
  id: number;
}

export interface ReplaceInvoicePaymentParams extends InvoicePaymentCreate {
  /** Id of the invoice. */
  invoiceId: number;
  /** Id of the invoice payment. */
  id: number;
}

export interface DeleteInvoicePaymentParams {
  /** Id of the invoice. */
  invoiceId: number;
  /** Id of the invoice payment. */
  id: number;
}

const base: ResourceShape = {
  name: "invoice_payments",
  path: "/finance/invoices/{invoiceId}/payments",
  dates: ["paymentDate", "paymentSyncDate"],
};

/** Lists invoice payments. Money or a credit applied to one invoice. */
export const listInvoicePayments: Operation<{ invoiceId: number } & ListInvoicePaymentsParams, InvoicePayment> = {
  of: base,
  like: listShape,
};

/** Gets one invoice payment by its id. */
export const getInvoicePayment: Operation<GetInvoicePaymentParams, InvoicePayment> = { of: base, like: getShape };

/** Applies a payment to one invoice and returns it. */
export const createInvoicePayment: Operation<{ invoiceId: number } & InvoicePaymentCreate, InvoicePayment> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one invoice payment; the others stay as they are. */
export const updateInvoicePayment: Operation<UpdateInvoicePaymentParams, InvoicePayment> = {
  of: base,
  like: updateShape,
};

/** Replaces one invoice payment whole; fields that are left out go back to their defaults. */
export const replaceInvoicePayment: Operation<ReplaceInvoicePaymentParams, InvoicePayment> = {
  of: base,
  like: replaceShape,
};

/** Deletes one payment of an invoice, so that the balance rises again. */
export const deleteInvoicePayment: Operation<DeleteInvoicePaymentParams, void> = { of: base, like: deleteShape };

/** Money or a credit applied to one invoice. */
export interface InvoicePaymentsResource {
  /** Lists invoice payments. Money or a credit applied to one invoice. */
  list(invoiceId: number, params?: ListInvoicePaymentsParams, options?: RequestOptions): Pages<InvoicePayment>;
  /** Gets one invoice payment by its id. */
  get(params: GetInvoicePaymentParams, options?: RequestOptions): Promise<InvoicePayment>;
  /** Applies a payment to one invoice and returns it. */
  create(invoiceId: number, params?: InvoicePaymentCreate, options?: RequestOptions): Promise<InvoicePayment>;
  /** Changes the given fields of one invoice payment; the others stay as they are. */
  update(params: UpdateInvoicePaymentParams, options?: RequestOptions): Promise<InvoicePayment>;
  /** Replaces one invoice payment whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceInvoicePaymentParams, options?: RequestOptions): Promise<InvoicePayment>;
  /** Deletes one payment of an invoice, so that the balance rises again. */
  delete(params: DeleteInvoicePaymentParams, options?: RequestOptions): Promise<void>;
}

/** What `client.invoicePayments` is made from. */
export const invoicePaymentsResource: Resource<InvoicePaymentsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape],
};

/** The operations behind the tools of this resource. */
export const invoicePaymentsTools: Readonly<Record<string, ToolBinding>> = {
  create_a_connect_wise_psa_invoice_payment: { operation: createInvoicePayment },
  delete_a_connect_wise_psa_invoice_payment_by_id: { operation: deleteInvoicePayment },
  get_single_connect_wise_psa_invoice_payment_by_id: { operation: getInvoicePayment },
  list_all_connect_wise_psa_invoice_payments: { operation: listInvoicePayments },
  replace_a_connect_wise_psa_invoice_payment_by_id: { operation: replaceInvoicePayment },
  update_a_connect_wise_psa_invoice_payment_by_id: { operation: updateInvoicePayment },
};
