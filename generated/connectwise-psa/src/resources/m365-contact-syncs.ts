// @generated from definitions/connectwise-psa/resources/system/m365-contact-syncs.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountInfoParams, GetInfoParams, ListInfoParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { M365ContactSyncInfo } from "../schemas/system/m365-contact-sync-info.js";
import { countInfoShape, getInfoShape, listInfoShape } from "../conventions.js";

const base: ResourceShape = { name: "m365_contact_syncs", path: "/system/m365contactsync" };

/** Lists contact syncs with Microsoft 365 in short. */
export const listInfoM365ContactSyncs: Operation<ListInfoParams, M365ContactSyncInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one contact sync with Microsoft 365 in short. */
export const getInfoM365ContactSyncs: Operation<{ id: number } & GetInfoParams, M365ContactSyncInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts contact syncs with Microsoft 365. */
export const countInfoM365ContactSyncs: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A contact sync with Microsoft 365 that is set up in your account. */
export interface M365ContactSyncsResource {
  /** Lists contact syncs with Microsoft 365 in short. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<M365ContactSyncInfo>;
  /** Gets one contact sync with Microsoft 365 in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<M365ContactSyncInfo>;
  /** Counts contact syncs with Microsoft 365. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.m365ContactSyncs` is made from. */
export const m365ContactSyncsResource: Resource<M365ContactSyncsResource> = {
  of: base,
  operations: [listInfoShape, getInfoShape, countInfoShape],
};

/** The operations behind the tools of this resource. */
export const m365ContactSyncsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_m365_contact_syncs_count_info: { operation: countInfoM365ContactSyncs },
  get_single_connect_wise_psa_m365_contact_sync_by_id: { operation: getInfoM365ContactSyncs },
  list_all_connect_wise_psa_m365_contact_syncs: { operation: listInfoM365ContactSyncs },
};
