// @generated from definitions/connectwise-psa/resources/procurement/invoice-groupings.yaml
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
import type { CountParams, GetParams, ListParams, UsagesListParams, UsagesParams } from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  InvoiceGrouping,
  InvoiceGroupingCreate,
  InvoiceGroupingUpdate,
} from "../schemas/procurement/invoice-grouping.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "invoice_groupings",
  path: "/procurement/invoicegrouping",
  paths: { create: "{collection}/count" },
  required: ["name", "customerDescription"],
};

/**
 * Lists invoice groupings. A heading under which products are gathered on an invoice. It decides whether customers see
 * prices and single items.
 */
export const listInvoiceGroupings: Operation<ListParams, InvoiceGrouping> = { of: base, like: listShape };

/** Gets one invoice grouping by its id. */
export const getInvoiceGrouping: Operation<{ id: number } & GetParams, InvoiceGrouping> = { of: base, like: getShape };

/** Creates an invoice grouping and returns it. */
export const createInvoiceGrouping: Operation<InvoiceGroupingCreate, InvoiceGrouping> = { of: base, like: createShape };

/** Changes the given fields of one invoice grouping; the others stay as they are. */
export const updateInvoiceGrouping: Operation<{ id: number } & InvoiceGroupingUpdate, InvoiceGrouping> = {
  of: base,
  like: updateShape,
};

/** Replaces one invoice grouping whole; fields that are left out go back to their defaults. */
export const replaceInvoiceGrouping: Operation<{ id: number } & InvoiceGroupingCreate, InvoiceGrouping> = {
  of: base,
  like: replaceShape,
};

/** Deletes one invoice grouping for good. */
export const deleteInvoiceGrouping: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the invoice groupings that match the given conditions. */
export const countInvoiceGroupings: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one invoice grouping and so stand in the way of deleting it. */
export const usagesInvoiceGroupings: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one invoice grouping. */
export const usagesListInvoiceGroupings: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/**
 * A heading under which products are gathered on an invoice. It decides whether customers see prices and single items.
 */
export interface InvoiceGroupingsResource {
  /**
   * Lists invoice groupings. A heading under which products are gathered on an invoice. It decides whether customers
   * see prices and single items.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<InvoiceGrouping>;
  /** Gets one invoice grouping by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<InvoiceGrouping>;
  /** Creates an invoice grouping and returns it. */
  create(params: InvoiceGroupingCreate, options?: RequestOptions): Promise<InvoiceGrouping>;
  /** Changes the given fields of one invoice grouping; the others stay as they are. */
  update(id: number, params: InvoiceGroupingUpdate, options?: RequestOptions): Promise<InvoiceGrouping>;
  /** Replaces one invoice grouping whole; fields that are left out go back to their defaults. */
  replace(id: number, params: InvoiceGroupingCreate, options?: RequestOptions): Promise<InvoiceGrouping>;
  /** Deletes one invoice grouping for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the invoice groupings that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one invoice grouping and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one invoice grouping. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
}

/** What `client.invoiceGroupings` is made from. */
export const invoiceGroupingsResource: Resource<InvoiceGroupingsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
  ],
};

/** The operations behind the tools of this resource. */
export const invoiceGroupingsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_invoice_groupings_count: { operation: countInvoiceGroupings },
  create_a_connect_wise_psa_invoice_grouping: { operation: createInvoiceGrouping },
  delete_a_connect_wise_psa_invoice_grouping_by_id: { operation: deleteInvoiceGrouping },
  get_single_connect_wise_psa_invoice_grouping_by_id: { operation: getInvoiceGrouping },
  list_all_connect_wise_psa_invoice_groupings: { operation: listInvoiceGroupings },
  replace_a_connect_wise_psa_invoice_grouping_by_id: { operation: replaceInvoiceGrouping },
  update_a_connect_wise_psa_invoice_grouping_by_id: { operation: updateInvoiceGrouping },
  connect_wise_psa_invoice_groupings_usages: { operation: usagesInvoiceGroupings },
  connect_wise_psa_invoice_groupings_usages_list: { operation: usagesListInvoiceGroupings },
};
