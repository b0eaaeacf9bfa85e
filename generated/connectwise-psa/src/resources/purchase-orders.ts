// @generated from definitions/connectwise-psa/resources/procurement/purchase-orders.yaml
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
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count, SuccessResponse } from "../schemas/common.js";
import type {
  PurchaseOrder,
  PurchaseOrderCreate,
  PurchaseOrderInfo,
  PurchaseOrderUpdate,
} from "../schemas/procurement/purchase-order.js";
import { expression } from "@toolwright/runtime";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

export interface ListPurchaseOrdersParams extends ListParams {
  /**
   * Filter, e.g. `vendorCompany/id = 842 and closedFlag = false` or `poNumber = "5091"`. Also: status/name, poDate
   * (`poDate > [2026-01-01T00:00:00Z]`), customerCompany/id, warehouse/id, vendorOrderNumber, vendorInvoiceNumber,
   * total, lastUpdated.
   */
  conditions?: string;
  /** Order, e.g. `poDate desc`. */
  orderBy?: string;
  /** Members to return, e.g. `id,poNumber,status/name,vendorCompany/name,total`. */
  fields?: string;
}

export interface CountPurchaseOrdersParams extends CountParams {
  /** Filter as in the list, e.g. `vendorCompany/id = 842 and closedFlag = false`. */
  conditions?: string;
}

export interface QuickAccessCountPurchaseOrdersParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

/** Number of records for each tab. */
export type QuickAccessCountPurchaseOrdersResult = { [key: string]: unknown };

const base: ResourceShape = {
  name: "purchase_orders",
  path: "/procurement/purchaseorders",
  required: ["status", "terms", "vendorCompany"],
  dates: ["poDate", "shipmentDate", "vendorInvoiceDate"],
};

/**
 * Lists purchase orders. An order of goods from a vendor. It starts as a header with vendor, status and terms; its
 * lines are records of their own, and goods are booked into stock by receiving lines.
 */
export const listPurchaseOrders: Operation<ListPurchaseOrdersParams, PurchaseOrder> = { of: base, like: listShape };

/** Gets the header of one purchase order by its id. */
export const getPurchaseOrder: Operation<{ id: number } & GetParams, PurchaseOrder> = { of: base, like: getShape };

/** Creates the header of a purchase order, without lines. */
export const createPurchaseOrder: Operation<PurchaseOrderCreate, PurchaseOrder> = { of: base, like: createShape };

/** Changes the given fields of one purchase order's header; the others stay as they are. */
export const updatePurchaseOrder: Operation<{ id: number } & PurchaseOrderUpdate, PurchaseOrder> = {
  of: base,
  like: updateShape,
};

/** Replaces one purchase order whole; fields that are left out go back to their defaults. */
export const replacePurchaseOrder: Operation<{ id: number } & PurchaseOrderCreate, PurchaseOrder> = {
  of: base,
  like: replaceShape,
};

/** Deletes one purchase order with its lines for good. */
export const deletePurchaseOrder: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the purchase orders that match the given conditions. */
export const countPurchaseOrders: Operation<CountPurchaseOrdersParams, Count> = { of: base, like: countShape };

/** Lists purchase orders in short, by id and currency, one page at a time. */
export const listInfoPurchaseOrders: Operation<ListInfoParams, PurchaseOrderInfo> = { of: base, like: listInfoShape };

/** Gets one purchase order in short. */
export const getInfoPurchaseOrders: Operation<{ id: number } & GetInfoParams, PurchaseOrderInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the purchase orders that the short list has and that match the given conditions. */
export const countInfoPurchaseOrders: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Makes a new purchase order with the header and lines of another. */
export const copyPurchaseOrders: Operation<{ id: number } & NoParams, PurchaseOrder> = {
  of: base,
  name: "copy",
  path: "{item}/copy",
  method: "POST",
};

/** Puts the receipts of one purchase order back into their accounting batch. */
export const rebatchPurchaseOrders: Operation<{ id: number } & NoParams, SuccessResponse> = {
  of: base,
  name: "rebatch",
  path: "{item}/rebatch",
  method: "POST",
};

/** Takes the receipts of one purchase order out of their accounting batch, so that they can be changed. */
export const unbatchPurchaseOrders: Operation<{ id: number } & NoParams, SuccessResponse> = {
  of: base,
  name: "unbatch",
  path: "{item}/unbatch",
  method: "POST",
};

/** Counts what stands behind each tab of one purchase order's screen. */
export const quickAccessCountPurchaseOrders: Operation<
  { id: number } & QuickAccessCountPurchaseOrdersParams,
  QuickAccessCountPurchaseOrdersResult
> = {
  of: base,
  name: "quick_access_count",
  path: "{item}/quickAccess/count",
  method: "GET",
  query: { fields: expression },
};

/**
 * An order of goods from a vendor. It starts as a header with vendor, status and terms; its lines are records of their
 * own, and goods are booked into stock by receiving lines.
 */
export interface PurchaseOrdersResource {
  /**
   * Lists purchase orders. An order of goods from a vendor. It starts as a header with vendor, status and terms; its
   * lines are records of their own, and goods are booked into stock by receiving lines.
   */
  list(params?: ListPurchaseOrdersParams, options?: RequestOptions): Pages<PurchaseOrder>;
  /** Gets the header of one purchase order by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<PurchaseOrder>;
  /**
   * Creates the header of a purchase order, without lines.
   *
   * @example
   * await client.purchaseOrders.create({
   *   vendorCompany: { id: 842 },
   *   status: { id: 1 },
   *   terms: { id: 2 },
   *   warehouse: { id: 3 },
   *   internalNotes: "SSDs for ticket 8812.",
   * });
   */
  create(params: PurchaseOrderCreate, options?: RequestOptions): Promise<PurchaseOrder>;
  /**
   * Changes the given fields of one purchase order's header; the others stay as they are.
   *
   * @example
   * await client.purchaseOrders.update(5091, { status: { id: 4 } });
   */
  update(id: number, params: PurchaseOrderUpdate, options?: RequestOptions): Promise<PurchaseOrder>;
  /** Replaces one purchase order whole; fields that are left out go back to their defaults. */
  replace(id: number, params: PurchaseOrderCreate, options?: RequestOptions): Promise<PurchaseOrder>;
  /** Deletes one purchase order with its lines for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the purchase orders that match the given conditions. */
  count(params?: CountPurchaseOrdersParams, options?: RequestOptions): Promise<Count>;
  /** Lists purchase orders in short, by id and currency, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<PurchaseOrderInfo>;
  /** Gets one purchase order in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<PurchaseOrderInfo>;
  /** Counts the purchase orders that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
  /**
   * Makes a new purchase order with the header and lines of another.
   *
   * @example
   * await client.purchaseOrders.copy(5091);
   */
  copy(id: number, params?: NoParams, options?: RequestOptions): Promise<PurchaseOrder>;
  /**
   * Puts the receipts of one purchase order back into their accounting batch.
   *
   * @example
   * await client.purchaseOrders.rebatch(5091);
   */
  rebatch(id: number, params?: NoParams, options?: RequestOptions): Promise<SuccessResponse>;
  /**
   * Takes the receipts of one purchase order out of their accounting batch, so that they can be changed.
   *
   * @example
   * await client.purchaseOrders.unbatch(5091);
   */
  unbatch(id: number, params?: NoParams, options?: RequestOptions): Promise<SuccessResponse>;
  /** Counts what stands behind each tab of one purchase order's screen. */
  quickAccessCount(
    id: number,
    params?: QuickAccessCountPurchaseOrdersParams,
    options?: RequestOptions,
  ): Promise<QuickAccessCountPurchaseOrdersResult>;
}

/** What `client.purchaseOrders` is made from. */
export const purchaseOrdersResource: Resource<PurchaseOrdersResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
    copyPurchaseOrders,
    rebatchPurchaseOrders,
    unbatchPurchaseOrders,
    quickAccessCountPurchaseOrders,
  ],
};

/** The operations behind the tools of this resource. */
export const purchaseOrdersTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_procurement_purchaseorders_copy: { operation: copyPurchaseOrders },
  connect_wise_psa_procurement_purchaseorders_count: { operation: countPurchaseOrders },
  connect_wise_psa_procurement_purchaseorders_count_info: { operation: countInfoPurchaseOrders },
  create_a_connect_wise_psa_procurement_purchaseorder: {
    operation: createPurchaseOrder,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listPurchaseOrders } },
  },
  delete_a_connect_wise_psa_procurement_purchaseorder_by_id: { operation: deletePurchaseOrder },
  get_single_connect_wise_psa_procurement_purchaseorder_by_id: { operation: getPurchaseOrder },
  connect_wise_psa_procurement_purchaseorders_get_info: { operation: getInfoPurchaseOrders },
  list_all_connect_wise_psa_procurement_purchaseorders: { operation: listPurchaseOrders },
  connect_wise_psa_procurement_purchaseorders_list_info: { operation: listInfoPurchaseOrders },
  connect_wise_psa_procurement_purchaseorders_quick_access_count: { operation: quickAccessCountPurchaseOrders },
  connect_wise_psa_procurement_purchaseorders_rebatch: { operation: rebatchPurchaseOrders },
  replace_a_connect_wise_psa_procurement_purchaseorder_by_id: {
    operation: replacePurchaseOrder,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listPurchaseOrders } },
  },
  connect_wise_psa_procurement_purchaseorders_unbatch: { operation: unbatchPurchaseOrders },
  update_a_connect_wise_psa_procurement_purchaseorder_by_id: {
    operation: updatePurchaseOrder,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listPurchaseOrders } },
  },
};
