// @generated from definitions/connectwise-psa/resources/time/work-roles.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams, UsagesListParams, UsagesParams } from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { WorkRole, WorkRoleCreate, WorkRoleInfo, WorkRoleUpdate } from "../schemas/time/work-role.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

export interface ListWorkRolesParams extends ListParams {
  /**
   * Filter, e.g. `name = "Engineer" and inactiveFlag = false`. Also: hourlyRate.
   */
  conditions?: string;
}

export interface ListInfoWorkRolesParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Filter on lists inside the record, e.g. `types/id = 46`.
   */
  childConditions?: string;
  /**
   * Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`.
   */
  customFieldConditions?: string;
  /**
   * Order, e.g. `name asc, id desc`.
   */
  orderBy?: string;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

export interface GetInfoWorkRolesParams {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

export interface CountInfoWorkRolesParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Filter on lists inside the record, e.g. `types/id = 46`.
   */
  childConditions?: string;
  /**
   * Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`.
   */
  customFieldConditions?: string;
}

/**
 * Lists work roles, one page at a time.
 */
export const listWorkRoles: Operation<ListWorkRolesParams, WorkRole> = {
  like: listShape,
  id: "work_roles.list",
  path: "/time/workRoles",
};

/**
 * Gets one work role by its id.
 */
export const getWorkRole: Operation<{ id: number } & GetParams, WorkRole> = {
  like: getShape,
  id: "work_roles.get",
  path: "/time/workRoles/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a work role and returns it.
 */
export const createWorkRole: Operation<WorkRoleCreate, WorkRole> = {
  like: createShape,
  id: "work_roles.create",
  path: "/time/workRoles",
  required: ["name"],
};

/**
 * Changes the given fields of one work role; the others stay as they are.
 */
export const updateWorkRole: Operation<{ id: number } & WorkRoleUpdate, WorkRole> = {
  like: updateShape,
  id: "work_roles.update",
  path: "/time/workRoles/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one work role whole; fields that are left out go back to their defaults.
 */
export const replaceWorkRole: Operation<{ id: number } & WorkRoleCreate, WorkRole> = {
  like: replaceShape,
  id: "work_roles.replace",
  path: "/time/workRoles/{id}",
  ids: { id: "integer" },
  required: ["name"],
};

/**
 * Deletes one work role for good.
 */
export const deleteWorkRole: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "work_roles.delete",
  path: "/time/workRoles/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the work roles that match the given conditions.
 */
export const countWorkRoles: Operation<CountParams, Count> = {
  like: countShape,
  id: "work_roles.count",
  path: "/time/workRoles/count",
};

/**
 * Tells which kinds of records use one work role and so stand in the way of deleting it.
 */
export const usagesWorkRoles: Operation<{ id: number } & UsagesParams, Usage> = {
  like: usagesShape,
  id: "work_roles.usages",
  path: "/time/workRoles/{id}/usages",
  ids: { id: "integer" },
};

/**
 * Lists the single records that use one work role.
 */
export const usagesListWorkRoles: Operation<{ id: number } & UsagesListParams, Usage> = {
  like: usagesListShape,
  id: "work_roles.usages_list",
  path: "/time/workRoles/{id}/usages/list",
  ids: { id: "integer" },
};

/**
 * Lists slim copies of work roles (id and name), one page at a time.
 */
export const listInfoWorkRoles: Operation<ListInfoWorkRolesParams, WorkRoleInfo> = {
  id: "work_roles.list_info",
  path: "/time/workRoles/info",
  method: "GET",
  query: {
    conditions: "string",
    childConditions: "string",
    customFieldConditions: "string",
    orderBy: "string",
    fields: "string",
    page: "integer",
    pageSize: "integer",
  },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
};

/**
 * Gets the slim copy of one work role by its id.
 */
export const getInfoWorkRoles: Operation<{ id: number } & GetInfoWorkRolesParams, WorkRoleInfo> = {
  id: "work_roles.get_info",
  path: "/time/workRoles/{id}/info",
  method: "GET",
  query: { fields: "string" },
  ids: { id: "integer" },
};

/**
 * Counts the slim copies of work roles.
 */
export const countInfoWorkRoles: Operation<CountInfoWorkRolesParams, Count> = {
  id: "work_roles.count_info",
  path: "/time/workRoles/info/count",
  method: "GET",
  query: { conditions: "string", childConditions: "string", customFieldConditions: "string" },
};

/**
 * What a member acts as when working, such as Engineer or Consultant. It sets the hourly rate of time.
 */
export class WorkRolesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists work roles, one page at a time.
   */
  list(params: ListWorkRolesParams = {}, options?: RequestOptions): Pages<WorkRole> {
    return this.#client.pages(listWorkRoles, params, options);
  }

  /**
   * Gets one work role by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<WorkRole> {
    return this.#client.call(getWorkRole, { ...params, id }, options);
  }

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
  create(params: WorkRoleCreate, options?: RequestOptions): Promise<WorkRole> {
    return this.#client.call(createWorkRole, params, options);
  }

  /**
   * Changes the given fields of one work role; the others stay as they are.
   *
   * @example
   * await client.workRoles.update(11, { hourlyRate: 130 });
   */
  update(id: number, params: WorkRoleUpdate, options?: RequestOptions): Promise<WorkRole> {
    return this.#client.call(updateWorkRole, { ...params, id }, options);
  }

  /**
   * Replaces one work role whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: WorkRoleCreate, options?: RequestOptions): Promise<WorkRole> {
    return this.#client.call(replaceWorkRole, { ...params, id }, options);
  }

  /**
   * Deletes one work role for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteWorkRole, { ...params, id }, options);
  }

  /**
   * Counts the work roles that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countWorkRoles, params, options);
  }

  /**
   * Tells which kinds of records use one work role and so stand in the way of deleting it.
   */
  usages(id: number, params: UsagesParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesWorkRoles, { ...params, id }, options);
  }

  /**
   * Lists the single records that use one work role.
   */
  usagesList(id: number, params: UsagesListParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListWorkRoles, { ...params, id }, options);
  }

  /**
   * Lists slim copies of work roles (id and name), one page at a time.
   */
  listInfo(params: ListInfoWorkRolesParams = {}, options?: RequestOptions): Pages<WorkRoleInfo> {
    return this.#client.pages(listInfoWorkRoles, params, options);
  }

  /**
   * Gets the slim copy of one work role by its id.
   */
  getInfo(id: number, params: GetInfoWorkRolesParams = {}, options?: RequestOptions): Promise<WorkRoleInfo> {
    return this.#client.call(getInfoWorkRoles, { ...params, id }, options);
  }

  /**
   * Counts the slim copies of work roles.
   */
  countInfo(params: CountInfoWorkRolesParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoWorkRoles, params, options);
  }
}
