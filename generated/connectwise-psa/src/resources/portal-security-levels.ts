// @generated from definitions/connectwise-psa/resources/company/portal-security-levels.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  PortalSecurityLevel,
  PortalSecurityLevelCreate,
  PortalSecurityLevelUpdate,
} from "../schemas/company/portal-security-level.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = { name: "portal_security_levels", path: "/company/portalSecurityLevels" };

/**
 * Lists portal security levels. The six levels of access a contact can have on the customer portal. What each may do is
 * in the portal security settings.
 */
export const listPortalSecurityLevels: Operation<ListParams, PortalSecurityLevel> = { of: base, like: listShape };

/** Gets one portal security level by its id. */
export const getPortalSecurityLevel: Operation<{ id: number } & GetParams, PortalSecurityLevel> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one portal security level; the others stay as they are. */
export const updatePortalSecurityLevel: Operation<{ id: number } & PortalSecurityLevelUpdate, PortalSecurityLevel> = {
  of: base,
  like: updateShape,
};

/** Replaces one portal security level whole; fields that are left out go back to their defaults. */
export const replacePortalSecurityLevel: Operation<{ id: number } & PortalSecurityLevelCreate, PortalSecurityLevel> = {
  of: base,
  like: replaceShape,
};

/** Counts the portal security levels that match the given conditions. */
export const countPortalSecurityLevels: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * The six levels of access a contact can have on the customer portal. What each may do is in the portal security
 * settings.
 */
export interface PortalSecurityLevelsResource {
  /**
   * Lists portal security levels. The six levels of access a contact can have on the customer portal. What each may do
   * is in the portal security settings.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<PortalSecurityLevel>;
  /** Gets one portal security level by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<PortalSecurityLevel>;
  /** Changes the given fields of one portal security level; the others stay as they are. */
  update(id: number, params: PortalSecurityLevelUpdate, options?: RequestOptions): Promise<PortalSecurityLevel>;
  /** Replaces one portal security level whole; fields that are left out go back to their defaults. */
  replace(id: number, params?: PortalSecurityLevelCreate, options?: RequestOptions): Promise<PortalSecurityLevel>;
  /** Counts the portal security levels that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.portalSecurityLevels` is made from. */
export const portalSecurityLevelsResource: Resource<PortalSecurityLevelsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const portalSecurityLevelsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_portal_security_levels_count: { operation: countPortalSecurityLevels },
  get_single_connect_wise_psa_portal_security_level_by_id: { operation: getPortalSecurityLevel },
  list_all_connect_wise_psa_portal_security_levels: { operation: listPortalSecurityLevels },
  replace_a_connect_wise_psa_portal_security_level_by_id: { operation: replacePortalSecurityLevel },
  update_a_connect_wise_psa_portal_security_level_by_id: { operation: updatePortalSecurityLevel },
};
