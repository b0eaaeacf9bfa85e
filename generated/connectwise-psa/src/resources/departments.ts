// @generated from definitions/connectwise-psa/resources/system/departments.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams, UsagesListParams, UsagesParams } from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { Department, DepartmentCreate, DepartmentInfo, DepartmentUpdate } from "../schemas/system/department.js";
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

export interface ListInfoDepartmentsParams {
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

export interface GetInfoDepartmentsParams {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

export interface CountInfoDepartmentsParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
}

/**
 * Lists departments, one page at a time.
 */
export const listDepartments: Operation<ListParams, Department> = {
  like: listShape,
  id: "departments.list",
  path: "/system/departments",
};

/**
 * Gets one department by its id.
 */
export const getDepartment: Operation<{ id: number } & GetParams, Department> = {
  like: getShape,
  id: "departments.get",
  path: "/system/departments/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a department and returns it.
 */
export const createDepartment: Operation<DepartmentCreate, Department> = {
  like: createShape,
  id: "departments.create",
  path: "/system/departments",
  required: ["identifier", "name"],
};

/**
 * Changes the given fields of one department; the others stay as they are.
 */
export const updateDepartment: Operation<{ id: number } & DepartmentUpdate, Department> = {
  like: updateShape,
  id: "departments.update",
  path: "/system/departments/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one department whole; fields that are left out go back to their defaults.
 */
export const replaceDepartment: Operation<{ id: number } & DepartmentCreate, Department> = {
  like: replaceShape,
  id: "departments.replace",
  path: "/system/departments/{id}",
  ids: { id: "integer" },
  required: ["identifier", "name"],
};

/**
 * Deletes one department for good.
 */
export const deleteDepartment: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "departments.delete",
  path: "/system/departments/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the departments that match the given conditions.
 */
export const countDepartments: Operation<CountParams, Count> = {
  like: countShape,
  id: "departments.count",
  path: "/system/departments/count",
};

/**
 * Tells which kinds of records use one department and so stand in the way of deleting it.
 */
export const usagesDepartments: Operation<{ id: number } & UsagesParams, Usage> = {
  like: usagesShape,
  id: "departments.usages",
  path: "/system/departments/{id}/usages",
  ids: { id: "integer" },
};

/**
 * Lists the single records that use one department.
 */
export const usagesListDepartments: Operation<{ id: number } & UsagesListParams, Usage> = {
  like: usagesListShape,
  id: "departments.usages_list",
  path: "/system/departments/{id}/usages/list",
  ids: { id: "integer" },
};

/**
 * Lists departments in short.
 */
export const listInfoDepartments: Operation<ListInfoDepartmentsParams, DepartmentInfo> = {
  id: "departments.list_info",
  path: "/system/info/departments",
  method: "GET",
  query: { conditions: "string", orderBy: "string", fields: "string", page: "integer", pageSize: "integer" },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
};

/**
 * Gets one department in short.
 */
export const getInfoDepartments: Operation<{ id: number } & GetInfoDepartmentsParams, DepartmentInfo> = {
  id: "departments.get_info",
  path: "/system/info/departments/{id}",
  method: "GET",
  query: { fields: "string" },
  ids: { id: "integer" },
};

/**
 * Counts departments as the short list has them.
 */
export const countInfoDepartments: Operation<CountInfoDepartmentsParams, Count> = {
  id: "departments.count_info",
  path: "/system/info/departments/count",
  method: "GET",
  query: { conditions: "string" },
};

/**
 * A department of your own organization, such as Managed Services or Sales. Some records call it business unit.
 */
export class DepartmentsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists departments, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<Department> {
    return this.#client.pages(listDepartments, params, options);
  }

  /**
   * Gets one department by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<Department> {
    return this.#client.call(getDepartment, { ...params, id }, options);
  }

  /**
   * Creates a department and returns it.
   *
   * @example
   * await client.departments.create({ identifier: "Services", name: "Managed Services" });
   */
  create(params: DepartmentCreate, options?: RequestOptions): Promise<Department> {
    return this.#client.call(createDepartment, params, options);
  }

  /**
   * Changes the given fields of one department; the others stay as they are.
   */
  update(id: number, params: DepartmentUpdate, options?: RequestOptions): Promise<Department> {
    return this.#client.call(updateDepartment, { ...params, id }, options);
  }

  /**
   * Replaces one department whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: DepartmentCreate, options?: RequestOptions): Promise<Department> {
    return this.#client.call(replaceDepartment, { ...params, id }, options);
  }

  /**
   * Deletes one department for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteDepartment, { ...params, id }, options);
  }

  /**
   * Counts the departments that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countDepartments, params, options);
  }

  /**
   * Tells which kinds of records use one department and so stand in the way of deleting it.
   */
  usages(id: number, params: UsagesParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesDepartments, { ...params, id }, options);
  }

  /**
   * Lists the single records that use one department.
   */
  usagesList(id: number, params: UsagesListParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListDepartments, { ...params, id }, options);
  }

  /**
   * Lists departments in short.
   */
  listInfo(params: ListInfoDepartmentsParams = {}, options?: RequestOptions): Pages<DepartmentInfo> {
    return this.#client.pages(listInfoDepartments, params, options);
  }

  /**
   * Gets one department in short.
   */
  getInfo(id: number, params: GetInfoDepartmentsParams = {}, options?: RequestOptions): Promise<DepartmentInfo> {
    return this.#client.call(getInfoDepartments, { ...params, id }, options);
  }

  /**
   * Counts departments as the short list has them.
   */
  countInfo(params: CountInfoDepartmentsParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoDepartments, params, options);
  }
}
