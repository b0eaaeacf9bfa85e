// @generated from definitions/connectwise-psa/resources/company/m365-sync-exclusions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { M365ContactSyncProperty } from "../schemas/company/m365-contact-sync-property.js";
import { expression, integer, text } from "@toolwright/runtime";
import { listShape } from "../conventions.js";

export interface ListM365SyncExclusionsParams extends ListParams {
  /** Id of the contact sync whose rules are wanted. */
  id?: number;
}

const base: ResourceShape = { name: "m365_sync_exclusions", path: "/company/m365contactsync/property/excluded" };

/** Lists the rules that keep people out of the Microsoft 365 contact sync. */
export const listM365SyncExclusions: Operation<ListM365SyncExclusionsParams, M365ContactSyncProperty> = {
  of: base,
  like: listShape,
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    orderBy: expression,
    fields: expression,
    id: integer,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
};

/** Rules that keep people of a Microsoft 365 tenant out of the contact sync. */
export interface M365SyncExclusionsResource {
  /** Lists the rules that keep people out of the Microsoft 365 contact sync. */
  list(params?: ListM365SyncExclusionsParams, options?: RequestOptions): Pages<M365ContactSyncProperty>;
}

/** What `client.m365SyncExclusions` is made from. */
export const m365SyncExclusionsResource: Resource<M365SyncExclusionsResource> = {
  of: base,
  operations: [listM365SyncExclusions],
};

/** The operations behind the tools of this resource. */
export const m365SyncExclusionsTools: Readonly<Record<string, ToolBinding>> = {
  list_all_connect_wise_psa_m365_sync_exclusions: { operation: listM365SyncExclusions },
};
