// @generated from definitions/connectwise-psa/resources/company/m365-sync-rules.yaml
// To change this file, edit that and run `npm run generate`.

import type { NoParams, Operation, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  M365ContactSyncProperty,
  M365ContactSyncPropertyCreate,
} from "../schemas/company/m365-contact-sync-property.js";
import { none } from "@toolwright/runtime";
import { countShape, createShape, getShape } from "../conventions.js";

const base: ResourceShape = {
  name: "m365_sync_rules",
  path: "/company/m365contactsync/property",
  paths: { get: "/company/m365contactsync/{id}/property" },
};

/** Gets one Microsoft 365 sync rule by its id. */
export const getM365SyncRule: Operation<{ id: number } & GetParams, M365ContactSyncProperty> = {
  of: base,
  like: getShape,
};

/**
 * Creates a Microsoft 365 sync rule and returns it. Rules that decide which people of a Microsoft 365 tenant become
 * contacts, matched by a property such as city or license.
 */
export const createM365SyncRule: Operation<M365ContactSyncPropertyCreate, M365ContactSyncProperty> = {
  of: base,
  like: createShape,
};

/** Counts the Microsoft 365 sync rules. */
export const countM365SyncRules: Operation<CountParams, Count> = { of: base, like: countShape };

/** Deletes the rules of the contact sync with Microsoft 365. */
export const deleteAllM365SyncRules: Operation<NoParams, void> = {
  of: base,
  name: "delete_all",
  path: "{collection}",
  method: "DELETE",
  returns: none,
};

/**
 * Rules that decide which people of a Microsoft 365 tenant become contacts, matched by a property such as city or
 * license.
 */
export interface M365SyncRulesResource {
  /** Gets one Microsoft 365 sync rule by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<M365ContactSyncProperty>;
  /**
   * Creates a Microsoft 365 sync rule and returns it. Rules that decide which people of a Microsoft 365 tenant become
   * contacts, matched by a property such as city or license.
   */
  create(params?: M365ContactSyncPropertyCreate, options?: RequestOptions): Promise<M365ContactSyncProperty>;
  /** Counts the Microsoft 365 sync rules. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Deletes the rules of the contact sync with Microsoft 365. */
  deleteAll(params?: NoParams, options?: RequestOptions): Promise<void>;
}

/** What `client.m365SyncRules` is made from. */
export const m365SyncRulesResource: Resource<M365SyncRulesResource> = {
  of: base,
  operations: [getShape, createShape, countShape, deleteAllM365SyncRules],
};

/** The operations behind the tools of this resource. */
export const m365SyncRulesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_m365_sync_rules_count: { operation: countM365SyncRules },
  create_a_connect_wise_psa_m365_sync_rule: { operation: createM365SyncRule },
  connect_wise_psa_m365_sync_rules_delete_all: { operation: deleteAllM365SyncRules },
  get_single_connect_wise_psa_m365_sync_rule_by_id: { operation: getM365SyncRule },
};
