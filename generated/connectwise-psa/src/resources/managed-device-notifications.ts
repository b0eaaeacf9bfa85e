// @generated from definitions/connectwise-psa/resources/company/managed-device-notifications.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ManagedDevicesIntegrationNotification,
  ManagedDevicesIntegrationNotificationCreate,
  ManagedDevicesIntegrationNotificationUpdate,
} from "../schemas/company/managed-devices-integration-notification.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetManagedDeviceNotificationParams extends GetParams {
  /** Id of the managed devices integration. */
  integrationId: number;
  /** Id of the managed device notification. */
  id: number;
}

export interface UpdateManagedDeviceNotificationParams extends ManagedDevicesIntegrationNotificationUpdate {
  /** Id of the managed devices integration. */
  integrationId: number;
  /** Id of the managed device notification. */
  id: number;
}

export interface ReplaceManagedDeviceNotificationParams extends ManagedDevicesIntegrationNotificationCreate {
  /** Id of the managed devices integration. */
  integrationId: number;
  /** Id of the managed device notification. */
  id: number;
}

export interface DeleteManagedDeviceNotificationParams {
  /** Id of the managed devices integration. */
  integrationId: number;
  /** Id of the managed device notification. */
  id: number;
}

const base: ResourceShape = {
  name: "managed_device_notifications",
  path: "/company/managedDevicesIntegrations/{integrationId}/notifications",
  required: ["notifyWho", "logType"],
};

/**
 * Lists managed device notifications. Who gets mail about the sync of one managed devices integration, and about which
 * events, such as errors or new devices.
 */
export const listManagedDeviceNotifications: Operation<
  { integrationId: number } & ListParams,
  ManagedDevicesIntegrationNotification
> = { of: base, like: listShape };

/** Gets one managed device notification by its id. */
export const getManagedDeviceNotification: Operation<
  GetManagedDeviceNotificationParams,
  ManagedDevicesIntegrationNotification
> = { of: base, like: getShape };

/**
 * Creates a managed device notification and returns it. Who gets mail about the sync of one managed devices
 * integration, and about which events, such as errors or new devices.
 */
export const createManagedDeviceNotification: Operation<
  { integrationId: number } & ManagedDevicesIntegrationNotificationCreate,
  ManagedDevicesIntegrationNotification
> = { of: base, like: createShape };

/** Changes the given fields of one managed device notification; the others stay as they are. */
export const updateManagedDeviceNotification: Operation<
  UpdateManagedDeviceNotificationParams,
  ManagedDevicesIntegrationNotification
> = { of: base, like: updateShape };

/** Replaces one managed device notification whole; fields that are left out go back to their defaults. */
export const replaceManagedDeviceNotification: Operation<
  ReplaceManagedDeviceNotificationParams,
  ManagedDevicesIntegrationNotification
> = { of: base, like: replaceShape };

/** Deletes one managed device notification for good. */
export const deleteManagedDeviceNotification: Operation<DeleteManagedDeviceNotificationParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the managed device notifications that match the given conditions. */
export const countManagedDeviceNotifications: Operation<{ integrationId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/**
 * Who gets mail about the sync of one managed devices integration, and about which events, such as errors or new
 * devices.
 */
export interface ManagedDeviceNotificationsResource {
  /**
   * Lists managed device notifications. Who gets mail about the sync of one managed devices integration, and about
   * which events, such as errors or new devices.
   */
  list(
    integrationId: number,
    params?: ListParams,
    options?: RequestOptions,
  ): Pages<ManagedDevicesIntegrationNotification>;
  /** Gets one managed device notification by its id. */
  get(
    params: GetManagedDeviceNotificationParams,
    options?: RequestOptions,
  ): Promise<ManagedDevicesIntegrationNotification>;
  /**
   * Creates a managed device notification and returns it. Who gets mail about the sync of one managed devices
   * integration, and about which events, such as errors or new devices.
   */
  create(
    integrationId: number,
    params: ManagedDevicesIntegrationNotificationCreate,
    options?: RequestOptions,
  ): Promise<ManagedDevicesIntegrationNotification>;
  /** Changes the given fields of one managed device notification; the others stay as they are. */
  update(
    params: UpdateManagedDeviceNotificationParams,
    options?: RequestOptions,
  ): Promise<ManagedDevicesIntegrationNotification>;
  /** Replaces one managed device notification whole; fields that are left out go back to their defaults. */
  replace(
    params: ReplaceManagedDeviceNotificationParams,
    options?: RequestOptions,
  ): Promise<ManagedDevicesIntegrationNotification>;
  /** Deletes one managed device notification for good. */
  delete(params: DeleteManagedDeviceNotificationParams, options?: RequestOptions): Promise<void>;
  /** Counts the managed device notifications that match the given conditions. */
  count(integrationId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.managedDeviceNotifications` is made from. */
export const managedDeviceNotificationsResource: Resource<ManagedDeviceNotificationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const managedDeviceNotificationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_managed_device_notifications_count: { operation: countManagedDeviceNotifications },
  create_a_connect_wise_psa_managed_device_notification: { operation: createManagedDeviceNotification },
  delete_a_connect_wise_psa_managed_device_notification_by_id: { operation: deleteManagedDeviceNotification },
  get_single_connect_wise_psa_managed_device_notification_by_id: { operation: getManagedDeviceNotification },
  list_all_connect_wise_psa_managed_device_notifications: { operation: listManagedDeviceNotifications },
  replace_a_connect_wise_psa_managed_device_notification_by_id: { operation: replaceManagedDeviceNotification },
  update_a_connect_wise_psa_managed_device_notification_by_id: { operation: updateManagedDeviceNotification },
};
