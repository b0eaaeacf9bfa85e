// @generated from definitions/connectwise-psa/resources/system/contact-sync-type-monitors.yaml
// To change this file, edit that and run `npm run generate`.

import type { NoParams, Operation, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams } from "../conventions.js";
import type { M365ContactSyncMonitoring } from "../schemas/system/m365-contact-sync-monitoring.js";
import { deleteShape, getShape } from "../conventions.js";

const base: ResourceShape = { name: "contact_sync_type_monitors", path: "/system/contactsync/monitoring/type" };

/** Gets the contact sync monitor of one monitoring type. */
export const getContactSyncTypeMonitor: Operation<{ id: number } & GetParams, M365ContactSyncMonitoring> = {
  of: base,
  like: getShape,
};

/** Deletes the contact sync monitor of one monitoring type for good. */
export const deleteContactSyncTypeMonitor: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** The contact sync monitor of one monitoring type, reached by the id of the type. */
export interface ContactSyncTypeMonitorsResource {
  /** Gets the contact sync monitor of one monitoring type. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<M365ContactSyncMonitoring>;
  /** Deletes the contact sync monitor of one monitoring type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
}

/** What `client.contactSyncTypeMonitors` is made from. */
export const contactSyncTypeMonitorsResource: Resource<ContactSyncTypeMonitorsResource> = {
  of: base,
  operations: [getShape, deleteShape],
};

/** The operations behind the tools of this resource. */
export const contactSyncTypeMonitorsTools: Readonly<Record<string, ToolBinding>> = {
  delete_a_connect_wise_psa_contact_sync_type_monitor_by_id: { operation: deleteContactSyncTypeMonitor },
  get_single_connect_wise_psa_contact_sync_type_monitor_by_id: { operation: getContactSyncTypeMonitor },
};
