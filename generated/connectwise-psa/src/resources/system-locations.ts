// @generated from definitions/connectwise-psa/resources/system/system-locations.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
import type {
  LocationDepartment,
  LocationWorkRole,
  SystemLocation,
  SystemLocationCreate,
  SystemLocationInfo,
  SystemLocationUpdate,
} from "../schemas/system/system-location.js";
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

export interface ListDepartmentsSystemLocationsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
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

export interface GetDepartmentSystemLocationsParams {
  /**
   * Id of the location.
   */
  locationId: number;
  /**
   * Id of the pair of location and department.
   */
  id: number;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

export interface CountDepartmentsSystemLocationsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
}

export interface ListWorkRolesSystemLocationsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
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

export interface GetWorkRoleSystemLocationsParams {
  /**
   * Id of the location.
   */
  locationId: number;
  /**
   * Id of the pair of location and work role.
   */
  id: number;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

export interface CountWorkRolesSystemLocationsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
}

/**
 * Lists system locations, one page at a time.
 */
export const listSystemLocations: Operation<ListParams, SystemLocation> = {
  like: listShape,
  id: "system_locations.list",
  path: "/system/locations",
};

/**
 * Gets one system location by its id.
 */
export const getSystemLocation: Operation<{ id: number } & GetParams, SystemLocation> = {
  like: getShape,
  id: "system_locations.get",
  path: "/system/locations/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a system location and returns it.
 */
export const createSystemLocation: Operation<SystemLocationCreate, SystemLocation> = {
  like: createShape,
  id: "system_locations.create",
  path: "/system/locations",
  required: ["structureLevel", "name"],
};

/**
 * Changes the given fields of one system location; the others stay as they are.
 */
export const updateSystemLocation: Operation<{ id: number } & SystemLocationUpdate, SystemLocation> = {
  like: updateShape,
  id: "system_locations.update",
  path: "/system/locations/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one system location whole; fields that are left out go back to their defaults.
 */
export const replaceSystemLocation: Operation<{ id: number } & SystemLocationCreate, SystemLocation> = {
  like: replaceShape,
  id: "system_locations.replace",
  path: "/system/locations/{id}",
  ids: { id: "integer" },
  required: ["structureLevel", "name"],
};

/**
 * Deletes one system location for good.
 */
export const deleteSystemLocation: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "system_locations.delete",
  path: "/system/locations/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the system locations that match the given conditions.
 */
export const countSystemLocations: Operation<CountParams, Count> = {
  like: countShape,
  id: "system_locations.count",
  path: "/system/locations/count",
};

/**
 * Tells which kinds of records use one system location and so stand in the way of deleting it.
 */
export const usagesSystemLocations: Operation<{ id: number } & UsagesParams, Usage> = {
  like: usagesShape,
  id: "system_locations.usages",
  path: "/system/locations/{id}/usages",
  ids: { id: "integer" },
};

/**
 * Lists the single records that use one system location.
 */
export const usagesListSystemLocations: Operation<{ id: number } & UsagesListParams, Usage> = {
  like: usagesListShape,
  id: "system_locations.usages_list",
  path: "/system/locations/{id}/usages/list",
  ids: { id: "integer" },
};

/**
 * Lists system locations in short, one page at a time.
 */
export const listInfoSystemLocations: Operation<ListInfoParams, SystemLocationInfo> = {
  like: listInfoShape,
  id: "system_locations.list_info",
  path: "/system/info/locations",
};

/**
 * Gets one system location in short.
 */
export const getInfoSystemLocations: Operation<{ id: number } & GetInfoParams, SystemLocationInfo> = {
  like: getInfoShape,
  id: "system_locations.get_info",
  path: "/system/info/locations/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the system locations as the short list has them.
 */
export const countInfoSystemLocations: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "system_locations.count_info",
  path: "/system/info/locations/count",
};

/**
 * Lists the departments that work at one location.
 */
export const listDepartmentsSystemLocations: Operation<
  { id: number } & ListDepartmentsSystemLocationsParams,
  LocationDepartment
> = {
  id: "system_locations.list_departments",
  path: "/system/locations/{id}/departments",
  method: "GET",
  query: { conditions: "string", orderBy: "string", fields: "string", page: "integer", pageSize: "integer" },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
  ids: { id: "integer" },
};

/**
 * Gets one pair of location and department.
 */
export const getDepartmentSystemLocations: Operation<GetDepartmentSystemLocationsParams, LocationDepartment> = {
  id: "system_locations.get_department",
  path: "/system/locations/{locationId}/departments/{id}",
  method: "GET",
  query: { fields: "string" },
  ids: { locationId: "integer", id: "integer" },
};

/**
 * Counts the departments that work at one location.
 */
export const countDepartmentsSystemLocations: Operation<{ id: number } & CountDepartmentsSystemLocationsParams, Count> =
  {
    id: "system_locations.count_departments",
    path: "/system/locations/{id}/departments/count",
    method: "GET",
    query: { conditions: "string" },
    ids: { id: "integer" },
  };

/**
 * Lists the work roles that can be used at one location.
 */
export const listWorkRolesSystemLocations: Operation<
  { id: number } & ListWorkRolesSystemLocationsParams,
  LocationWorkRole
> = {
  id: "system_locations.list_work_roles",
  path: "/system/locations/{id}/workRoles",
  method: "GET",
  query: { conditions: "string", orderBy: "string", fields: "string", page: "integer", pageSize: "integer" },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
  ids: { id: "integer" },
};

/**
 * Gets one pair of location and work role.
 */
export const getWorkRoleSystemLocations: Operation<GetWorkRoleSystemLocationsParams, LocationWorkRole> = {
  id: "system_locations.get_work_role",
  path: "/system/locations/{locationId}/workRoles/{id}",
  method: "GET",
  query: { fields: "string" },
  ids: { locationId: "integer", id: "integer" },
};

/**
 * Counts the work roles that can be used at one location.
 */
export const countWorkRolesSystemLocations: Operation<{ id: number } & CountWorkRolesSystemLocationsParams, Count> = {
  id: "system_locations.count_work_roles",
  path: "/system/locations/{id}/workRoles/count",
  method: "GET",
  query: { conditions: "string" },
  ids: { id: "integer" },
};

/**
 * A location of your own organization, such as a branch office or sales territory. Not a customer's address; that is a
 * company site.
 */
export class SystemLocationsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists system locations, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<SystemLocation> {
    return this.#client.pages(listSystemLocations, params, options);
  }

  /**
   * Gets one system location by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<SystemLocation> {
    return this.#client.call(getSystemLocation, { ...params, id }, options);
  }

  /**
   * Creates a system location and returns it.
   *
   * @example
   * await client.systemLocations.create({
   *   structureLevel: { id: 2 },
   *   name: "Tampa Office",
   *   departmentIds: [10],
   * });
   */
  create(params: SystemLocationCreate, options?: RequestOptions): Promise<SystemLocation> {
    return this.#client.call(createSystemLocation, params, options);
  }

  /**
   * Changes the given fields of one system location; the others stay as they are.
   */
  update(id: number, params: SystemLocationUpdate, options?: RequestOptions): Promise<SystemLocation> {
    return this.#client.call(updateSystemLocation, { ...params, id }, options);
  }

  /**
   * Replaces one system location whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: SystemLocationCreate, options?: RequestOptions): Promise<SystemLocation> {
    return this.#client.call(replaceSystemLocation, { ...params, id }, options);
  }

  /**
   * Deletes one system location for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteSystemLocation, { ...params, id }, options);
  }

  /**
   * Counts the system locations that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countSystemLocations, params, options);
  }

  /**
   * Tells which kinds of records use one system location and so stand in the way of deleting it.
   */
  usages(id: number, params: UsagesParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesSystemLocations, { ...params, id }, options);
  }

  /**
   * Lists the single records that use one system location.
   */
  usagesList(id: number, params: UsagesListParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListSystemLocations, { ...params, id }, options);
  }

  /**
   * Lists system locations in short, one page at a time.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<SystemLocationInfo> {
    return this.#client.pages(listInfoSystemLocations, params, options);
  }

  /**
   * Gets one system location in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<SystemLocationInfo> {
    return this.#client.call(getInfoSystemLocations, { ...params, id }, options);
  }

  /**
   * Counts the system locations as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoSystemLocations, params, options);
  }

  /**
   * Lists the departments that work at one location.
   */
  listDepartments(
    id: number,
    params: ListDepartmentsSystemLocationsParams = {},
    options?: RequestOptions,
  ): Pages<LocationDepartment> {
    return this.#client.pages(listDepartmentsSystemLocations, { ...params, id }, options);
  }

  /**
   * Gets one pair of location and department.
   */
  getDepartment(params: GetDepartmentSystemLocationsParams, options?: RequestOptions): Promise<LocationDepartment> {
    return this.#client.call(getDepartmentSystemLocations, params, options);
  }

  /**
   * Counts the departments that work at one location.
   */
  countDepartments(
    id: number,
    params: CountDepartmentsSystemLocationsParams = {},
    options?: RequestOptions,
  ): Promise<Count> {
    return this.#client.call(countDepartmentsSystemLocations, { ...params, id }, options);
  }

  /**
   * Lists the work roles that can be used at one location.
   *
   * @example
   * await client.systemLocations.listWorkRoles(2);
   */
  listWorkRoles(
    id: number,
    params: ListWorkRolesSystemLocationsParams = {},
    options?: RequestOptions,
  ): Pages<LocationWorkRole> {
    return this.#client.pages(listWorkRolesSystemLocations, { ...params, id }, options);
  }

  /**
   * Gets one pair of location and work role.
   */
  getWorkRole(params: GetWorkRoleSystemLocationsParams, options?: RequestOptions): Promise<LocationWorkRole> {
    return this.#client.call(getWorkRoleSystemLocations, params, options);
  }

  /**
   * Counts the work roles that can be used at one location.
   */
  countWorkRoles(
    id: number,
    params: CountWorkRolesSystemLocationsParams = {},
    options?: RequestOptions,
  ): Promise<Count> {
    return this.#client.call(countWorkRolesSystemLocations, { ...params, id }, options);
  }
}
