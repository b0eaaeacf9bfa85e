// @generated from definitions/connectwise-psa/resources/procurement/po-status-email-templates.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  PurchaseOrderStatusEmailTemplate,
  PurchaseOrderStatusEmailTemplateCreate,
  PurchaseOrderStatusEmailTemplateUpdate,
} from "../schemas/procurement/purchase-order-status-email-template.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetPoStatusEmailTemplateParams extends GetParams {
  /** Id of the purchase order status. */
  purchaseOrderStatusId: number;
  /** Id of the PO status e-mail template. */
  id: number;
}

export interface UpdatePoStatusEmailTemplateParams extends PurchaseOrderStatusEmailTemplateUpdate {
  /** Id of the purchase order status. */
  purchaseOrderStatusId: number;
  /** Id of the PO status e-mail template. */
  id: number;
}

export interface ReplacePoStatusEmailTemplateParams extends PurchaseOrderStatusEmailTemplateCreate {
  /** Id of the purchase order status. */
  purchaseOrderStatusId: number;
  /** Id of the PO status e-mail template. */
  id: number;
}

export interface DeletePoStatusEmailTemplateParams {
  /** Id of the purchase order status. */
  purchaseOrderStatusId: number;
  /** Id of the PO status e-mail template. */
  id: number;
}

const base: ResourceShape = {
  name: "po_status_email_templates",
  path: "/procurement/purchaseorderstatuses/{purchaseOrderStatusId}/emailtemplates",
  required: ["subject"],
};

/**
 * Lists PO status e-mail templates. The e-mail that goes out when a purchase order reaches a status. It sets sender,
 * subject and text.
 */
export const listPoStatusEmailTemplates: Operation<
  { purchaseOrderStatusId: number } & ListParams,
  PurchaseOrderStatusEmailTemplate
> = { of: base, like: listShape };

/** Gets one PO status e-mail template by its id. */
export const getPoStatusEmailTemplate: Operation<GetPoStatusEmailTemplateParams, PurchaseOrderStatusEmailTemplate> = {
  of: base,
  like: getShape,
};

/**
 * Creates a PO status e-mail template and returns it. The e-mail that goes out when a purchase order reaches a status.
 * It sets sender, subject and text.
 */
export const createPoStatusEmailTemplate: Operation<
  { purchaseOrderStatusId: number } & PurchaseOrderStatusEmailTemplateCreate,
  PurchaseOrderStatusEmailTemplate
> = { of: base, like: createShape };

/** Changes the given fields of one PO status e-mail template; the others stay as they are. */
export const updatePoStatusEmailTemplate: Operation<
  UpdatePoStatusEmailTemplateParams,
  PurchaseOrderStatusEmailTemplate
> = { of: base, like: updateShape };

/** Replaces one PO status e-mail template whole; fields that are left out go back to their defaults. */
export const replacePoStatusEmailTemplate: Operation<
  ReplacePoStatusEmailTemplateParams,
  PurchaseOrderStatusEmailTemplate
> = { of: base, like: replaceShape };

/** Deletes one PO status e-mail template for good. */
export const deletePoStatusEmailTemplate: Operation<DeletePoStatusEmailTemplateParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the PO status e-mail templates that match the given conditions. */
export const countPoStatusEmailTemplates: Operation<{ purchaseOrderStatusId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** The e-mail that goes out when a purchase order reaches a status. It sets sender, subject and text. */
export interface PoStatusEmailTemplatesResource {
  /**
   * Lists PO status e-mail templates. The e-mail that goes out when a purchase order reaches a status. It sets sender,
   * subject and text.
   */
  list(
    purchaseOrderStatusId: number,
    params?: ListParams,
    options?: RequestOptions,
  ): Pages<PurchaseOrderStatusEmailTemplate>;
  /** Gets one PO status e-mail template by its id. */
  get(params: GetPoStatusEmailTemplateParams, options?: RequestOptions): Promise<PurchaseOrderStatusEmailTemplate>;
  /**
   * Creates a PO status e-mail template and returns it. The e-mail that goes out when a purchase order reaches a
   * status. It sets sender, subject and text.
   */
  create(
    purchaseOrderStatusId: number,
    params: PurchaseOrderStatusEmailTemplateCreate,
    options?: RequestOptions,
  ): Promise<PurchaseOrderStatusEmailTemplate>;
  /** Changes the given fields of one PO status e-mail template; the others stay as they are. */
  update(
    params: UpdatePoStatusEmailTemplateParams,
    options?: RequestOptions,
  ): Promise<PurchaseOrderStatusEmailTemplate>;
  /** Replaces one PO status e-mail template whole; fields that are left out go back to their defaults. */
  replace(
    params: ReplacePoStatusEmailTemplateParams,
    options?: RequestOptions,
  ): Promise<PurchaseOrderStatusEmailTemplate>;
  /** Deletes one PO status e-mail template for good. */
  delete(params: DeletePoStatusEmailTemplateParams, options?: RequestOptions): Promise<void>;
  /** Counts the PO status e-mail templates that match the given conditions. */
  count(purchaseOrderStatusId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.poStatusEmailTemplates` is made from. */
export const poStatusEmailTemplatesResource: Resource<PoStatusEmailTemplatesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const poStatusEmailTemplatesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_po_status_email_templates_count: { operation: countPoStatusEmailTemplates },
  create_a_connect_wise_psa_po_status_email_template: { operation: createPoStatusEmailTemplate },
  delete_a_connect_wise_psa_po_status_email_template_by_id: { operation: deletePoStatusEmailTemplate },
  get_single_connect_wise_psa_po_status_email_template_by_id: { operation: getPoStatusEmailTemplate },
  list_all_connect_wise_psa_po_status_email_templates: { operation: listPoStatusEmailTemplates },
  replace_a_connect_wise_psa_po_status_email_template_by_id: { operation: replacePoStatusEmailTemplate },
  update_a_connect_wise_psa_po_status_email_template_by_id: { operation: updatePoStatusEmailTemplate },
};
