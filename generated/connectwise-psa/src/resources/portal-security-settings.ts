// @generated from definitions/connectwise-psa/resources/company/portal-security-settings.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  PortalSecuritySetting,
  PortalSecuritySettingCreate,
  PortalSecuritySettingUpdate,
} from "../schemas/company/portal-security-setting.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = { name: "portal_security_settings", path: "/company/portalSecuritySettings" };

/**
 * Lists portal security settings. One function of the customer portal and which of the six security levels may use it.
 */
export const listPortalSecuritySettings: Operation<ListParams, PortalSecuritySetting> = { of: base, like: listShape };

/** Gets one portal security setting by its id. */
export const getPortalSecuritySetting: Operation<{ id: number } & GetParams, PortalSecuritySetting> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one portal security setting; the others stay as they are. */
export const updatePortalSecuritySetting: Operation<
  { id: number } & PortalSecuritySettingUpdate,
  PortalSecuritySetting
> = { of: base, like: updateShape };

/** Replaces one portal security setting whole; fields that are left out go back to their defaults. */
export const replacePortalSecuritySetting: Operation<
  { id: number } & PortalSecuritySettingCreate,
  PortalSecuritySetting
> = { of: base, like: replaceShape };

/** Counts the portal security settings that match the given conditions. */
export const countPortalSecuritySettings: Operation<CountParams, Count> = { of: base, like: countShape };

/** One function of the customer portal and which of the six security levels may use it. */
export interface PortalSecuritySettingsResource {
  /**
   * Lists portal security settings. One function of the customer portal and which of the six security levels may use
   * it.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<PortalSecuritySetting>;
  /** Gets one portal security setting by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<PortalSecuritySetting>;
  /** Changes the given fields of one portal security setting; the others stay as they are. */
  update(id: number, params: PortalSecuritySettingUpdate, options?: RequestOptions): Promise<PortalSecuritySetting>;
  /** Replaces one portal security setting whole; fields that are left out go back to their defaults. */
  replace(id: number, params?: PortalSecuritySettingCreate, options?: RequestOptions): Promise<PortalSecuritySetting>;
  /** Counts the portal security settings that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.portalSecuritySettings` is made from. */
export const portalSecuritySettingsResource: Resource<PortalSecuritySettingsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const portalSecuritySettingsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_portal_security_settings_count: { operation: countPortalSecuritySettings },
  get_single_connect_wise_psa_portal_security_setting_by_id: { operation: getPortalSecuritySetting },
  list_all_connect_wise_psa_portal_security_settings: { operation: listPortalSecuritySettings },
  replace_a_connect_wise_psa_portal_security_setting_by_id: { operation: replacePortalSecuritySetting },
  update_a_connect_wise_psa_portal_security_setting_by_id: { operation: updatePortalSecuritySetting },
};
