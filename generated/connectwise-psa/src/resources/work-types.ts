// @generated from definitions/connectwise-psa/resources/time/work-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams, UsagesListParams, UsagesParams } from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { WorkType, WorkTypeCreate, WorkTypeInfo, WorkTypeUpdate } from "../schemas/time/work-type.js";
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

export interface ListWorkTypesParams extends ListParams {
  /**
   * Filter, e.g. `name = "Regular" and inactiveFlag = false`. Also: billTime, rateType, utilizationFlag.
   */
  conditions?: string;
}

export interface ListInfoWorkTypesParams {
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

export interface GetInfoWorkTypesParams {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

export interface CountInfoWorkTypesParams {
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
 * Lists work types, one page at a time.
 */
export const listWorkTypes: Operation<ListWorkTypesParams, WorkType> = {
  like: listShape,
  id: "work_types.list",
  path: "/time/workTypes",
};

/**
 * Gets one work type by its id.
 */
export const getWorkType: Operation<{ id: number } & GetParams, WorkType> = {
  like: getShape,
  id: "work_types.get",
  path: "/time/workTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a work type and returns it.
 */
export const createWorkType: Operation<WorkTypeCreate, WorkType> = {
  like: createShape,
  id: "work_types.create",
  path: "/time/workTypes",
  required: ["name", "billTime", "rateType", "rate"],
};

/**
 * Changes the given fields of one work type; the others stay as they are.
 */
export const updateWorkType: Operation<{ id: number } & WorkTypeUpdate, WorkType> = {
  like: updateShape,
  id: "work_types.update",
  path: "/time/workTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one work type whole; fields that are left out go back to their defaults.
 */
export const replaceWorkType: Operation<{ id: number } & WorkTypeCreate, WorkType> = {
  like: replaceShape,
  id: "work_types.replace",
  path: "/time/workTypes/{id}",
  ids: { id: "integer" },
  required: ["name", "billTime", "rateType", "rate"],
};

/**
 * Deletes one work type for good.
 */
export const deleteWorkType: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "work_types.delete",
  path: "/time/workTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the work types that match the given conditions.
 */
export const countWorkTypes: Operation<CountParams, Count> = {
  like: countShape,
  id: "work_types.count",
  path: "/time/workTypes/count",
};

/**
 * Tells which kinds of records use one work type and so stand in the way of deleting it.
 */
export const usagesWorkTypes: Operation<{ id: number } & UsagesParams, Usage> = {
  like: usagesShape,
  id: "work_types.usages",
  path: "/time/workTypes/{id}/usages",
  ids: { id: "integer" },
};

/**
 * Lists the single records that use one work type.
 */
export const usagesListWorkTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  like: usagesListShape,
  id: "work_types.usages_list",
  path: "/time/workTypes/{id}/usages/list",
  ids: { id: "integer" },
};

/**
 * Lists slim copies of work types (id and name), one page at a time.
 */
export const listInfoWorkTypes: Operation<ListInfoWorkTypesParams, WorkTypeInfo> = {
  id: "work_types.list_info",
  path: "/time/workTypes/info",
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
 * Gets the slim copy of one work type by its id.
 */
export const getInfoWorkTypes: Operation<{ id: number } & GetInfoWorkTypesParams, WorkTypeInfo> = {
  id: "work_types.get_info",
  path: "/time/workTypes/{id}/info",
  method: "GET",
  query: { fields: "string" },
  ids: { id: "integer" },
};

/**
 * Counts the slim copies of work types.
 */
export const countInfoWorkTypes: Operation<CountInfoWorkTypesParams, Count> = {
  id: "work_types.count_info",
  path: "/time/workTypes/info/count",
  method: "GET",
  query: { conditions: "string", childConditions: "string", customFieldConditions: "string" },
};

/**
 * A kind of time, such as Regular, After Hours or Vacation. It changes the rate of the work role and says whether time
 * is billed.
 */
export class WorkTypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists work types, one page at a time.
   */
  list(params: ListWorkTypesParams = {}, options?: RequestOptions): Pages<WorkType> {
    return this.#client.pages(listWorkTypes, params, options);
  }

  /**
   * Gets one work type by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<WorkType> {
    return this.#client.call(getWorkType, { ...params, id }, options);
  }

  /**
   * Creates a work type and returns it.
   *
   * @example
   * await client.workTypes.create({
   *   name: "Weekend",
   *   billTime: "Billable",
   *   rateType: "Multiplier",
   *   rate: 2,
   * });
   */
  create(params: WorkTypeCreate, options?: RequestOptions): Promise<WorkType> {
    return this.#client.call(createWorkType, params, options);
  }

  /**
   * Changes the given fields of one work type; the others stay as they are.
   *
   * @example
   * await client.workTypes.update(4, { rate: 1.5 });
   */
  update(id: number, params: WorkTypeUpdate, options?: RequestOptions): Promise<WorkType> {
    return this.#client.call(updateWorkType, { ...params, id }, options);
  }

  /**
   * Replaces one work type whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: WorkTypeCreate, options?: RequestOptions): Promise<WorkType> {
    return this.#client.call(replaceWorkType, { ...params, id }, options);
  }

  /**
   * Deletes one work type for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteWorkType, { ...params, id }, options);
  }

  /**
   * Counts the work types that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countWorkTypes, params, options);
  }

  /**
   * Tells which kinds of records use one work type and so stand in the way of deleting it.
   */
  usages(id: number, params: UsagesParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesWorkTypes, { ...params, id }, options);
  }

  /**
   * Lists the single records that use one work type.
   */
  usagesList(id: number, params: UsagesListParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListWorkTypes, { ...params, id }, options);
  }

  /**
   * Lists slim copies of work types (id and name), one page at a time.
   */
  listInfo(params: ListInfoWorkTypesParams = {}, options?: RequestOptions): Pages<WorkTypeInfo> {
    return this.#client.pages(listInfoWorkTypes, params, options);
  }

  /**
   * Gets the slim copy of one work type by its id.
   */
  getInfo(id: number, params: GetInfoWorkTypesParams = {}, options?: RequestOptions): Promise<WorkTypeInfo> {
    return this.#client.call(getInfoWorkTypes, { ...params, id }, options);
  }

  /**
   * Counts the slim copies of work types.
   */
  countInfo(params: CountInfoWorkTypesParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoWorkTypes, params, options);
  }
}
