// @generated from definitions/connectwise-psa/resources/system/department-locations.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  DepartmentLocation,
  DepartmentLocationCreate,
  DepartmentLocationUpdate,
} from "../schemas/system/department-location.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetDepartmentLocationParams extends GetParams {
  /** Id of the department. */
  departmentId: number;
  /** Id of the department location. */
  id: number;
}

export interface UpdateDepartmentLocationParams extends DepartmentLocationUpdate {
  /** Id of the department. */
  departmentId: number;
  /** Id of the department location. */
  id: number;
}

export interface ReplaceDepartmentLocationParams extends DepartmentLocationCreate {
  /** Id of the department. */
  departmentId: number;
  /** Id of the department location. */
  id: number;
}

export interface DeleteDepartmentLocationParams {
  /** Id of the department. */
  departmentId: number;
  /** Id of the department location. */
  id: number;
}

const base: ResourceShape = {
  name: "department_locations",
  path: "/system/departments/{departmentId}/locations",
  required: ["location"],
};

/** Lists department locations. A location where one department works, with the managers responsible there. */
export const listDepartmentLocations: Operation<{ departmentId: number } & ListParams, DepartmentLocation> = {
  of: base,
  like: listShape,
};

/** Gets one department location by its id. */
export const getDepartmentLocation: Operation<GetDepartmentLocationParams, DepartmentLocation> = {
  of: base,
  like: getShape,
};

/** Adds a location to one department. */
export const createDepartmentLocation: Operation<
  { departmentId: number } & DepartmentLocationCreate,
  DepartmentLocation
> = { of: base, like: createShape };

/** Changes the given fields of one department location; the others stay as they are. */
export const updateDepartmentLocation: Operation<UpdateDepartmentLocationParams, DepartmentLocation> = {
  of: base,
  like: updateShape,
};

/** Replaces one department location whole; fields that are left out go back to their defaults. */
export const replaceDepartmentLocation: Operation<ReplaceDepartmentLocationParams, DepartmentLocation> = {
  of: base,
  like: replaceShape,
};

/** Takes a location away from one department. */
export const deleteDepartmentLocation: Operation<DeleteDepartmentLocationParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the department locations that match the given conditions. */
export const countDepartmentLocations: Operation<{ departmentId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A location where one department works, with the managers responsible there. */
export interface DepartmentLocationsResource {
  /** Lists department locations. A location where one department works, with the managers responsible there. */
  list(departmentId: number, params?: ListParams, options?: RequestOptions): Pages<DepartmentLocation>;
  /** Gets one department location by its id. */
  get(params: GetDepartmentLocationParams, options?: RequestOptions): Promise<DepartmentLocation>;
  /** Adds a location to one department. */
  create(departmentId: number, params: DepartmentLocationCreate, options?: RequestOptions): Promise<DepartmentLocation>;
  /** Changes the given fields of one department location; the others stay as they are. */
  update(params: UpdateDepartmentLocationParams, options?: RequestOptions): Promise<DepartmentLocation>;
  /** Replaces one department location whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceDepartmentLocationParams, options?: RequestOptions): Promise<DepartmentLocation>;
  /** Takes a location away from one department. */
  delete(params: DeleteDepartmentLocationParams, options?: RequestOptions): Promise<void>;
  /** Counts the department locations that match the given conditions. */
  count(departmentId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.departmentLocations` is made from. */
export const departmentLocationsResource: Resource<DepartmentLocationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const departmentLocationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_department_locations_count: { operation: countDepartmentLocations },
  create_a_connect_wise_psa_department_location: { operation: createDepartmentLocation },
  delete_a_connect_wise_psa_department_location_by_id: { operation: deleteDepartmentLocation },
  get_single_connect_wise_psa_department_location_by_id: { operation: getDepartmentLocation },
  list_all_connect_wise_psa_department_locations: { operation: listDepartmentLocations },
  replace_a_connect_wise_psa_department_location_by_id: { operation: replaceDepartmentLocation, json: "record" },
  update_a_connect_wise_psa_department_location_by_id: { operation: updateDepartmentLocation },
};
