// @generated from definitions/connectwise-psa/resources/system/contact-sync-monitors.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { M365ContactSyncMonitoring } from "../schemas/system/m365-contact-sync-monitoring.js";
import { expression, jsonPatch } from "@toolwright/runtime";
import { countShape, createShape, getShape, listShape } from "../conventions.js";

export interface CreateContactSyncMonitorParams {
  /** Id of the way people are told, such as e-mail or ticket. */
  monitoringTypeId?: number;
  /** Address that is told when it is done by e-mail. */
  emailAddress?: string;
  /** Id of the board on which a ticket is made. */
  serviceBoardId?: number | null;
  /** Id of the status such a ticket gets; must belong to the board. */
  serviceBoardStatusId?: number | null;
}

export interface ChangeContactSyncMonitorsParams {
  /** Id of the way people are told, such as e-mail or ticket. */
  monitoringTypeId?: number | null;
  /** Address that is told when it is done by e-mail. */
  emailAddress?: string | null;
  /** Id of the board on which a ticket is made. */
  serviceBoardId?: number | null;
  /** Id of the status such a ticket gets; must belong to the board. */
  serviceBoardStatusId?: number | null;
}

export interface GetNotificationTypeContactSyncMonitorsParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

const base: ResourceShape = { name: "contact_sync_monitors", path: "/system/contactsync/monitoring" };

/**
 * Lists contact sync monitors. A rule that says who is told, by e-mail or by a ticket, about the contact sync with
 * Microsoft 365.
 */
export const listContactSyncMonitors: Operation<ListParams, M365ContactSyncMonitoring> = { of: base, like: listShape };

/** Gets one contact sync monitor by its id. */
export const getContactSyncMonitor: Operation<{ id: number } & GetParams, M365ContactSyncMonitoring> = {
  of: base,
  like: getShape,
};

/**
 * Creates a contact sync monitor and returns it. A rule that says who is told, by e-mail or by a ticket, about the
 * contact sync with Microsoft 365.
 */
export const createContactSyncMonitor: Operation<CreateContactSyncMonitorParams, M365ContactSyncMonitoring> = {
  of: base,
  like: createShape,
};

/** Counts the contact sync monitors that match the given conditions. */
export const countContactSyncMonitors: Operation<CountParams, Count> = { of: base, like: countShape };

/** Changes how the contact sync with Microsoft 365 is monitored. */
export const changeContactSyncMonitors: Operation<ChangeContactSyncMonitorsParams, M365ContactSyncMonitoring> = {
  of: base,
  name: "change",
  path: "{collection}",
  method: "PATCH",
  body: { as: jsonPatch },
};

/** Gets the contact sync monitor that holds the type of notification. */
export const getNotificationTypeContactSyncMonitors: Operation<
  GetNotificationTypeContactSyncMonitorsParams,
  M365ContactSyncMonitoring
> = {
  of: base,
  name: "get_notification_type",
  path: "{collection}/notificationtype",
  method: "GET",
  query: { fields: expression },
};

/** A rule that says who is told, by e-mail or by a ticket, about the contact sync with Microsoft 365. */
export interface ContactSyncMonitorsResource {
  /**
   * Lists contact sync monitors. A rule that says who is told, by e-mail or by a ticket, about the contact sync with
   * Microsoft 365.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<M365ContactSyncMonitoring>;
  /** Gets one contact sync monitor by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<M365ContactSyncMonitoring>;
  /**
   * Creates a contact sync monitor and returns it. A rule that says who is told, by e-mail or by a ticket, about the
   * contact sync with Microsoft 365.
   */
  create(params?: CreateContactSyncMonitorParams, options?: RequestOptions): Promise<M365ContactSyncMonitoring>;
  /** Counts the contact sync monitors that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Changes how the contact sync with Microsoft 365 is monitored. */
  change(params: ChangeContactSyncMonitorsParams, options?: RequestOptions): Promise<M365ContactSyncMonitoring>;
  /** Gets the contact sync monitor that holds the type of notification. */
  getNotificationType(
    params?: GetNotificationTypeContactSyncMonitorsParams,
    options?: RequestOptions,
  ): Promise<M365ContactSyncMonitoring>;
}

/** What `client.contactSyncMonitors` is made from. */
export const contactSyncMonitorsResource: Resource<ContactSyncMonitorsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    countShape,
    changeContactSyncMonitors,
    getNotificationTypeContactSyncMonitors,
  ],
};

/** The operations behind the tools of this resource. */
export const contactSyncMonitorsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_contact_sync_monitors_change: { operation: changeContactSyncMonitors },
  connect_wise_psa_contact_sync_monitors_count: { operation: countContactSyncMonitors },
  create_a_connect_wise_psa_contact_sync_monitor: { operation: createContactSyncMonitor },
  get_single_connect_wise_psa_contact_sync_monitor_by_id: { operation: getContactSyncMonitor },
  connect_wise_psa_contact_sync_monitors_get_notification_type: { operation: getNotificationTypeContactSyncMonitors },
  list_all_connect_wise_psa_contact_sync_monitors: { operation: listContactSyncMonitors },
};
