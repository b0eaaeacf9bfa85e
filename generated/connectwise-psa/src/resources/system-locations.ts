// @generated from definitions/connectwise-psa/resources/system/system-locations.yaml
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
import type {
  LocationDepartment,
  LocationWorkRole,
  SystemLocation,
  SystemLocationCreate,
  SystemLocationInfo,
  SystemLocationUpdate,
} from "../schemas/system/system-location.js";
import { expression, integer, many, text } from "@toolwright/runtime";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  pagesPaging,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

export interface ListDepartmentsSystemLocationsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

export interface GetDepartmentSystemLocationsParams {
  /** Id of the location. */
  locationId: number;
  /** Id of the pair of location and department. */
  id: number;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

export interface CountDepartmentsSystemLocationsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
}

export interface ListWorkRolesSystemLocationsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

export interface GetWorkRoleSystemLocationsParams {
  /** Id of the location. */
  locationId: number;
  /** Id of the pair of location and work role. */
  id: number;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

export interface CountWorkRolesSystemLocationsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
}

const base: ResourceShape = {
  name: "system_locations",
  path: "/system/locations",
  paths: {
    list_info: "/system/info/locations",
    get_info: "/system/info/locations/{id}",
    count_info: "/system/info/locations/count",
  },
  required: ["structureLevel", "name"],
};

/**
 * Lists system locations. A location of your own organization, such as a branch office or sales territory. Not a
 * customer's address; that is a company site.
 */
export const listSystemLocations: Operation<ListParams, SystemLocation> = { of: base, like: listShape };

/** Gets one system location by its id. */
export const getSystemLocation: Operation<{ id: number } & GetParams, SystemLocation> = { of: base, like: getShape };

/**
 * Creates a system location and returns it. A location of your own organization, such as a branch office or sales
 * territory. Not a customer's address; that is a company site.
 */
export const createSystemLocation: Operation<SystemLocationCreate, SystemLocation> = { of: base, like: createShape };

/** Changes the given fields of one system location; the others stay as they are. */
export const updateSystemLocation: Operation<{ id: number } & SystemLocationUpdate, SystemLocation> = {
  of: base,
  like: updateShape,
};

/** Replaces one system location whole; fields that are left out go back to their defaults. */
export const replaceSystemLocation: Operation<{ id: number } & SystemLocationCreate, SystemLocation> = {
  of: base,
  like: replaceShape,
};

/** Deletes one system location for good. */
export const deleteSystemLocation: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the system locations that match the given conditions. */
export const countSystemLocations: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one system location and so stand in the way of deleting it. */
export const usagesSystemLocations: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one system location. */
export const usagesListSystemLocations: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists system locations in short, one page at a time. */
export const listInfoSystemLocations: Operation<ListInfoParams, SystemLocationInfo> = { of: base, like: listInfoShape };

/** Gets one system location in short. */
export const getInfoSystemLocations: Operation<{ id: number } & GetInfoParams, SystemLocationInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the system locations that the short list has and that match the given conditions. */
export const countInfoSystemLocations: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Lists the departments that work at one location. */
export const listDepartmentsSystemLocations: Operation<
  { id: number } & ListDepartmentsSystemLocationsParams,
  LocationDepartment
> = {
  of: base,
  name: "list_departments",
  path: "{item}/departments",
  method: "GET",
  query: {
    conditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** Gets one pair of location and department. */
export const getDepartmentSystemLocations: Operation<GetDepartmentSystemLocationsParams, LocationDepartment> = {
  of: base,
  name: "get_department",
  path: "{collection}/{locationId}/departments/{id}",
  method: "GET",
  query: { fields: expression },
};

/** Counts the departments that work at one location. */
export const countDepartmentsSystemLocations: Operation<{ id: number } & CountDepartmentsSystemLocationsParams, Count> =
  {
    of: base,
    name: "count_departments",
    path: "{item}/departments/count",
    method: "GET",
    query: { conditions: expression },
  };

/** Lists the work roles that can be used at one location. */
export const listWorkRolesSystemLocations: Operation<
  { id: number } & ListWorkRolesSystemLocationsParams,
  LocationWorkRole
> = {
  of: base,
  name: "list_work_roles",
  path: "{item}/workRoles",
  method: "GET",
  query: {
    conditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** Gets one pair of location and work role. */
export const getWorkRoleSystemLocations: Operation<GetWorkRoleSystemLocationsParams, LocationWorkRole> = {
  of: base,
  name: "get_work_role",
  path: "{collection}/{locationId}/workRoles/{id}",
  method: "GET",
  query: { fields: expression },
};

/** Counts the work roles that can be used at one location. */
export const countWorkRolesSystemLocations: Operation<{ id: number } & CountWorkRolesSystemLocationsParams, Count> = {
  of: base,
  name: "count_work_roles",
  path: "{item}/workRoles/count",
  method: "GET",
  query: { conditions: expression },
};

/**
 * A location of your own organization, such as a branch office or sales territory. Not a customer's address; that is a
 * company site.
 */
export interface SystemLocationsResource {
  /**
   * Lists system locations. A location of your own organization, such as a branch office or sales territory. Not a
   * customer's address; that is a company site.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<SystemLocation>;
  /** Gets one system location by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<SystemLocation>;
  /**
   * Creates a system location and returns it. A location of your own organization, such as a branch office or sales
   * territory. Not a customer's address; that is a company site.
   *
   * @example
   * await client.systemLocations.create({
   *   structureLevel: { id: 2 },
   *   name: "Tampa Office",
   *   departmentIds: [10],
   * });
   */
  create(params: SystemLocationCreate, options?: RequestOptions): Promise<SystemLocation>;
  /** Changes the given fields of one system location; the others stay as they are. */
  update(id: number, params: SystemLocationUpdate, options?: RequestOptions): Promise<SystemLocation>;
  /** Replaces one system location whole; fields that are left out go back to their defaults. */
  replace(id: number, params: SystemLocationCreate, options?: RequestOptions): Promise<SystemLocation>;
  /** Deletes one system location for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the system locations that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one system location and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one system location. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists system locations in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<SystemLocationInfo>;
  /** Gets one system location in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<SystemLocationInfo>;
  /** Counts the system locations that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
  /** Lists the departments that work at one location. */
  listDepartments(
    id: number,
    params?: ListDepartmentsSystemLocationsParams,
    options?: RequestOptions,
  ): Pages<LocationDepartment>;
  /** Gets one pair of location and department. */
  getDepartment(params: GetDepartmentSystemLocationsParams, options?: RequestOptions): Promise<LocationDepartment>;
  /** Counts the departments that work at one location. */
  countDepartments(
    id: number,
    params?: CountDepartmentsSystemLocationsParams,
    options?: RequestOptions,
  ): Promise<Count>;
  /**
   * Lists the work roles that can be used at one location.
   *
   * @example
   * await client.systemLocations.listWorkRoles(2);
   */
  listWorkRoles(
    id: number,
    params?: ListWorkRolesSystemLocationsParams,
    options?: RequestOptions,
  ): Pages<LocationWorkRole>;
  /** Gets one pair of location and work role. */
  getWorkRole(params: GetWorkRoleSystemLocationsParams, options?: RequestOptions): Promise<LocationWorkRole>;
  /** Counts the work roles that can be used at one location. */
  countWorkRoles(id: number, params?: CountWorkRolesSystemLocationsParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.systemLocations` is made from. */
export const systemLocationsResource: Resource<SystemLocationsResource> = {
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
    listDepartmentsSystemLocations,
    getDepartmentSystemLocations,
    countDepartmentsSystemLocations,
    listWorkRolesSystemLocations,
    getWorkRoleSystemLocations,
    countWorkRolesSystemLocations,
  ],
};

/** The operations behind the tools of this resource. */
export const systemLocationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_system_locations_count: { operation: countSystemLocations },
  connect_wise_psa_system_locations_count_departments: { operation: countDepartmentsSystemLocations },
  connect_wise_psa_system_locations_count_info: { operation: countInfoSystemLocations },
  connect_wise_psa_system_locations_count_work_roles: { operation: countWorkRolesSystemLocations },
  create_a_connect_wise_psa_system_location: { operation: createSystemLocation },
  delete_a_connect_wise_psa_system_location_by_id: { operation: deleteSystemLocation },
  get_single_connect_wise_psa_system_location_by_id: { operation: getSystemLocation },
  connect_wise_psa_system_locations_get_department: { operation: getDepartmentSystemLocations },
  connect_wise_psa_system_locations_get_info: { operation: getInfoSystemLocations },
  connect_wise_psa_system_locations_get_work_role: { operation: getWorkRoleSystemLocations },
  list_all_connect_wise_psa_system_locations: { operation: listSystemLocations },
  connect_wise_psa_system_locations_list_departments: { operation: listDepartmentsSystemLocations },
  connect_wise_psa_system_locations_list_info: { operation: listInfoSystemLocations },
  connect_wise_psa_system_locations_list_work_roles: { operation: listWorkRolesSystemLocations },
  replace_a_connect_wise_psa_system_location_by_id: { operation: replaceSystemLocation, json: "record" },
  update_a_connect_wise_psa_system_location_by_id: { operation: updateSystemLocation },
  connect_wise_psa_system_locations_usages: { operation: usagesSystemLocations },
  connect_wise_psa_system_locations_usages_list: { operation: usagesListSystemLocations },
};
