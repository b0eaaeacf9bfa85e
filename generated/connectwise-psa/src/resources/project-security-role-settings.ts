// @generated from definitions/connectwise-psa/resources/project/project-security-role-settings.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ProjectSecurityRoleSetting,
  ProjectSecurityRoleSettingCreate,
  ProjectSecurityRoleSettingUpdate,
} from "../schemas/project/project-security-role-setting.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface GetProjectSecurityRoleSettingParams extends GetParams {
  /** Id of the project security role. */
  projectSecurityRoleId: number;
  /** Id of the project security role setting. */
  id: number;
}

export interface UpdateProjectSecurityRoleSettingParams extends ProjectSecurityRoleSettingUpdate {
  /** Id of the project security role. */
  projectSecurityRoleId: number;
  /** Id of the project security role setting. */
  id: number;
}

export interface ReplaceProjectSecurityRoleSettingParams extends ProjectSecurityRoleSettingCreate {
  /** Id of the project security role. */
  projectSecurityRoleId: number;
  /** Id of the project security role setting. */
  id: number;
}

const base: ResourceShape = {
  name: "project_security_role_settings",
  path: "/project/securityRoles/{projectSecurityRoleId}/settings",
};

/**
 * Lists what one project role may do in each module. What one project role may do in one module, as levels for adding,
 * editing, deleting and reading.
 */
export const listProjectSecurityRoleSettings: Operation<
  { projectSecurityRoleId: number } & ListParams,
  ProjectSecurityRoleSetting
> = { of: base, like: listShape };

/** Gets one project security role setting by its id. */
export const getProjectSecurityRoleSetting: Operation<GetProjectSecurityRoleSettingParams, ProjectSecurityRoleSetting> =
  { of: base, like: getShape };

/** Changes the given fields of one project security role setting; the others stay as they are. */
export const updateProjectSecurityRoleSetting: Operation<
  UpdateProjectSecurityRoleSettingParams,
  ProjectSecurityRoleSetting
> = { of: base, like: updateShape };

/** Replaces one project security role setting whole; fields that are left out go back to their defaults. */
export const replaceProjectSecurityRoleSetting: Operation<
  ReplaceProjectSecurityRoleSettingParams,
  ProjectSecurityRoleSetting
> = { of: base, like: replaceShape };

/** Counts the project security role settings that match the given conditions. */
export const countProjectSecurityRoleSettings: Operation<{ projectSecurityRoleId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** What one project role may do in one module, as levels for adding, editing, deleting and reading. */
export interface ProjectSecurityRoleSettingsResource {
  /**
   * Lists what one project role may do in each module. What one project role may do in one module, as levels for
   * adding, editing, deleting and reading.
   */
  list(projectSecurityRoleId: number, params?: ListParams, options?: RequestOptions): Pages<ProjectSecurityRoleSetting>;
  /** Gets one project security role setting by its id. */
  get(params: GetProjectSecurityRoleSettingParams, options?: RequestOptions): Promise<ProjectSecurityRoleSetting>;
  /** Changes the given fields of one project security role setting; the others stay as they are. */
  update(params: UpdateProjectSecurityRoleSettingParams, options?: RequestOptions): Promise<ProjectSecurityRoleSetting>;
  /** Replaces one project security role setting whole; fields that are left out go back to their defaults. */
  replace(
    params: ReplaceProjectSecurityRoleSettingParams,
    options?: RequestOptions,
  ): Promise<ProjectSecurityRoleSetting>;
  /** Counts the project security role settings that match the given conditions. */
  count(projectSecurityRoleId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectSecurityRoleSettings` is made from. */
export const projectSecurityRoleSettingsResource: Resource<ProjectSecurityRoleSettingsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const projectSecurityRoleSettingsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_security_role_settings_count: { operation: countProjectSecurityRoleSettings },
  get_single_connect_wise_psa_project_security_role_setting_by_id: { operation: getProjectSecurityRoleSetting },
  list_all_connect_wise_psa_project_security_role_settings: { operation: listProjectSecurityRoleSettings },
  replace_a_connect_wise_psa_project_security_role_setting_by_id: { operation: replaceProjectSecurityRoleSetting },
  update_a_connect_wise_psa_project_security_role_setting_by_id: { operation: updateProjectSecurityRoleSetting },
};
