// @generated from definitions/connectwise-psa/resources/sales/sales-order-status-notifications.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Id of the sales order status.
   */
  orderStatusId: number;
  /**
   * Id of the order status notification.
   */
  id: number;
}

export interface UpdateSalesOrderStatusNotificationParams extends OrderStatusNotificationUpdate {
  /**
   * Id of the sales order status.
   */
  orderStatusId: number;
  /**
   * Id of the order status notification.
   */
  id: number;
}

export interface ReplaceSalesOrderStatusNotificationParams extends OrderStatusNotificationCreate {
  /**
   * Id of the sales order status.
   */
  orderStatusId: number;
  /**
   * Id of the order status notification.
   */
  id: number;
}

export interface DeleteSalesOrderStatusNotificationParams {
  /**
   * Id of the sales order status.
   */
  orderStatusId: number;
  /**
   * Id of the order status notification.
   */
  id: number;
}

/**
 * Lists order status notifications, one page at a time.
 */
export const listSalesOrderStatusNotifications: Operation<
  { orderStatusId: number } & ListParams,
  OrderStatusNotification
> = {
  like: listShape,
  id: "sales_order_status_notifications.list",
  path: "/sales/orders/statuses/{orderStatusId}/notifications",
  ids: { orderStatusId: "integer" },
};

/**
 * Gets one order status notification by its id.
 */
export const getSalesOrderStatusNotification: Operation<
  GetSalesOrderStatusNotificationParams,
  OrderStatusNotification
> = {
  like: getShape,
  id: "sales_order_status_notifications.get",
  path: "/sales/orders/statuses/{orderStatusId}/notifications/{id}",
  ids: { orderStatusId: "integer", id: "integer" },
};

/**
 * Creates an order status notification and returns it.
 */
export const createSalesOrderStatusNotification: Operation<
  { orderStatusId: number } & OrderStatusNotificationCreate,
  OrderStatusNotification
> = {
  like: createShape,
  id: "sales_order_status_notifications.create",
  path: "/sales/orders/statuses/{orderStatusId}/notifications",
  ids: { orderStatusId: "integer" },
  required: ["notifyWho"],
};

/**
 * Changes the given fields of one order status notification; the others stay as they are.
 */
export const updateSalesOrderStatusNotification: Operation<
  UpdateSalesOrderStatusNotificationParams,
  OrderStatusNotification
> = {
  like: updateShape,
  id: "sales_order_status_notifications.update",
  path: "/sales/orders/statuses/{orderStatusId}/notifications/{id}",
  ids: { orderStatusId: "integer", id: "integer" },
};

/**
 * Replaces one order status notification whole; fields that are left out go back to their defaults.
 */
export const replaceSalesOrderStatusNotification: Operation<
  ReplaceSalesOrderStatusNotificationParams,
  OrderStatusNotification
> = {
  like: replaceShape,
  id: "sales_order_status_notifications.replace",
  path: "/sales/orders/statuses/{orderStatusId}/notifications/{id}",
  ids: { orderStatusId: "integer", id: "integer" },
  required: ["notifyWho"],
};

/**
 * Deletes one order status notification for good.
 */
export const deleteSalesOrderStatusNotification: Operation<DeleteSalesOrderStatusNotificationParams, void> = {
  like: deleteShape,
  id: "sales_order_status_notifications.delete",
  path: "/sales/orders/statuses/{orderStatusId}/notifications/{id}",
  ids: { orderStatusId: "integer", id: "integer" },
};

/**
 * Counts the order status notifications that match the given conditions.
 */
export const countSalesOrderStatusNotifications: Operation<{ orderStatusId: number } & CountParams, Count> = {
  like: countShape,
  id: "sales_order_status_notifications.count",
  path: "/sales/orders/statuses/{orderStatusId}/notifications/count",
  ids: { orderStatusId: "integer" },
};

/**
 * Somebody who is told when a sales order reaches a status.
 */
export class SalesOrderStatusNotificationsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists order status notifications, one page at a time.
   */
  list(orderStatusId: number, params: ListParams = {}, options?: RequestOptions): Pages<OrderStatusNotification> {
    return this.#client.pages(listSalesOrderStatusNotifications, { ...params, orderStatusId }, options);
  }

  /**
   * Gets one order status notification by its id.
   */
  get(params: GetSalesOrderStatusNotificationParams, options?: RequestOptions): Promise<OrderStatusNotification> {
    return this.#client.call(getSalesOrderStatusNotification, params, options);
  }

  /**
   * Creates an order status notification and returns it.
   */
  create(
    orderStatusId: number,
    params: OrderStatusNotificationCreate,
    options?: RequestOptions,
  ): Promise<OrderStatusNotification> {
    return this.#client.call(createSalesOrderStatusNotification, { ...params, orderStatusId }, options);
  }

  /**
   * Changes the given fields of one order status notification; the others stay as they are.
   */
  update(params: UpdateSalesOrderStatusNotificationParams, options?: RequestOptions): Promise<OrderStatusNotification> {
    return this.#client.call(updateSalesOrderStatusNotification, params, options);
  }

  /**
   * Replaces one order status notification whole; fields that are left out go back to their defaults.
   */
  replace(
    params: ReplaceSalesOrderStatusNotificationParams,
    options?: RequestOptions,
  ): Promise<OrderStatusNotification> {
    return this.#client.call(replaceSalesOrderStatusNotification, params, options);
  }

  /**
   * Deletes one order status notification for good.
   */
  delete(params: DeleteSalesOrderStatusNotificationParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteSalesOrderStatusNotification, params, options);
  }

  /**
   * Counts the order status notifications that match the given conditions.
   */
  count(orderStatusId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countSalesOrderStatusNotifications, { ...params, orderStatusId }, options);
  }
}
