// @generated from definitions/connectwise-psa/resources/sales/sales-order-status-email-templates.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  OrderStatusEmailTemplate,
  OrderStatusEmailTemplateCreate,
  OrderStatusEmailTemplateUpdate,
} from "../schemas/sales/order-status-email-template.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetSalesOrderStatusEmailTemplateParams extends GetParams {
  /**
   * Id of the sales order status.
   */
  orderStatusId: number;
  /**
   * Id of the order status e-mail template.
   */
  id: number;
}

export interface UpdateSalesOrderStatusEmailTemplateParams extends OrderStatusEmailTemplateUpdate {
  /**
   * Id of the sales order status.
   */
  orderStatusId: number;
  /**
   * Id of the order status e-mail template.
   */
  id: number;
}

export interface ReplaceSalesOrderStatusEmailTemplateParams extends OrderStatusEmailTemplateCreate {
  /**
   * Id of the sales order status.
   */
  orderStatusId: number;
  /**
   * Id of the order status e-mail template.
   */
  id: number;
}

export interface DeleteSalesOrderStatusEmailTemplateParams {
  /**
   * Id of the sales order status.
   */
  orderStatusId: number;
  /**
   * Id of the order status e-mail template.
   */
  id: number;
}

/**
 * Lists order status e-mail templates, one page at a time.
 */
export const listSalesOrderStatusEmailTemplates: Operation<
  { orderStatusId: number } & ListParams,
  OrderStatusEmailTemplate
> = {
  like: listShape,
  id: "sales_order_status_email_templates.list",
  path: "/sales/orders/statuses/{orderStatusId}/emailtemplates",
  ids: { orderStatusId: "integer" },
};

/**
 * Gets one order status e-mail template by its id.
 */
export const getSalesOrderStatusEmailTemplate: Operation<
  GetSalesOrderStatusEmailTemplateParams,
  OrderStatusEmailTemplate
> = {
  like: getShape,
  id: "sales_order_status_email_templates.get",
  path: "/sales/orders/statuses/{orderStatusId}/emailtemplates/{id}",
  ids: { orderStatusId: "integer", id: "integer" },
};

/**
 * Creates an order status e-mail template and returns it.
 */
export const createSalesOrderStatusEmailTemplate: Operation<
  { orderStatusId: number } & OrderStatusEmailTemplateCreate,
  OrderStatusEmailTemplate
> = {
  like: createShape,
  id: "sales_order_status_email_templates.create",
  path: "/sales/orders/statuses/{orderStatusId}/emailtemplates",
  ids: { orderStatusId: "integer" },
  required: ["subject", "body"],
};

/**
 * Changes the given fields of one order status e-mail template; the others stay as they are.
 */
export const updateSalesOrderStatusEmailTemplate: Operation<
  UpdateSalesOrderStatusEmailTemplateParams,
  OrderStatusEmailTemplate
> = {
  like: updateShape,
  id: "sales_order_status_email_templates.update",
  path: "/sales/orders/statuses/{orderStatusId}/emailtemplates/{id}",
  ids: { orderStatusId: "integer", id: "integer" },
};

/**
 * Replaces one order status e-mail template whole; fields that are left out go back to their defaults.
 */
export const replaceSalesOrderStatusEmailTemplate: Operation<
  ReplaceSalesOrderStatusEmailTemplateParams,
  OrderStatusEmailTemplate
> = {
  like: replaceShape,
  id: "sales_order_status_email_templates.replace",
  path: "/sales/orders/statuses/{orderStatusId}/emailtemplates/{id}",
  ids: { orderStatusId: "integer", id: "integer" },
  required: ["subject", "body"],
};

/**
 * Deletes one order status e-mail template for good.
 */
export const deleteSalesOrderStatusEmailTemplate: Operation<DeleteSalesOrderStatusEmailTemplateParams, void> = {
  like: deleteShape,
  id: "sales_order_status_email_templates.delete",
  path: "/sales/orders/statuses/{orderStatusId}/emailtemplates/{id}",
  ids: { orderStatusId: "integer", id: "integer" },
};

/**
 * Counts the order status e-mail templates that match the given conditions.
 */
export const countSalesOrderStatusEmailTemplates: Operation<{ orderStatusId: number } & CountParams, Count> = {
  like: countShape,
  id: "sales_order_status_email_templates.count",
  path: "/sales/orders/statuses/{orderStatusId}/emailtemplates/count",
  ids: { orderStatusId: "integer" },
};

/**
 * The e-mail that goes out when a sales order reaches a status. It sets sender, subject and text.
 */
export class SalesOrderStatusEmailTemplatesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists order status e-mail templates, one page at a time.
   */
  list(orderStatusId: number, params: ListParams = {}, options?: RequestOptions): Pages<OrderStatusEmailTemplate> {
    return this.#client.pages(listSalesOrderStatusEmailTemplates, { ...params, orderStatusId }, options);
  }

  /**
   * Gets one order status e-mail template by its id.
   */
  get(params: GetSalesOrderStatusEmailTemplateParams, options?: RequestOptions): Promise<OrderStatusEmailTemplate> {
    return this.#client.call(getSalesOrderStatusEmailTemplate, params, options);
  }

  /**
   * Creates an order status e-mail template and returns it.
   */
  create(
    orderStatusId: number,
    params: OrderStatusEmailTemplateCreate,
    options?: RequestOptions,
  ): Promise<OrderStatusEmailTemplate> {
    return this.#client.call(createSalesOrderStatusEmailTemplate, { ...params, orderStatusId }, options);
  }

  /**
   * Changes the given fields of one order status e-mail template; the others stay as they are.
   */
  update(
    params: UpdateSalesOrderStatusEmailTemplateParams,
    options?: RequestOptions,
  ): Promise<OrderStatusEmailTemplate> {
    return this.#client.call(updateSalesOrderStatusEmailTemplate, params, options);
  }

  /**
   * Replaces one order status e-mail template whole; fields that are left out go back to their defaults.
   */
  replace(
    params: ReplaceSalesOrderStatusEmailTemplateParams,
    options?: RequestOptions,
  ): Promise<OrderStatusEmailTemplate> {
    return this.#client.call(replaceSalesOrderStatusEmailTemplate, params, options);
  }

  /**
   * Deletes one order status e-mail template for good.
   */
  delete(params: DeleteSalesOrderStatusEmailTemplateParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteSalesOrderStatusEmailTemplate, params, options);
  }

  /**
   * Counts the order status e-mail templates that match the given conditions.
   */
  count(orderStatusId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countSalesOrderStatusEmailTemplates, { ...params, orderStatusId }, options);
  }
}
