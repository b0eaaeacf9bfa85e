// @generated from definitions/connectwise-psa/resources/project/project-security-roles.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type { CountParams, GetInfoParams, GetParams, ListInfoParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ProjectSecurityRole,
  ProjectSecurityRoleCreate,
  ProjectSecurityRoleInfo,
  ProjectSecurityRoleUpdate,
} from "../schemas/project/project-security-role.js";
import {
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = { name: "project_security_roles", path: "/project/securityRoles", required: ["name"] };

/**
 * Lists project security roles. A role in projects, such as Project Manager, with what its holders may see and change.
 */
export const listProjectSecurityRoles: Operation<ListParams, ProjectSecurityRole> = { of: base, like: listShape };

/** Gets one project security role by its id. */
export const getProjectSecurityRole: Operation<{ id: number } & GetParams, ProjectSecurityRole> = {
  of: base,
  like: getShape,
};

/**
 * Creates a project security role and returns it. A role in projects, such as Project Manager, with what its holders
 * may see and change.
 */
export const createProjectSecurityRole: Operation<ProjectSecurityRoleCreate, ProjectSecurityRole> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one project security role; the others stay as they are. */
export const updateProjectSecurityRole: Operation<{ id: number } & ProjectSecurityRoleUpdate, ProjectSecurityRole> = {
  of: base,
  like: updateShape,
};

/** Replaces one project security role whole; fields that are left out go back to their defaults. */
export const replaceProjectSecurityRole: Operation<{ id: number } & ProjectSecurityRoleCreate, ProjectSecurityRole> = {
  of: base,
  like: replaceShape,
};

/** Deletes one project security role for good. */
export const deleteProjectSecurityRole: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the project security roles that match the given conditions. */
export const countProjectSecurityRoles: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists project security roles in short, one page at a time. */
export const listInfoProjectSecurityRoles: Operation<ListInfoParams, ProjectSecurityRoleInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one project security role in short. */
export const getInfoProjectSecurityRoles: Operation<{ id: number } & GetInfoParams, ProjectSecurityRoleInfo> = {
  of: base,
  like: getInfoShape,
};

/** A role in projects, such as Project Manager, with what its holders may see and change. */
export interface ProjectSecurityRolesResource {
  /**
   * Lists project security roles. A role in projects, such as Project Manager, with what its holders may see and
   * change.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<ProjectSecurityRole>;
  /** Gets one project security role by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ProjectSecurityRole>;
  /**
   * Creates a project security role and returns it. A role in projects, such as Project Manager, with what its holders
   * may see and change.
   */
  create(params: ProjectSecurityRoleCreate, options?: RequestOptions): Promise<ProjectSecurityRole>;
  /** Changes the given fields of one project security role; the others stay as they are. */
  update(id: number, params: ProjectSecurityRoleUpdate, options?: RequestOptions): Promise<ProjectSecurityRole>;
  /** Replaces one project security role whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ProjectSecurityRoleCreate, options?: RequestOptions): Promise<ProjectSecurityRole>;
  /** Deletes one project security role for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the project security roles that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists project security roles in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ProjectSecurityRoleInfo>;
  /** Gets one project security role in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ProjectSecurityRoleInfo>;
}

/** What `client.projectSecurityRoles` is made from. */
export const projectSecurityRolesResource: Resource<ProjectSecurityRolesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const projectSecurityRolesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_security_roles_count: { operation: countProjectSecurityRoles },
  create_a_connect_wise_psa_project_security_role: { operation: createProjectSecurityRole },
  delete_a_connect_wise_psa_project_security_role_by_id: { operation: deleteProjectSecurityRole },
  get_single_connect_wise_psa_project_security_role_by_id: { operation: getProjectSecurityRole },
  connect_wise_psa_project_security_roles_get_info: { operation: getInfoProjectSecurityRoles },
  list_all_connect_wise_psa_project_security_roles: { operation: listProjectSecurityRoles },
  connect_wise_psa_project_security_roles_list_info: { operation: listInfoProjectSecurityRoles },
  replace_a_connect_wise_psa_project_security_role_by_id: { operation: replaceProjectSecurityRole },
  update_a_connect_wise_psa_project_security_role_by_id: { operation: updateProjectSecurityRole },
};
