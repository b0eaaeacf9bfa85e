// @generated from definitions/connectwise-psa/resources/system/security-role-settings.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { SecurityRoleSetting } from "../schemas/system/security-role-setting.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface GetSecurityRoleSettingParams extends GetParams {
  /** Id of the security role. */
  securityRoleId: number;
  /** Id of the security role setting. */
  id: number;
}

const base: ResourceShape = { name: "security_role_settings", path: "/system/securityRoles/{securityRoleId}/settings" };

/**
 * Lists the permissions of one security role, function by function. What one security role may add, edit, delete and
 * see in one function of a module.
 */
export const listSecurityRoleSettings: Operation<{ securityRoleId: number } & ListParams, SecurityRoleSetting> = {
  of: base,
  like: listShape,
};

/** Gets one security role setting by its id. */
export const getSecurityRoleSetting: Operation<GetSecurityRoleSettingParams, SecurityRoleSetting> = {
  of: base,
  like: getShape,
};

/** Counts the security role settings that match the given conditions. */
export const countSecurityRoleSettings: Operation<{ securityRoleId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** What one security role may add, edit, delete and see in one function of a module. */
export interface SecurityRoleSettingsResource {
  /**
   * Lists the permissions of one security role, function by function. What one security role may add, edit, delete and
   * see in one function of a module.
   */
  list(securityRoleId: number, params?: ListParams, options?: RequestOptions): Pages<SecurityRoleSetting>;
  /** Gets one security role setting by its id. */
  get(params: GetSecurityRoleSettingParams, options?: RequestOptions): Promise<SecurityRoleSetting>;
  /** Counts the security role settings that match the given conditions. */
  count(securityRoleId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.securityRoleSettings` is made from. */
export const securityRoleSettingsResource: Resource<SecurityRoleSettingsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const securityRoleSettingsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_security_role_settings_count: { operation: countSecurityRoleSettings },
  get_single_connect_wise_psa_security_role_setting_by_id: { operation: getSecurityRoleSetting },
  list_all_connect_wise_psa_security_role_settings: { operation: listSecurityRoleSettings },
};
