// @generated from definitions/connectwise-psa/resources/system/department-location-infos.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { DepartmentLocationInfo } from "../schemas/system/department-location.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "department_location_infos", path: "/system/info/departmentlocations" };

/** Lists department and location pairs. A pair of department and location that exists in your organization. */
export const listDepartmentLocationInfos: Operation<ListParams, DepartmentLocationInfo> = { of: base, like: listShape };

/** Gets one department and location pair by its id. */
export const getDepartmentLocationInfo: Operation<{ id: number } & GetParams, DepartmentLocationInfo> = {
  of: base,
  like: getShape,
};

/** Counts the department and location pairs that match the given conditions. */
export const countDepartmentLocationInfos: Operation<CountParams, Count> = { of: base, like: countShape };

/** A pair of department and location that exists in your organization. */
export interface DepartmentLocationInfosResource {
  /** Lists department and location pairs. A pair of department and location that exists in your organization. */
  list(params?: ListParams, options?: RequestOptions): Pages<DepartmentLocationInfo>;
  /** Gets one department and location pair by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<DepartmentLocationInfo>;
  /** Counts the department and location pairs that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.departmentLocationInfos` is made from. */
export const departmentLocationInfosResource: Resource<DepartmentLocationInfosResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const departmentLocationInfosTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_department_location_pairs_count: { operation: countDepartmentLocationInfos },
  get_single_connect_wise_psa_department_location_pair_by_id: { operation: getDepartmentLocationInfo },
  list_all_connect_wise_psa_department_location_pairs: { operation: listDepartmentLocationInfos },
};
