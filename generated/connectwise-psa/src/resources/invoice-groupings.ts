// @generated from definitions/connectwise-psa/resources/procurement/invoice-groupings.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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

/**
 * Lists invoice groupings, one page at a time.
 */
export const listInvoiceGroupings: Operation<ListParams, InvoiceGrouping> = {
  like: listShape,
  id: "invoice_groupings.list",
  path: "/procurement/invoicegrouping",
};

/**
 * Gets one invoice grouping by its id.
 */
export const getInvoiceGrouping: Operation<{ id: number } & GetParams, InvoiceGrouping> = {
  like: getShape,
  id: "invoice_groupings.get",
  path: "/procurement/invoicegrouping/{id}",
  ids: { id: "integer" },
};

/**
 * Creates an invoice grouping and returns it.
 */
export const createInvoiceGrouping: Operation<InvoiceGroupingCreate, InvoiceGrouping> = {
  like: createShape,
  id: "invoice_groupings.create",
  path: "/procurement/invoicegrouping/count",
  required: ["name", "customerDescription"],
};

/**
 * Changes the given fields of one invoice grouping; the others stay as they are.
 */
export const updateInvoiceGrouping: Operation<{ id: number } & InvoiceGroupingUpdate, InvoiceGrouping> = {
  like: updateShape,
  id: "invoice_groupings.update",
  path: "/procurement/invoicegrouping/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one invoice grouping whole; fields that are left out go back to their defaults.
 */
export const replaceInvoiceGrouping: Operation<{ id: number } & InvoiceGroupingCreate, InvoiceGrouping> = {
  like: replaceShape,
  id: "invoice_groupings.replace",
  path: "/procurement/invoicegrouping/{id}",
  ids: { id: "integer" },
  required: ["name", "customerDescription"],
};

/**
 * Deletes one invoice grouping for good.
 */
export const deleteInvoiceGrouping: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "invoice_groupings.delete",
  path: "/procurement/invoicegrouping/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the invoice groupings that match the given conditions.
 */
export const countInvoiceGroupings: Operation<CountParams, Count> = {
  like: countShape,
  id: "invoice_groupings.count",
  path: "/procurement/invoicegrouping/count",
};

/**
 * Tells which kinds of records use one invoice grouping and so stand in the way of deleting it.
 */
export const usagesInvoiceGroupings: Operation<{ id: number } & UsagesParams, Usage> = {
  like: usagesShape,
  id: "invoice_groupings.usages",
  path: "/procurement/invoicegrouping/{id}/usages",
  ids: { id: "integer" },
};

/**
 * Lists the single records that use one invoice grouping.
 */
export const usagesListInvoiceGroupings: Operation<{ id: number } & UsagesListParams, Usage> = {
  like: usagesListShape,
  id: "invoice_groupings.usages_list",
  path: "/procurement/invoicegrouping/{id}/usages/list",
  ids: { id: "integer" },
};

/**
 * A heading under which products are gathered on an invoice. It decides whether customers see prices and single items.
 */
export class InvoiceGroupingsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists invoice groupings, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<InvoiceGrouping> {
    return this.#client.pages(listInvoiceGroupings, params, options);
  }

  /**
   * Gets one invoice grouping by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<InvoiceGrouping> {
    return this.#client.call(getInvoiceGrouping, { ...params, id }, options);
  }

  /**
   * Creates an invoice grouping and returns it.
   */
  create(params: InvoiceGroupingCreate, options?: RequestOptions): Promise<InvoiceGrouping> {
    return this.#client.call(createInvoiceGrouping, params, options);
  }

  /**
   * Changes the given fields of one invoice grouping; the others stay as they are.
   */
  update(id: number, params: InvoiceGroupingUpdate, options?: RequestOptions): Promise<InvoiceGrouping> {
    return this.#client.call(updateInvoiceGrouping, { ...params, id }, options);
  }

  /**
   * Replaces one invoice grouping whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: InvoiceGroupingCreate, options?: RequestOptions): Promise<InvoiceGrouping> {
    return this.#client.call(replaceInvoiceGrouping, { ...params, id }, options);
  }

  /**
   * Deletes one invoice grouping for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteInvoiceGrouping, { ...params, id }, options);
  }

  /**
   * Counts the invoice groupings that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInvoiceGroupings, params, options);
  }

  /**
   * Tells which kinds of records use one invoice grouping and so stand in the way of deleting it.
   */
  usages(id: number, params: UsagesParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesInvoiceGroupings, { ...params, id }, options);
  }

  /**
   * Lists the single records that use one invoice grouping.
   */
  usagesList(id: number, params: UsagesListParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListInvoiceGroupings, { ...params, id }, options);
  }
}
