// @generated from definitions/connectwise-psa/resources/procurement/rma-status-notifications.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  RmaStatusNotification,
  RmaStatusNotificationCreate,
  RmaStatusNotificationUpdate,
} from "../schemas/procurement/rma-status-notification.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetRmaStatusNotificationParams extends GetParams {
  /** Id of the RMA status. */
  rmaStatusId: number;
  /** Id of the RMA status notification. */
  id: number;
}

export interface UpdateRmaStatusNotificationParams extends RmaStatusNotificationUpdate {
  /** Id of the RMA status. */
  rmaStatusId: number;
  /** Id of the RMA status notification. */
  id: number;
}

export interface ReplaceRmaStatusNotificationParams extends RmaStatusNotificationCreate {
  /** Id of the RMA status. */
  rmaStatusId: number;
  /** Id of the RMA status notification. */
  id: number;
}

export interface DeleteRmaStatusNotificationParams {
  /** Id of the RMA status. */
  rmaStatusId: number;
  /** Id of the RMA status notification. */
  id: number;
}

const base: ResourceShape = {
  name: "rma_status_notifications",
  path: "/procurement/rmaStatuses/{rmaStatusId}/notifications",
  required: ["notifyWho"],
};

/** Lists RMA status notifications. Somebody who is told when an RMA tag reaches a status. */
export const listRmaStatusNotifications: Operation<{ rmaStatusId: number } & ListParams, RmaStatusNotification> = {
  of: base,
  like: listShape,
};

/** Gets one RMA status notification by its id. */
export const getRmaStatusNotification: Operation<GetRmaStatusNotificationParams, RmaStatusNotification> = {
  of: base,
  like: getShape,
};

/** Creates an RMA status notification and returns it. */
export const createRmaStatusNotification: Operation<
  { rmaStatusId: number } & RmaStatusNotificationCreate,
  RmaStatusNotification
> = { of: base, like: createShape };

/** Changes the given fields of one RMA status notification; the others stay as they are. */
export const updateRmaStatusNotification: Operation<UpdateRmaStatusNotificationParams, RmaStatusNotification> = {
  of: base,
  like: updateShape,
};

/** Replaces one RMA status notification whole; fields that are left out go back to their defaults. */
export const replaceRmaStatusNotification: Operation<ReplaceRmaStatusNotificationParams, RmaStatusNotification> = {
  of: base,
  like: replaceShape,
};

/** Deletes one RMA status notification for good. */
export const deleteRmaStatusNotification: Operation<DeleteRmaStatusNotificationParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the RMA status notifications that match the given conditions. */
export const countRmaStatusNotifications: Operation<{ rmaStatusId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Somebody who is told when an RMA tag reaches a status. */
export interface RmaStatusNotificationsResource {
  /** Lists RMA status notifications. Somebody who is told when an RMA tag reaches a status. */
  list(rmaStatusId: number, params?: ListParams, options?: RequestOptions): Pages<RmaStatusNotification>;
  /** Gets one RMA status notification by its id. */
  get(params: GetRmaStatusNotificationParams, options?: RequestOptions): Promise<RmaStatusNotification>;
  /** Creates an RMA status notification and returns it. */
  create(
    rmaStatusId: number,
    params: RmaStatusNotificationCreate,
    options?: RequestOptions,
  ): Promise<RmaStatusNotification>;
  /** Changes the given fields of one RMA status notification; the others stay as they are. */
  update(params: UpdateRmaStatusNotificationParams, options?: RequestOptions): Promise<RmaStatusNotification>;
  /** Replaces one RMA status notification whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceRmaStatusNotificationParams, options?: RequestOptions): Promise<RmaStatusNotification>;
  /** Deletes one RMA status notification for good. */
  delete(params: DeleteRmaStatusNotificationParams, options?: RequestOptions): Promise<void>;
  /** Counts the RMA status notifications that match the given conditions. */
  count(rmaStatusId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.rmaStatusNotifications` is made from. */
export const rmaStatusNotificationsResource: Resource<RmaStatusNotificationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const rmaStatusNotificationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_rma_status_notifications_count: { operation: countRmaStatusNotifications },
  create_a_connect_wise_psa_rma_status_notification: { operation: createRmaStatusNotification },
  delete_a_connect_wise_psa_rma_status_notification_by_id: { operation: deleteRmaStatusNotification },
  get_single_connect_wise_psa_rma_status_notification_by_id: { operation: getRmaStatusNotification },
  list_all_connect_wise_psa_rma_status_notifications: { operation: listRmaStatusNotifications },
  replace_a_connect_wise_psa_rma_status_notification_by_id: { operation: replaceRmaStatusNotification },
  update_a_connect_wise_psa_rma_status_notification_by_id: { operation: updateRmaStatusNotification },
};
