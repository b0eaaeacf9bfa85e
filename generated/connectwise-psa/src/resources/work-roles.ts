// @generated from definitions/connectwise-psa/resources/time/work-roles.yaml
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
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { WorkRole, WorkRoleCreate, WorkRoleInfo, WorkRoleUpdate } from "../schemas/time/work-role.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

export interface ListWorkRolesParams extends ListParams {
  /** Filter, e.g. `name = "Engineer" and inactiveFlag = false`. Also: hourlyRate. */
  conditions?: string;
}

const base: ResourceShape = { name: "work_roles", path: "/time/workRoles", required: ["name"] };

/**
 * Lists work roles. What a member acts as when working, such as Engineer or Consultant. It sets the hourly rate of
 * time.
 */
export const listWorkRoles: Operation<ListWorkRolesParams, WorkRole> = { of: base, like: listShape };

/** Gets one work role by its id. */
export const getWorkRole: Operation<{ id: number } & GetParams, WorkRole> = { of: base, like: getShape };

/** Creates a work role and returns it. */
export const createWorkRole: Operation<WorkRoleCreate, WorkRole> = { of: base, like: createShape };

/** Changes the given fields of one work role; the others stay as they are. */
export const updateWorkRole: Operation<{ id: number } & WorkRoleUpdate, WorkRole> = { of: base, like: updateShape };

/** Replaces one work role whole; fields that are left out go back to their defaults. */
export const replaceWorkRole: Operation<{ id: number } & WorkRoleCreate, WorkRole> = { of: base, like: replaceShape };

/** Deletes one work role for good. */
export const deleteWorkRole: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the work roles that match the given conditions. */
export const countWorkRoles: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one work role and so stand in the way of deleting it. */
export const usagesWorkRoles: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one work role. */
export const usagesListWorkRoles: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists work roles in short, one page at a time. */
export const listInfoWorkRoles: Operation<ListInfoParams, WorkRoleInfo> = { of: base, like: listInfoShape };

/** Gets one work role in short. */
export const getInfoWorkRoles: Operation<{ id: number } & GetInfoParams, WorkRoleInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the work roles that the short list has and that match the given conditions. */
export const countInfoWorkRoles: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** What a member acts as when working, such as Engineer or Consultant. It sets the hourly rate of time. */
export interface WorkRolesResource {
  /**
   * Lists work roles. What a member acts as when working, such as Engineer or Consultant. It sets the hourly rate of
   * time.
   */
  list(params?: ListWorkRolesParams, options?: RequestOptions): Pages<WorkRole>;
  /** Gets one work role by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<WorkRole>;
  /**
   * Creates a work role and returns it.
   *
   * @example
   * await client.workRoles.create({
   *   name: "Automated Remediation",
   *   hourlyRate: 95,
   *   addAllLocations: true,
   * });
   */
  create(params: WorkRoleCreate, options?: RequestOptions): Promise<WorkRole>;
  /**
   * Changes the given fields of one work role; the others stay as they are.
   *
   * @example
   * await client.workRoles.update(11, { hourlyRate: 130 });
   */
  update(id: number, params: WorkRoleUpdate, options?: RequestOptions): Promise<WorkRole>;
  /** Replaces one work role whole; fields that are left out go back to their defaults. */
  replace(id: number, params: WorkRoleCreate, options?: RequestOptions): Promise<WorkRole>;
  /** Deletes one work role for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the work roles that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one work role and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one work role. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists work roles in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<WorkRoleInfo>;
  /** Gets one work role in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<WorkRoleInfo>;
  /** Counts the work roles that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.workRoles` is made from. */
export const workRolesResource: Resource<WorkRolesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const workRolesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_work_roles_count: { operation: countWorkRoles },
  connect_wise_psa_work_roles_count_info: { operation: countInfoWorkRoles },
  create_a_connect_wise_psa_work_role: { operation: createWorkRole },
  delete_a_connect_wise_psa_work_role_by_id: { operation: deleteWorkRole },
  get_single_connect_wise_psa_work_role_by_id: { operation: getWorkRole },
  connect_wise_psa_work_roles_get_info: { operation: getInfoWorkRoles },
  list_all_connect_wise_psa_work_roles: { operation: listWorkRoles },
  connect_wise_psa_work_roles_list_info: { operation: listInfoWorkRoles },
  replace_a_connect_wise_psa_work_role_by_id: { operation: replaceWorkRole },
  update_a_connect_wise_psa_work_role_by_id: { operation: updateWorkRole },
  connect_wise_psa_work_roles_usages: { operation: usagesWorkRoles },
  connect_wise_psa_work_roles_usages_list: { operation: usagesListWorkRoles },
};
