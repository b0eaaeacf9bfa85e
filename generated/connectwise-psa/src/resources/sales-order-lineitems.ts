// @generated from definitions/connectwise-psa/resources/sales/sales-order-lineitems.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  SalesOrdersLineItem,
  SalesOrdersLineItemCreate,
  SalesOrdersLineItemUpdate,
} from "../schemas/sales/sales-orders-line-item.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetSalesOrderLineitemParams extends GetParams {
  /** Id of the sales order. */
  salesOrderId: number;
  /** Id of the sales order line. */
  id: number;
}

export interface UpdateSalesOrderLineitemParams extends SalesOrdersLineItemUpdate {
  /** Id of the sales order. */
  salesOrderId: number;
  /** Id of the sales order line. */
  id: number;
}

export interface ReplaceSalesOrderLineitemParams extends SalesOrdersLineItemCreate {
  /** Id of the sales order. */
  salesOrderId: number;
  /** Id of the sales order line. */
  id: number;
}

export interface DeleteSalesOrderLineitemParams {
  /** Id of the sales order. */
  salesOrderId: number;
  /** Id of the sales order line. */
  id: number;
}

const base: ResourceShape = {
  name: "sales_order_lineitems",
  path: "/sales/orders/{salesOrderId}/lineitems",
  required: ["salesOrder"],
};

/**
 * Lists the lines of one sales order. A line of a sales order with its quantity, billing state and purchase order
 * number.
 */
export const listSalesOrderLineitems: Operation<{ salesOrderId: number } & ListParams, SalesOrdersLineItem> = {
  of: base,
  like: listShape,
};

/** Gets one sales order line by its id. */
export const getSalesOrderLineitem: Operation<GetSalesOrderLineitemParams, SalesOrdersLineItem> = {
  of: base,
  like: getShape,
};

/**
 * Creates a sales order line and returns it. A line of a sales order with its quantity, billing state and purchase
 * order number.
 */
export const createSalesOrderLineitem: Operation<
  { salesOrderId: number } & SalesOrdersLineItemCreate,
  SalesOrdersLineItem
> = { of: base, like: createShape };

/** Changes the given fields of one sales order line; the others stay as they are. */
export const updateSalesOrderLineitem: Operation<UpdateSalesOrderLineitemParams, SalesOrdersLineItem> = {
  of: base,
  like: updateShape,
};

/** Replaces one sales order line whole; fields that are left out go back to their defaults. */
export const replaceSalesOrderLineitem: Operation<ReplaceSalesOrderLineitemParams, SalesOrdersLineItem> = {
  of: base,
  like: replaceShape,
};

/** Deletes one sales order line for good. */
export const deleteSalesOrderLineitem: Operation<DeleteSalesOrderLineitemParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the sales order lines that match the given conditions. */
export const countSalesOrderLineitems: Operation<{ salesOrderId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A line of a sales order with its quantity, billing state and purchase order number. */
export interface SalesOrderLineitemsResource {
  /**
   * Lists the lines of one sales order. A line of a sales order with its quantity, billing state and purchase order
   * number.
   */
  list(salesOrderId: number, params?: ListParams, options?: RequestOptions): Pages<SalesOrdersLineItem>;
  /** Gets one sales order line by its id. */
  get(params: GetSalesOrderLineitemParams, options?: RequestOptions): Promise<SalesOrdersLineItem>;
  /**
   * Creates a sales order line and returns it. A line of a sales order with its quantity, billing state and purchase
   * order number.
   */
  create(
    salesOrderId: number,
    params: SalesOrdersLineItemCreate,
    options?: RequestOptions,
  ): Promise<SalesOrdersLineItem>;
  /** Changes the given fields of one sales order line; the others stay as they are. */
  update(params: UpdateSalesOrderLineitemParams, options?: RequestOptions): Promise<SalesOrdersLineItem>;
  /** Replaces one sales order line whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceSalesOrderLineitemParams, options?: RequestOptions): Promise<SalesOrdersLineItem>;
  /** Deletes one sales order line for good. */
  delete(params: DeleteSalesOrderLineitemParams, options?: RequestOptions): Promise<void>;
  /** Counts the sales order lines that match the given conditions. */
  count(salesOrderId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.salesOrderLineitems` is made from. */
export const salesOrderLineitemsResource: Resource<SalesOrderLineitemsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const salesOrderLineitemsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_sales_order_lineitems_count: { operation: countSalesOrderLineitems },
  create_a_connect_wise_psa_sales_order_lineitem: { operation: createSalesOrderLineitem },
  delete_a_connect_wise_psa_sales_order_lineitem_by_id: { operation: deleteSalesOrderLineitem },
  get_single_connect_wise_psa_sales_order_lineitem_by_id: { operation: getSalesOrderLineitem },
  list_all_connect_wise_psa_sales_order_lineitems: { operation: listSalesOrderLineitems },
  replace_a_connect_wise_psa_sales_order_lineitem_by_id: { operation: replaceSalesOrderLineitem },
  update_a_connect_wise_psa_sales_order_lineitem_by_id: { operation: updateSalesOrderLineitem },
};
