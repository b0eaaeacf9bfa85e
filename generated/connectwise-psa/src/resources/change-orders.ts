// @generated from definitions/connectwise-psa/resources/procurement/change-orders.yaml
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
import type { CountParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ChangeOrder, ChangeOrderCreate, ChangeOrderUpdate } from "../schemas/procurement/change-order.js";
import { countShape, createShape, deleteShape, listShape, updateShape } from "../conventions.js";

const base: ResourceShape = {
  name: "change_orders",
  path: "/procurement/changeorder",
  paths: { count: "/procurement/changeorders/count" },
  required: ["purchaseHeaderRecId"],
};

/**
 * Lists change orders. A change order that stands beside a purchase order. The API shows little more than which
 * purchase order it belongs to.
 */
export const listChangeOrders: Operation<ListParams, ChangeOrder> = { of: base, like: listShape };

/**
 * Creates a change order and returns it. A change order that stands beside a purchase order. The API shows little more
 * than which purchase order it belongs to.
 */
export const createChangeOrder: Operation<ChangeOrderCreate, ChangeOrder> = { of: base, like: createShape };

/** Changes the given fields of one change order; the others stay as they are. */
export const updateChangeOrder: Operation<{ id: number } & ChangeOrderUpdate, ChangeOrder> = {
  of: base,
  like: updateShape,
};

/** Deletes one change order for good. */
export const deleteChangeOrder: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the change orders that match the given conditions. */
export const countChangeOrders: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * A change order that stands beside a purchase order. The API shows little more than which purchase order it belongs
 * to.
 */
export interface ChangeOrdersResource {
  /**
   * Lists change orders. A change order that stands beside a purchase order. The API shows little more than which
   * purchase order it belongs to.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<ChangeOrder>;
  /**
   * Creates a change order and returns it. A change order that stands beside a purchase order. The API shows little
   * more than which purchase order it belongs to.
   */
  create(params: ChangeOrderCreate, options?: RequestOptions): Promise<ChangeOrder>;
  /** Changes the given fields of one change order; the others stay as they are. */
  update(id: number, params: ChangeOrderUpdate, options?: RequestOptions): Promise<ChangeOrder>;
  /** Deletes one change order for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the change orders that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.changeOrders` is made from. */
export const changeOrdersResource: Resource<ChangeOrdersResource> = {
  of: base,
  operations: [listShape, createShape, updateShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const changeOrdersTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_change_orders_count: { operation: countChangeOrders },
  create_a_connect_wise_psa_change_order: { operation: createChangeOrder },
  delete_a_connect_wise_psa_change_order_by_id: { operation: deleteChangeOrder },
  list_all_connect_wise_psa_change_orders: { operation: listChangeOrders },
  update_a_connect_wise_psa_change_order_by_id: { operation: updateChangeOrder },
};
