// @generated from definitions/connectwise-psa/resources/finance/invoice-gl-entries.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { GLEntry, GLEntryCreate, GLEntryUpdate } from "../schemas/finance/gl-entry.js";
import { getShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface GetInvoiceGlEntryParams extends GetParams {
  /** Id of the invoice. */
  invoiceId: number;
  /** Id of the invoice GL entry. */
  id: number;
}

export interface UpdateInvoiceGlEntryParams extends GLEntryUpdate {
  /** Id of the invoice. */
  invoiceId: number;
  /** Id of the invoice GL entry. */
  id: number;
}

export interface ReplaceInvoiceGlEntryParams extends GLEntryCreate {
  /** Id of the invoice. */
  invoiceId: number;
  /** Id of the invoice GL entry. */
  id: number;
}

const base: ResourceShape = { name: "invoice_gl_entries", path: "/finance/invoices/{invoiceId}/glEntries" };

/** Lists invoice GL entries. A ledger line of one invoice, with the accounts it is posted to. */
export const listInvoiceGlEntries: Operation<{ invoiceId: number } & ListParams, GLEntry> = {
  of: base,
  like: listShape,
};

/** Gets one invoice GL entry by its id. */
export const getInvoiceGlEntry: Operation<GetInvoiceGlEntryParams, GLEntry> = { of: base, like: getShape };

/** Changes the given fields of one invoice GL entry; the others stay as they are. */
export const updateInvoiceGlEntry: Operation<UpdateInvoiceGlEntryParams, GLEntry> = { of: base, like: updateShape };

/** Replaces one invoice GL entry whole; fields that are left out go back to their defaults. */
export const replaceInvoiceGlEntry: Operation<ReplaceInvoiceGlEntryParams, GLEntry> = { of: base, like: replaceShape };

/** A ledger line of one invoice, with the accounts it is posted to. */
export interface InvoiceGlEntriesResource {
  /** Lists invoice GL entries. A ledger line of one invoice, with the accounts it is posted to. */
  list(invoiceId: number, params?: ListParams, options?: RequestOptions): Pages<GLEntry>;
  /** Gets one invoice GL entry by its id. */
  get(params: GetInvoiceGlEntryParams, options?: RequestOptions): Promise<GLEntry>;
  /** Changes the given fields of one invoice GL entry; the others stay as they are. */
  update(params: UpdateInvoiceGlEntryParams, options?: RequestOptions): Promise<GLEntry>;
  /** Replaces one invoice GL entry whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceInvoiceGlEntryParams, options?: RequestOptions): Promise<GLEntry>;
}

/** What `client.invoiceGlEntries` is made from. */
export const invoiceGlEntriesResource: Resource<InvoiceGlEntriesResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape],
};

/** The operations behind the tools of this resource. */
export const invoiceGlEntriesTools: Readonly<Record<string, ToolBinding>> = {
  get_single_connect_wise_psa_invoice_gl_entry_by_id: { operation: getInvoiceGlEntry },
  list_all_connect_wise_psa_invoice_gl_entries: { operation: listInvoiceGlEntries },
  replace_a_connect_wise_psa_invoice_gl_entry_by_id: { operation: replaceInvoiceGlEntry, json: "record" },
  update_a_connect_wise_psa_invoice_gl_entry_by_id: { operation: updateInvoiceGlEntry },
};
