// @generated from definitions/connectwise-psa/resources/system/departments.yaml
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
import type { Department, DepartmentCreate, DepartmentInfo, DepartmentUpdate } from "../schemas/system/department.js";
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

const base: ResourceShape = {
  name: "departments",
  path: "/system/departments",
  paths: {
    list_info: "/system/info/departments",
    get_info: "/system/info/departments/{id}",
    count_info: "/system/info/departments/count",
  },
  required: ["identifier", "name"],
};

/**
 * Lists departments. A department of your own organization, such as Managed Services or Sales. Some records call it
 * business unit.
 */
export const listDepartments: Operation<ListParams, Department> = { of: base, like: listShape };

/** Gets one department by its id. */
export const getDepartment: Operation<{ id: number } & GetParams, Department> = { of: base, like: getShape };

/**
 * Creates a department and returns it. A department of your own organization, such as Managed Services or Sales. Some
 * records call it business unit.
 */
export const createDepartment: Operation<DepartmentCreate, Department> = { of: base, like: createShape };

/** Changes the given fields of one department; the others stay as they are. */
export const updateDepartment: Operation<{ id: number } & DepartmentUpdate, Department> = {
  of: base,
  like: updateShape,
};

/** Replaces one department whole; fields that are left out go back to their defaults. */
export const replaceDepartment: Operation<{ id: number } & DepartmentCreate, Department> = {
  of: base,
  like: replaceShape,
};

/** Deletes one department for good. */
export const deleteDepartment: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the departments that match the given conditions. */
export const countDepartments: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one department and so stand in the way of deleting it. */
export const usagesDepartments: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one department. */
export const usagesListDepartments: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists departments in short, one page at a time. */
export const listInfoDepartments: Operation<ListInfoParams, DepartmentInfo> = { of: base, like: listInfoShape };

/** Gets one department in short. */
export const getInfoDepartments: Operation<{ id: number } & GetInfoParams, DepartmentInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the departments that the short list has and that match the given conditions. */
export const countInfoDepartments: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A department of your own organization, such as Managed Services or Sales. Some records call it business unit. */
export interface DepartmentsResource {
  /**
   * Lists departments. A department of your own organization, such as Managed Services or Sales. Some records call it
   * business unit.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<Department>;
  /** Gets one department by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Department>;
  /**
   * Creates a department and returns it. A department of your own organization, such as Managed Services or Sales. Some
   * records call it business unit.
   *
   * @example
   * await client.departments.create({ identifier: "Services", name: "Managed Services" });
   */
  create(params: DepartmentCreate, options?: RequestOptions): Promise<Department>;
  /** Changes the given fields of one department; the others stay as they are. */
  update(id: number, params: DepartmentUpdate, options?: RequestOptions): Promise<Department>;
  /** Replaces one department whole; fields that are left out go back to their defaults. */
  replace(id: number, params: DepartmentCreate, options?: RequestOptions): Promise<Department>;
  /** Deletes one department for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the departments that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one department and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one department. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists departments in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<DepartmentInfo>;
  /** Gets one department in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<DepartmentInfo>;
  /** Counts the departments that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.departments` is made from. */
export const departmentsResource: Resource<DepartmentsResource> = {
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
export const departmentsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_departments_count: { operation: countDepartments },
  connect_wise_psa_departments_count_info: { operation: countInfoDepartments },
  create_a_connect_wise_psa_department: { operation: createDepartment },
  delete_a_connect_wise_psa_department_by_id: { operation: deleteDepartment },
  get_single_connect_wise_psa_department_by_id: { operation: getDepartment },
  connect_wise_psa_departments_get_info: { operation: getInfoDepartments },
  list_all_connect_wise_psa_departments: { operation: listDepartments },
  connect_wise_psa_departments_list_info: { operation: listInfoDepartments },
  replace_a_connect_wise_psa_department_by_id: { operation: replaceDepartment },
  update_a_connect_wise_psa_department_by_id: { operation: updateDepartment },
  connect_wise_psa_departments_usages: { operation: usagesDepartments },
  connect_wise_psa_departments_usages_list: { operation: usagesListDepartments },
};
