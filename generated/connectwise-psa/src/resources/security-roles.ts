// @generated from definitions/connectwise-psa/resources/system/security-roles.yaml
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
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { SecurityRole, SecurityRoleCreate, SecurityRoleInfo } from "../schemas/system/security-role.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
} from "../conventions.js";

export interface ListSecurityRolesParams extends ListParams {
  /** Filter, e.g. `inactiveFlag = false`. Also: name, adminFlag. */
  conditions?: string;
}

const base: ResourceShape = { name: "security_roles", path: "/system/securityroles", required: ["name"] };

/** Lists security roles. A set of permissions that members and API members get. */
export const listSecurityRoles: Operation<ListSecurityRolesParams, SecurityRole> = { of: base, like: listShape };

/** Gets one security role by its id. */
export const getSecurityRole: Operation<{ id: number } & GetParams, SecurityRole> = { of: base, like: getShape };

/** Creates a security role and returns it. A set of permissions that members and API members get. */
export const createSecurityRole: Operation<SecurityRoleCreate, SecurityRole> = { of: base, like: createShape };

/** Deletes one security role for good. */
export const deleteSecurityRole: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the security roles that match the given conditions. */
export const countSecurityRoles: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists security roles in short, with name and type. */
export const listInfoSecurityRoles: Operation<ListInfoParams, SecurityRoleInfo> = { of: base, like: listInfoShape };

/** Gets one security role in short. */
export const getInfoSecurityRoles: Operation<{ id: number } & GetInfoParams, SecurityRoleInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the security roles that the short list has and that match the given conditions. */
export const countInfoSecurityRoles: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A set of permissions that members and API members get. */
export interface SecurityRolesResource {
  /** Lists security roles. A set of permissions that members and API members get. */
  list(params?: ListSecurityRolesParams, options?: RequestOptions): Pages<SecurityRole>;
  /** Gets one security role by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<SecurityRole>;
  /** Creates a security role and returns it. A set of permissions that members and API members get. */
  create(params: SecurityRoleCreate, options?: RequestOptions): Promise<SecurityRole>;
  /** Deletes one security role for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the security roles that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists security roles in short, with name and type. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<SecurityRoleInfo>;
  /** Gets one security role in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<SecurityRoleInfo>;
  /** Counts the security roles that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.securityRoles` is made from. */
export const securityRolesResource: Resource<SecurityRolesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, deleteShape, countShape, listInfoShape, getInfoShape, countInfoShape],
};

/** The operations behind the tools of this resource. */
export const securityRolesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_security_roles_count: { operation: countSecurityRoles },
  connect_wise_psa_security_roles_count_info: { operation: countInfoSecurityRoles },
  create_a_connect_wise_psa_security_role: { operation: createSecurityRole },
  delete_a_connect_wise_psa_security_role_by_id: { operation: deleteSecurityRole },
  get_single_connect_wise_psa_security_role_by_id: { operation: getSecurityRole },
  connect_wise_psa_security_roles_get_info: { operation: getInfoSecurityRoles },
  list_all_connect_wise_psa_security_roles: { operation: listSecurityRoles },
  connect_wise_psa_security_roles_list_info: { operation: listInfoSecurityRoles },
};
