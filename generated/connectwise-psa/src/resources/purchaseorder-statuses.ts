// @generated from definitions/connectwise-psa/resources/procurement/purchaseorder-statuses.yaml
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
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  PurchaseOrderStatus,
  PurchaseOrderStatusCreate,
  PurchaseOrderStatusInfo,
  PurchaseOrderStatusUpdate,
} from "../schemas/procurement/purchase-order-status.js";
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
  usagesListShape,
  usagesShape,
} from "../conventions.js";

export interface ListPurchaseorderStatusesParams extends ListParams {
  /** Filter, e.g. `name = "Open"` or `inactiveFlag = false and closedFlag = false`. Also: defaultFlag, sortOrder. */
  conditions?: string;
}

const base: ResourceShape = {
  name: "purchaseorder_statuses",
  path: "/procurement/purchaseorderstatuses",
  paths: { count_info: "{collection}/Info/count" },
  required: ["name"],
};

/**
 * Lists purchase order statuses. A step in the life of purchase orders, such as Open, Sent or Received. Every account
 * sets up its own; there is no fixed order between them.
 */
export const listPurchaseorderStatuses: Operation<ListPurchaseorderStatusesParams, PurchaseOrderStatus> = {
  of: base,
  like: listShape,
};

/** Gets one purchase order status by its id. */
export const getPurchaseorderStatus: Operation<{ id: number } & GetParams, PurchaseOrderStatus> = {
  of: base,
  like: getShape,
};

/** Creates a purchase order status and returns it. */
export const createPurchaseorderStatus: Operation<PurchaseOrderStatusCreate, PurchaseOrderStatus> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one purchase order status; the others stay as they are. */
export const updatePurchaseorderStatus: Operation<{ id: number } & PurchaseOrderStatusUpdate, PurchaseOrderStatus> = {
  of: base,
  like: updateShape,
};

/** Replaces one purchase order status whole; fields that are left out go back to their defaults. */
export const replacePurchaseorderStatus: Operation<{ id: number } & PurchaseOrderStatusCreate, PurchaseOrderStatus> = {
  of: base,
  like: replaceShape,
};

/** Deletes one purchase order status for good. */
export const deletePurchaseorderStatus: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the purchase order statuses that match the given conditions. */
export const countPurchaseorderStatuses: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one purchase order status and so stand in the way of deleting it. */
export const usagesPurchaseorderStatuses: Operation<{ id: number } & UsagesParams, Usage> = {
  of: base,
  like: usagesShape,
};

/** Lists the single records that use one purchase order status. */
export const usagesListPurchaseorderStatuses: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists purchase order statuses in short, one page at a time. */
export const listInfoPurchaseorderStatuses: Operation<ListInfoParams, PurchaseOrderStatusInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one purchase order status in short. */
export const getInfoPurchaseorderStatuses: Operation<{ id: number } & GetInfoParams, PurchaseOrderStatusInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the purchase order statuses that the short list has and that match the given conditions. */
export const countInfoPurchaseorderStatuses: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/**
 * A step in the life of purchase orders, such as Open, Sent or Received. Every account sets up its own; there is no
 * fixed order between them.
 */
export interface PurchaseorderStatusesResource {
  /**
   * Lists purchase order statuses. A step in the life of purchase orders, such as Open, Sent or Received. Every account
   * sets up its own; there is no fixed order between them.
   */
  list(params?: ListPurchaseorderStatusesParams, options?: RequestOptions): Pages<PurchaseOrderStatus>;
  /** Gets one purchase order status by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<PurchaseOrderStatus>;
  /**
   * Creates a purchase order status and returns it.
   *
   * @example
   * await client.purchaseorderStatuses.create({ name: "Waiting for vendor", sortOrder: 30, closedFlag: false });
   */
  create(params: PurchaseOrderStatusCreate, options?: RequestOptions): Promise<PurchaseOrderStatus>;
  /**
   * Changes the given fields of one purchase order status; the others stay as they are.
   *
   * @example
   * await client.purchaseorderStatuses.update(4, { sortOrder: 40 });
   */
  update(id: number, params: PurchaseOrderStatusUpdate, options?: RequestOptions): Promise<PurchaseOrderStatus>;
  /** Replaces one purchase order status whole; fields that are left out go back to their defaults. */
  replace(id: number, params: PurchaseOrderStatusCreate, options?: RequestOptions): Promise<PurchaseOrderStatus>;
  /** Deletes one purchase order status for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the purchase order statuses that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one purchase order status and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one purchase order status. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists purchase order statuses in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<PurchaseOrderStatusInfo>;
  /** Gets one purchase order status in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<PurchaseOrderStatusInfo>;
  /** Counts the purchase order statuses that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.purchaseorderStatuses` is made from. */
export const purchaseorderStatusesResource: Resource<PurchaseorderStatusesResource> = {
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
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const purchaseorderStatusesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_purchaseorder_statuses_count: { operation: countPurchaseorderStatuses },
  connect_wise_psa_purchaseorder_statuses_count_info: { operation: countInfoPurchaseorderStatuses },
  create_a_connect_wise_psa_purchaseorder_status: { operation: createPurchaseorderStatus },
  delete_a_connect_wise_psa_purchaseorder_status_by_id: { operation: deletePurchaseorderStatus },
  get_single_connect_wise_psa_purchaseorder_status_by_id: { operation: getPurchaseorderStatus },
  connect_wise_psa_purchaseorder_statuses_get_info: { operation: getInfoPurchaseorderStatuses },
  list_all_connect_wise_psa_purchaseorder_statuses: { operation: listPurchaseorderStatuses },
  connect_wise_psa_purchaseorder_statuses_list_info: { operation: listInfoPurchaseorderStatuses },
  replace_a_connect_wise_psa_purchaseorder_status_by_id: { operation: replacePurchaseorderStatus },
  update_a_connect_wise_psa_purchaseorder_status_by_id: { operation: updatePurchaseorderStatus },
  connect_wise_psa_purchaseorder_statuses_usages: { operation: usagesPurchaseorderStatuses },
  connect_wise_psa_purchaseorder_statuses_usages_list: { operation: usagesListPurchaseorderStatuses },
};
