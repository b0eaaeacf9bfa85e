// @generated from definitions/connectwise-psa/resources/procurement/po-status-notifications.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  PurchaseOrderStatusNotification,
  PurchaseOrderStatusNotificationCreate,
  PurchaseOrderStatusNotificationUpdate,
} from "../schemas/procurement/purchase-order-status-notification.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetPoStatusNotificationParams extends GetParams {
  /** Id of the purchase order status. */
  purchaseOrderStatusId: number;
  /** Id of the PO status notification. */
  id: number;
}

export interface UpdatePoStatusNotificationParams extends PurchaseOrderStatusNotificationUpdate {
  /** Id of the purchase order status. */
  purchaseOrderStatusId: number;
  /** Id of the PO status notification. */
  id: number;
}

export interface ReplacePoStatusNotificationParams extends PurchaseOrderStatusNotificationCreate {
  /** Id of the purchase order status. */
  purchaseOrderStatusId: number;
  /** Id of the PO status notification. */
  id: number;
}

export interface DeletePoStatusNotificationParams {
  /** Id of the purchase order status. */
  purchaseOrderStatusId: number;
  /** Id of the PO status notification. */
  id: number;
}

const base: ResourceShape = {
  name: "po_status_notifications",
  path: "/procurement/purchaseorderstatuses/{purchaseOrderStatusId}/notifications",
  required: ["notifyWho"],
};

/** Lists PO status notifications. Somebody who is told when a purchase order reaches a status. */
export const listPoStatusNotifications: Operation<
  { purchaseOrderStatusId: number } & ListParams,
  PurchaseOrderStatusNotification
> = { of: base, like: listShape };

/** Gets one PO status notification by its id. */
export const getPoStatusNotification: Operation<GetPoStatusNotificationParams, PurchaseOrderStatusNotification> = {
  of: base,
  like: getShape,
};

/** Creates a PO status notification and returns it. Somebody who is told when a purchase order reaches a status. */
export const createPoStatusNotification: Operation<
  { purchaseOrderStatusId: number } & PurchaseOrderStatusNotificationCreate,
  PurchaseOrderStatusNotification
> = { of: base, like: createShape };

/** Changes the given fields of one PO status notification; the others stay as they are. */
export const updatePoStatusNotification: Operation<UpdatePoStatusNotificationParams, PurchaseOrderStatusNotification> =
  { of: base, like: updateShape };

/** Replaces one PO status notification whole; fields that are left out go back to their defaults. */
export const replacePoStatusNotification: Operation<
  ReplacePoStatusNotificationParams,
  PurchaseOrderStatusNotification
> = { of: base, like: replaceShape };

/** Deletes one PO status notification for good. */
export const deletePoStatusNotification: Operation<DeletePoStatusNotificationParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the PO status notifications that match the given conditions. */
export const countPoStatusNotifications: Operation<{ purchaseOrderStatusId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Somebody who is told when a purchase order reaches a status. */
export interface PoStatusNotificationsResource {
  /** Lists PO status notifications. Somebody who is told when a purchase order reaches a status. */
  list(
    purchaseOrderStatusId: number,
    params?: ListParams,
    options?: RequestOptions,
  ): Pages<PurchaseOrderStatusNotification>;
  /** Gets one PO status notification by its id. */
  get(params: GetPoStatusNotificationParams, options?: RequestOptions): Promise<PurchaseOrderStatusNotification>;
  /** Creates a PO status notification and returns it. Somebody who is told when a purchase order reaches a status. */
  create(
    purchaseOrderStatusId: number,
    params: PurchaseOrderStatusNotificationCreate,
    options?: RequestOptions,
  ): Promise<PurchaseOrderStatusNotification>;
  /** Changes the given fields of one PO status notification; the others stay as they are. */
  update(params: UpdatePoStatusNotificationParams, options?: RequestOptions): Promise<PurchaseOrderStatusNotification>;
  /** Replaces one PO status notification whole; fields that are left out go back to their defaults. */
  replace(
    params: ReplacePoStatusNotificationParams,
    options?: RequestOptions,
  ): Promise<PurchaseOrderStatusNotification>;
  /** Deletes one PO status notification for good. */
  delete(params: DeletePoStatusNotificationParams, options?: RequestOptions): Promise<void>;
  /** Counts the PO status notifications that match the given conditions. */
  count(purchaseOrderStatusId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.poStatusNotifications` is made from. */
export const poStatusNotificationsResource: Resource<PoStatusNotificationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const poStatusNotificationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_po_status_notifications_count: { operation: countPoStatusNotifications },
  create_a_connect_wise_psa_po_status_notification: { operation: createPoStatusNotification },
  delete_a_connect_wise_psa_po_status_notification_by_id: { operation: deletePoStatusNotification },
  get_single_connect_wise_psa_po_status_notification_by_id: { operation: getPoStatusNotification },
  list_all_connect_wise_psa_po_status_notifications: { operation: listPoStatusNotifications },
  replace_a_connect_wise_psa_po_status_notification_by_id: { operation: replacePoStatusNotification },
  update_a_connect_wise_psa_po_status_notification_by_id: { operation: updatePoStatusNotification },
};
