// @generated from definitions/connectwise-psa/resources/sales/sales-order-status-email-templates.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
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
  /** Id of the sales order status. */
  orderStatusId: number;
  /** Id of the order status e-mail template. */
  id: number;
}

export interface UpdateSalesOrderStatusEmailTemplateParams extends OrderStatusEmailTemplateUpdate {
  /** Id of the sales order status. */
  orderStatusId: number;
  /** Id of the order status e-mail template. */
  id: number;
}

export interface ReplaceSalesOrderStatusEmailTemplateParams extends OrderStatusEmailTemplateCreate {
  /** Id of the sales order status. */
  orderStatusId: number;
  /** Id of the order status e-mail template. */
  id: number;
}

export interface DeleteSalesOrderStatusEmailTemplateParams {
  /** Id of the sales order status. */
  orderStatusId: number;
  /** Id of the order status e-mail template. */
  id: number;
}

const base: ResourceShape = {
  name: "sales_order_status_email_templates",
  path: "/sales/orders/statuses/{orderStatusId}/emailtemplates",
  required: ["subject", "body"],
};

/**
 * Lists order status e-mail templates. The e-mail that goes out when a sales order reaches a status. It sets sender,
 * subject and text.
 */
export const listSalesOrderStatusEmailTemplates: Operation<
  { orderStatusId: number } & ListParams,
  OrderStatusEmailTemplate
> = { of: base, like: listShape };

/** Gets one order status e-mail template by its id. */
export const getSalesOrderStatusEmailTemplate: Operation<
  GetSalesOrderStatusEmailTemplateParams,
  OrderStatusEmailTemplate
> = { of: base, like: getShape };

/**
 * Creates an order status e-mail template and returns it. The e-mail that goes out when a sales order reaches a status.
 * It sets sender, subject and text.
 */
export const createSalesOrderStatusEmailTemplate: Operation<
  { orderStatusId: number } & OrderStatusEmailTemplateCreate,
  OrderStatusEmailTemplate
> = { of: base, like: createShape };

/** Changes the given fields of one order status e-mail template; the others stay as they are. */
export const updateSalesOrderStatusEmailTemplate: Operation<
  UpdateSalesOrderStatusEmailTemplateParams,
  OrderStatusEmailTemplate
> = { of: base, like: updateShape };

/** Replaces one order status e-mail template whole; fields that are left out go back to their defaults. */
export const replaceSalesOrderStatusEmailTemplate: Operation<
  ReplaceSalesOrderStatusEmailTemplateParams,
  OrderStatusEmailTemplate
> = { of: base, like: replaceShape };

/** Deletes one order status e-mail template for good. */
export const deleteSalesOrderStatusEmailTemplate: Operation<DeleteSalesOrderStatusEmailTemplateParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the order status e-mail templates that match the given conditions. */
export const countSalesOrderStatusEmailTemplates: Operation<{ orderStatusId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** The e-mail that goes out when a sales order reaches a status. It sets sender, subject and text. */
export interface SalesOrderStatusEmailTemplatesResource {
  /**
   * Lists order status e-mail templates. The e-mail that goes out when a sales order reaches a status. It sets sender,
   * subject and text.
   */
  list(orderStatusId: number, params?: ListParams, options?: RequestOptions): Pages<OrderStatusEmailTemplate>;
  /** Gets one order status e-mail template by its id. */
  get(params: GetSalesOrderStatusEmailTemplateParams, options?: RequestOptions): Promise<OrderStatusEmailTemplate>;
  /**
   * Creates an order status e-mail template and returns it. The e-mail that goes out when a sales order reaches a
   * status. It sets sender, subject and text.
   */
  create(
    orderStatusId: number,
    params: OrderStatusEmailTemplateCreate,
    options?: RequestOptions,
  ): Promise<OrderStatusEmailTemplate>;
  /** Changes the given fields of one order status e-mail template; the others stay as they are. */
  update(
    params: UpdateSalesOrderStatusEmailTemplateParams,
    options?: RequestOptions,
  ): Promise<OrderStatusEmailTemplate>;
  /** Replaces one order status e-mail template whole; fields that are left out go back to their defaults. */
  replace(
    params: ReplaceSalesOrderStatusEmailTemplateParams,
    options?: RequestOptions,
  ): Promise<OrderStatusEmailTemplate>;
  /** Deletes one order status e-mail template for good. */
  delete(params: DeleteSalesOrderStatusEmailTemplateParams, options?: RequestOptions): Promise<void>;
  /** Counts the order status e-mail templates that match the given conditions. */
  count(orderStatusId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.salesOrderStatusEmailTemplates` is made from. */
export const salesOrderStatusEmailTemplatesResource: Resource<SalesOrderStatusEmailTemplatesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const salesOrderStatusEmailTemplatesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_order_status_email_templates_count: { operation: countSalesOrderStatusEmailTemplates },
  create_a_connect_wise_psa_order_status_email_template: { operation: createSalesOrderStatusEmailTemplate },
  delete_a_connect_wise_psa_order_status_email_template_by_id: { operation: deleteSalesOrderStatusEmailTemplate },
  get_single_connect_wise_psa_order_status_email_template_by_id: { operation: getSalesOrderStatusEmailTemplate },
  list_all_connect_wise_psa_order_status_email_templates: { operation: listSalesOrderStatusEmailTemplates },
  replace_a_connect_wise_psa_order_status_email_template_by_id: { operation: replaceSalesOrderStatusEmailTemplate },
  update_a_connect_wise_psa_order_status_email_template_by_id: { operation: updateSalesOrderStatusEmailTemplate },
};
