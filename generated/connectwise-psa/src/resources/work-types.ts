// @generated from definitions/connectwise-psa/resources/time/work-types.yaml
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
import type { WorkType, WorkTypeCreate, WorkTypeInfo, WorkTypeUpdate } from "../schemas/time/work-type.js";
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

export interface ListWorkTypesParams extends ListParams {
  /** Filter, e.g. `name = "Regular" and inactiveFlag = false`. Also: billTime, rateType, utilizationFlag. */
  conditions?: string;
}

const base: ResourceShape = {
  name: "work_types",
  path: "/time/workTypes",
  required: ["name", "billTime", "rateType", "rate"],
};

/**
 * Lists work types. A kind of time, such as Regular, After Hours or Vacation. It changes the rate of the work role and
 * says whether time is billed.
 */
export const listWorkTypes: Operation<ListWorkTypesParams, WorkType> = { of: base, like: listShape };

/** Gets one work type by its id. */
export const getWorkType: Operation<{ id: number } & GetParams, WorkType> = { of: base, like: getShape };

/** Creates a work type and returns it. */
export const createWorkType: Operation<WorkTypeCreate, WorkType> = { of: base, like: createShape };

/** Changes the given fields of one work type; the others stay as they are. */
export const updateWorkType: Operation<{ id: number } & WorkTypeUpdate, WorkType> = { of: base, like: updateShape };

/** Replaces one work type whole; fields that are left out go back to their defaults. */
export const replaceWorkType: Operation<{ id: number } & WorkTypeCreate, WorkType> = { of: base, like: replaceShape };

/** Deletes one work type for good. */
export const deleteWorkType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the work types that match the given conditions. */
export const countWorkTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one work type and so stand in the way of deleting it. */
export const usagesWorkTypes: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one work type. */
export const usagesListWorkTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists work types in short, one page at a time. */
export const listInfoWorkTypes: Operation<ListInfoParams, WorkTypeInfo> = { of: base, like: listInfoShape };

/** Gets one work type in short. */
export const getInfoWorkTypes: Operation<{ id: number } & GetInfoParams, WorkTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the work types that the short list has and that match the given conditions. */
export const countInfoWorkTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/**
 * A kind of time, such as Regular, After Hours or Vacation. It changes the rate of the work role and says whether time
 * is billed.
 */
export interface WorkTypesResource {
  /**
   * Lists work types. A kind of time, such as Regular, After Hours or Vacation. It changes the rate of the work role
   * and says whether time is billed.
   */
  list(params?: ListWorkTypesParams, options?: RequestOptions): Pages<WorkType>;
  /** Gets one work type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<WorkType>;
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
  create(params: WorkTypeCreate, options?: RequestOptions): Promise<WorkType>;
  /**
   * Changes the given fields of one work type; the others stay as they are.
   *
   * @example
   * await client.workTypes.update(4, { rate: 1.5 });
   */
  update(id: number, params: WorkTypeUpdate, options?: RequestOptions): Promise<WorkType>;
  /** Replaces one work type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: WorkTypeCreate, options?: RequestOptions): Promise<WorkType>;
  /** Deletes one work type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the work types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one work type and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one work type. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists work types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<WorkTypeInfo>;
  /** Gets one work type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<WorkTypeInfo>;
  /** Counts the work types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.workTypes` is made from. */
export const workTypesResource: Resource<WorkTypesResource> = {
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
export const workTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_work_types_count: { operation: countWorkTypes },
  connect_wise_psa_work_types_count_info: { operation: countInfoWorkTypes },
  create_a_connect_wise_psa_work_type: { operation: createWorkType },
  delete_a_connect_wise_psa_work_type_by_id: { operation: deleteWorkType },
  get_single_connect_wise_psa_work_type_by_id: { operation: getWorkType },
  connect_wise_psa_work_types_get_info: { operation: getInfoWorkTypes },
  list_all_connect_wise_psa_work_types: { operation: listWorkTypes },
  connect_wise_psa_work_types_list_info: { operation: listInfoWorkTypes },
  replace_a_connect_wise_psa_work_type_by_id: { operation: replaceWorkType, json: "record" },
  update_a_connect_wise_psa_work_type_by_id: { operation: updateWorkType },
  connect_wise_psa_work_types_usages: { operation: usagesWorkTypes },
  connect_wise_psa_work_types_usages_list: { operation: usagesListWorkTypes },
};
