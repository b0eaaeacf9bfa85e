// @generated from definitions/connectwise-psa/resources/sales/sales-order-statuses.yaml
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
  OrderStatus,
  OrderStatusCreate,
  OrderStatusInfo,
  OrderStatusUpdate,
} from "../schemas/sales/order-status.js";
import { many } from "@toolwright/runtime";
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

export interface ListSalesOrderStatusesParams extends ListParams {
  /** Filter, e.g. `inactiveFlag = false and closedFlag = false`. Also: name. */
  conditions?: string;
}

const base: ResourceShape = { name: "sales_order_statuses", path: "/sales/orders/statuses", required: ["name"] };

/**
 * Lists sales order statuses. A step in the life of sales orders, such as Open, Shipped or Closed. Every account sets
 * up its own.
 */
export const listSalesOrderStatuses: Operation<ListSalesOrderStatusesParams, OrderStatus> = {
  of: base,
  like: listShape,
};

/** Gets one sales order status by its id. */
export const getSalesOrderStatus: Operation<{ id: number } & GetParams, OrderStatus> = { of: base, like: getShape };

/**
 * Creates a sales order status and returns it. A step in the life of sales orders, such as Open, Shipped or Closed.
 * Every account sets up its own.
 */
export const createSalesOrderStatus: Operation<OrderStatusCreate, OrderStatus> = {
  of: base,
  like: createShape,
  returns: many,
};

/** Changes the given fields of one sales order status; the others stay as they are. */
export const updateSalesOrderStatus: Operation<{ id: number } & OrderStatusUpdate, OrderStatus> = {
  of: base,
  like: updateShape,
};

/** Replaces one sales order status whole; fields that are left out go back to their defaults. */
export const replaceSalesOrderStatus: Operation<{ id: number } & OrderStatusCreate, OrderStatus> = {
  of: base,
  like: replaceShape,
};

/** Deletes one sales order status for good. */
export const deleteSalesOrderStatus: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the sales order statuses that match the given conditions. */
export const countSalesOrderStatuses: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one sales order status and so stand in the way of deleting it. */
export const usagesSalesOrderStatuses: Operation<{ id: number } & UsagesParams, Usage> = {
  of: base,
  like: usagesShape,
};

/** Lists the single records that use one sales order status. */
export const usagesListSalesOrderStatuses: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists sales order statuses in short, one page at a time. */
export const listInfoSalesOrderStatuses: Operation<ListInfoParams, OrderStatusInfo> = { of: base, like: listInfoShape };

/** Gets one sales order status in short. */
export const getInfoSalesOrderStatuses: Operation<{ id: number } & GetInfoParams, OrderStatusInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the sales order statuses that the short list has and that match the given conditions. */
export const countInfoSalesOrderStatuses: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A step in the life of sales orders, such as Open, Shipped or Closed. Every account sets up its own. */
export interface SalesOrderStatusesResource {
  /**
   * Lists sales order statuses. A step in the life of sales orders, such as Open, Shipped or Closed. Every account sets
   * up its own.
   */
  list(params?: ListSalesOrderStatusesParams, options?: RequestOptions): Pages<OrderStatus>;
  /** Gets one sales order status by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<OrderStatus>;
  /**
   * Creates a sales order status and returns it. A step in the life of sales orders, such as Open, Shipped or Closed.
   * Every account sets up its own.
   */
  create(params: OrderStatusCreate, options?: RequestOptions): Pages<OrderStatus>;
  /** Changes the given fields of one sales order status; the others stay as they are. */
  update(id: number, params: OrderStatusUpdate, options?: RequestOptions): Promise<OrderStatus>;
  /** Replaces one sales order status whole; fields that are left out go back to their defaults. */
  replace(id: number, params: OrderStatusCreate, options?: RequestOptions): Promise<OrderStatus>;
  /** Deletes one sales order status for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the sales order statuses that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one sales order status and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one sales order status. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists sales order statuses in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<OrderStatusInfo>;
  /** Gets one sales order status in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<OrderStatusInfo>;
  /** Counts the sales order statuses that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.salesOrderStatuses` is made from. */
export const salesOrderStatusesResource: Resource<SalesOrderStatusesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createSalesOrderStatus,
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
export const salesOrderStatusesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_sales_order_statuses_count: { operation: countSalesOrderStatuses },
  connect_wise_psa_sales_order_statuses_count_info: { operation: countInfoSalesOrderStatuses },
  create_a_connect_wise_psa_sales_order_status: { operation: createSalesOrderStatus },
  delete_a_connect_wise_psa_sales_order_status_by_id: { operation: deleteSalesOrderStatus },
  get_single_connect_wise_psa_sales_order_status_by_id: { operation: getSalesOrderStatus },
  connect_wise_psa_sales_order_statuses_get_info: { operation: getInfoSalesOrderStatuses },
  list_all_connect_wise_psa_sales_order_statuses: { operation: listSalesOrderStatuses },
  connect_wise_psa_sales_order_statuses_list_info: { operation: listInfoSalesOrderStatuses },
  replace_a_connect_wise_psa_sales_order_status_by_id: { operation: replaceSalesOrderStatus },
  update_a_connect_wise_psa_sales_order_status_by_id: { operation: updateSalesOrderStatus },
  connect_wise_psa_sales_order_statuses_usages: { operation: usagesSalesOrderStatuses },
  connect_wise_psa_sales_order_statuses_usages_list: { operation: usagesListSalesOrderStatuses },
};
