// @generated from definitions/connectwise-psa/resources/company/management-report-notifications.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ManagementReportNotification,
  ManagementReportNotificationCreate,
  ManagementReportNotificationUpdate,
} from "../schemas/company/management-report-notification.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetManagementReportNotificationParams extends GetParams {
  /** Id of the management settings record. */
  managementId: number;
  /** Id of the management report notification. */
  id: number;
}

export interface UpdateManagementReportNotificationParams extends ManagementReportNotificationUpdate {
  /** Id of the management settings record. */
  managementId: number;
  /** Id of the management report notification. */
  id: number;
}

export interface ReplaceManagementReportNotificationParams extends ManagementReportNotificationCreate {
  /** Id of the management settings record. */
  managementId: number;
  /** Id of the management report notification. */
  id: number;
}

export interface DeleteManagementReportNotificationParams {
  /** Id of the management settings record. */
  managementId: number;
  /** Id of the management report notification. */
  id: number;
}

const base: ResourceShape = {
  name: "management_report_notifications",
  path: "/company/management/{managementId}/managementReportNotifications",
  required: ["notifyWho"],
};

/** Lists management report notifications. Who is told when executive summary reports are made, for all companies. */
export const listManagementReportNotifications: Operation<
  { managementId: number } & ListParams,
  ManagementReportNotification
> = { of: base, like: listShape };

/** Gets one management report notification by its id. */
export const getManagementReportNotification: Operation<
  GetManagementReportNotificationParams,
  ManagementReportNotification
> = { of: base, like: getShape };

/**
 * Creates a management report notification and returns it. Who is told when executive summary reports are made, for all
 * companies.
 */
export const createManagementReportNotification: Operation<
  { managementId: number } & ManagementReportNotificationCreate,
  ManagementReportNotification
> = { of: base, like: createShape };

/** Changes the given fields of one management report notification; the others stay as they are. */
export const updateManagementReportNotification: Operation<
  UpdateManagementReportNotificationParams,
  ManagementReportNotification
> = { of: base, like: updateShape };

/** Replaces one management report notification whole; fields that are left out go back to their defaults. */
export const replaceManagementReportNotification: Operation<
  ReplaceManagementReportNotificationParams,
  ManagementReportNotification
> = { of: base, like: replaceShape };

/** Deletes one management report notification for good. */
export const deleteManagementReportNotification: Operation<DeleteManagementReportNotificationParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the management report notifications that match the given conditions. */
export const countManagementReportNotifications: Operation<{ managementId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Who is told when executive summary reports are made, for all companies. */
export interface ManagementReportNotificationsResource {
  /** Lists management report notifications. Who is told when executive summary reports are made, for all companies. */
  list(managementId: number, params?: ListParams, options?: RequestOptions): Pages<ManagementReportNotification>;
  /** Gets one management report notification by its id. */
  get(params: GetManagementReportNotificationParams, options?: RequestOptions): Promise<ManagementReportNotification>;
  /**
   * Creates a management report notification and returns it. Who is told when executive summary reports are made, for
   * all companies.
   */
  create(
    managementId: number,
    params: ManagementReportNotificationCreate,
    options?: RequestOptions,
  ): Promise<ManagementReportNotification>;
  /** Changes the given fields of one management report notification; the others stay as they are. */
  update(
    params: UpdateManagementReportNotificationParams,
    options?: RequestOptions,
  ): Promise<ManagementReportNotification>;
  /** Replaces one management report notification whole; fields that are left out go back to their defaults. */
  replace(
    params: ReplaceManagementReportNotificationParams,
    options?: RequestOptions,
  ): Promise<ManagementReportNotification>;
  /** Deletes one management report notification for good. */
  delete(params: DeleteManagementReportNotificationParams, options?: RequestOptions): Promise<void>;
  /** Counts the management report notifications that match the given conditions. */
  count(managementId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.managementReportNotifications` is made from. */
export const managementReportNotificationsResource: Resource<ManagementReportNotificationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const managementReportNotificationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_management_report_notifications_count: { operation: countManagementReportNotifications },
  create_a_connect_wise_psa_management_report_notification: { operation: createManagementReportNotification },
  delete_a_connect_wise_psa_management_report_notification_by_id: { operation: deleteManagementReportNotification },
  get_single_connect_wise_psa_management_report_notification_by_id: { operation: getManagementReportNotification },
  list_all_connect_wise_psa_management_report_notifications: { operation: listManagementReportNotifications },
  replace_a_connect_wise_psa_management_report_notification_by_id: { operation: replaceManagementReportNotification },
  update_a_connect_wise_psa_management_report_notification_by_id: { operation: updateManagementReportNotification },
};
