// @generated from definitions/connectwise-psa/resources/company/m365-sync-inclusions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { M365ContactSyncProperty } from "../schemas/company/m365-contact-sync-property.js";
import { expression, integer, text } from "@toolwright/runtime";
import { listShape } from "../conventions.js";

export interface ListM365SyncInclusionsParams extends ListParams {
  /** Id of the contact sync whose rules are wanted. */
  id?: number;
}

const base: ResourceShape = { name: "m365_sync_inclusions", path: "/company/m365contactsync/property/included" };

/** Lists the rules that bring people into the Microsoft 365 contact sync. */
export const listM365SyncInclusions: Operation<ListM365SyncInclusionsParams, M365ContactSyncProperty> = {
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

/** Rules that bring people of a Microsoft 365 tenant into the contact sync. */
export interface M365SyncInclusionsResource {
  /** Lists the rules that bring people into the Microsoft 365 contact sync. */
  list(params?: ListM365SyncInclusionsParams, options?: RequestOptions): Pages<M365ContactSyncProperty>;
}

/** What `client.m365SyncInclusions` is made from. */
export const m365SyncInclusionsResource: Resource<M365SyncInclusionsResource> = {
  of: base,
  operations: [listM365SyncInclusions],
};

/** The operations behind the tools of this resource. */
export const m365SyncInclusionsTools: Readonly<Record<string, ToolBinding>> = {
  list_all_connect_wise_psa_m365_sync_inclusions: { operation: listM365SyncInclusions },
};
