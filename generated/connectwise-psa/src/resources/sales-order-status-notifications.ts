// @generated from definitions/connectwise-psa/resources/sales/sales-order-status-notifications.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  OrderStatusNotification,
  OrderStatusNotificationCreate,
  OrderStatusNotificationUpdate,
} from "../schemas/sales/order-status-notification.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetSalesOrderStatusNotificationParams extends GetParams {
  /** Id of the sales order status. */
  orderStatusId: number;
  /** Id of the order status notification. */
  id: number;
}

export interface UpdateSalesOrderStatusNotificationParams extends OrderStatusNotificationUpdate {
  /** Id of the sales order status. */
  orderStatusId: number;
  /** Id of the order status notification. */
  id: number;
}

export interface ReplaceSalesOrderStatusNotificationParams extends OrderStatusNotificationCreate {
  /** Id of the sales order status. */
  orderStatusId: number;
  /** Id of the order status notification. */
  id: number;
}

export interface DeleteSalesOrderStatusNotificationParams {
  /** Id of the sales order status. */
  orderStatusId: number;
  /** Id of the order status notification. */
  id: number;
}

const base: ResourceShape = {
  name: "sales_order_status_notifications",
  path: "/sales/orders/statuses/{orderStatusId}/notifications",
  required: ["notifyWho"],
};

/** Lists order status notifications. Somebody who is told when a sales order reaches a status. */
export const listSalesOrderStatusNotifications: Operation<
  { orderStatusId: number } & ListParams,
  OrderStatusNotification
> = { of: base, like: listShape };

/** Gets one order status notification by its id. */
export const getSalesOrderStatusNotification: Operation<
  GetSalesOrderStatusNotificationParams,
  OrderStatusNotification
> = { of: base, like: getShape };

/** Creates an order status notification and returns it. Somebody who is told when a sales order reaches a status. */
export const createSalesOrderStatusNotification: Operation<
  { orderStatusId: number } & OrderStatusNotificationCreate,
  OrderStatusNotification
> = { of: base, like: createShape };

/** Changes the given fields of one order status notification; the others stay as they are. */
export const updateSalesOrderStatusNotification: Operation<
  UpdateSalesOrderStatusNotificationParams,
  OrderStatusNotification
> = { of: base, like: updateShape };

/** Replaces one order status notification whole; fields that are left out go back to their defaults. */
export const replaceSalesOrderStatusNotification: Operation<
  ReplaceSalesOrderStatusNotificationParams,
  OrderStatusNotification
> = { of: base, like: replaceShape };

/** Deletes one order status notification for good. */
export const deleteSalesOrderStatusNotification: Operation<DeleteSalesOrderStatusNotificationParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the order status notifications that match the given conditions. */
export const countSalesOrderStatusNotifications: Operation<{ orderStatusId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Somebody who is told when a sales order reaches a status. */
export interface SalesOrderStatusNotificationsResource {
  /** Lists order status notifications. Somebody who is told when a sales order reaches a status. */
  list(orderStatusId: number, params?: ListParams, options?: RequestOptions): Pages<OrderStatusNotification>;
  /** Gets one order status notification by its id. */
  get(params: GetSalesOrderStatusNotificationParams, options?: RequestOptions): Promise<OrderStatusNotification>;
  /** Creates an order status notification and returns it. Somebody who is told when a sales order reaches a status. */
  create(
    orderStatusId: number,
    params: OrderStatusNotificationCreate,
    options?: RequestOptions,
  ): Promise<OrderStatusNotification>;
  /** Changes the given fields of one order status notification; the others stay as they are. */
  update(params: UpdateSalesOrderStatusNotificationParams, options?: RequestOptions): Promise<OrderStatusNotification>;
  /** Replaces one order status notification whole; fields that are left out go back to their defaults. */
  replace(
    params: ReplaceSalesOrderStatusNotificationParams,
    options?: RequestOptions,
  ): Promise<OrderStatusNotification>;
  /** Deletes one order status notification for good. */
  delete(params: DeleteSalesOrderStatusNotificationParams, options?: RequestOptions): Promise<void>;
  /** Counts the order status notifications that match the given conditions. */
  count(orderStatusId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.salesOrderStatusNotifications` is made from. */
export const salesOrderStatusNotificationsResource: Resource<SalesOrderStatusNotificationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const salesOrderStatusNotificationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_order_status_notifications_count: { operation: countSalesOrderStatusNotifications },
  create_a_connect_wise_psa_order_status_notification: { operation: createSalesOrderStatusNotification },
  delete_a_connect_wise_psa_order_status_notification_by_id: { operation: deleteSalesOrderStatusNotification },
  get_single_connect_wise_psa_order_status_notification_by_id: { operation: getSalesOrderStatusNotification },
  list_all_connect_wise_psa_order_status_notifications: { operation: listSalesOrderStatusNotifications },
  replace_a_connect_wise_psa_order_status_notification_by_id: { operation: replaceSalesOrderStatusNotification },
  update_a_connect_wise_psa_order_status_notification_by_id: { operation: updateSalesOrderStatusNotification },
};
