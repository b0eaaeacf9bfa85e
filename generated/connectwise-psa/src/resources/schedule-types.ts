// @generated from definitions/connectwise-psa/resources/schedule/schedule-types.yaml
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
  ScheduleType,
  ScheduleTypeCreate,
  ScheduleTypeInfo,
  ScheduleTypeUpdate,
} from "../schemas/schedule/schedule-type.js";
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

export interface ListScheduleTypesParams extends ListParams {
  /** Filter, e.g. `identifier = "S"`. Also: name, systemFlag. */
  conditions?: string;
}

const base: ResourceShape = { name: "schedule_types", path: "/schedule/types", required: ["name", "identifier"] };

/** Lists schedule types. What a planned slot is for, such as Service (S) for tickets or Sales (C) for activities. */
export const listScheduleTypes: Operation<ListScheduleTypesParams, ScheduleType> = { of: base, like: listShape };

/** Gets one schedule type by its id. */
export const getScheduleType: Operation<{ id: number } & GetParams, ScheduleType> = { of: base, like: getShape };

/**
 * Creates a schedule type and returns it. What a planned slot is for, such as Service (S) for tickets or Sales (C) for
 * activities.
 */
export const createScheduleType: Operation<ScheduleTypeCreate, ScheduleType> = { of: base, like: createShape };

/** Changes the given fields of one schedule type; the others stay as they are. */
export const updateScheduleType: Operation<{ id: number } & ScheduleTypeUpdate, ScheduleType> = {
  of: base,
  like: updateShape,
};

/** Replaces one schedule type whole; fields that are left out go back to their defaults. */
export const replaceScheduleType: Operation<{ id: number } & ScheduleTypeCreate, ScheduleType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one schedule type for good. */
export const deleteScheduleType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the schedule types that match the given conditions. */
export const countScheduleTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one schedule type and so stand in the way of deleting it. */
export const usagesScheduleTypes: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one schedule type. */
export const usagesListScheduleTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists schedule types in short, one page at a time. */
export const listInfoScheduleTypes: Operation<ListInfoParams, ScheduleTypeInfo> = { of: base, like: listInfoShape };

/** Gets one schedule type in short. */
export const getInfoScheduleTypes: Operation<{ id: number } & GetInfoParams, ScheduleTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the schedule types that the short list has and that match the given conditions. */
export const countInfoScheduleTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** What a planned slot is for, such as Service (S) for tickets or Sales (C) for activities. */
export interface ScheduleTypesResource {
  /** Lists schedule types. What a planned slot is for, such as Service (S) for tickets or Sales (C) for activities. */
  list(params?: ListScheduleTypesParams, options?: RequestOptions): Pages<ScheduleType>;
  /** Gets one schedule type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ScheduleType>;
  /**
   * Creates a schedule type and returns it. What a planned slot is for, such as Service (S) for tickets or Sales (C)
   * for activities.
   */
  create(params: ScheduleTypeCreate, options?: RequestOptions): Promise<ScheduleType>;
  /** Changes the given fields of one schedule type; the others stay as they are. */
  update(id: number, params: ScheduleTypeUpdate, options?: RequestOptions): Promise<ScheduleType>;
  /** Replaces one schedule type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ScheduleTypeCreate, options?: RequestOptions): Promise<ScheduleType>;
  /** Deletes one schedule type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the schedule types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one schedule type and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one schedule type. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists schedule types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ScheduleTypeInfo>;
  /** Gets one schedule type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ScheduleTypeInfo>;
  /** Counts the schedule types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.scheduleTypes` is made from. */
export const scheduleTypesResource: Resource<ScheduleTypesResource> = {
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
export const scheduleTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_schedule_types_count: { operation: countScheduleTypes },
  connect_wise_psa_schedule_types_count_info: { operation: countInfoScheduleTypes },
  create_a_connect_wise_psa_schedule_type: { operation: createScheduleType },
  delete_a_connect_wise_psa_schedule_type_by_id: { operation: deleteScheduleType },
  get_single_connect_wise_psa_schedule_type_by_id: { operation: getScheduleType },
  connect_wise_psa_schedule_types_get_info: { operation: getInfoScheduleTypes },
  list_all_connect_wise_psa_schedule_types: { operation: listScheduleTypes },
  connect_wise_psa_schedule_types_list_info: { operation: listInfoScheduleTypes },
  replace_a_connect_wise_psa_schedule_type_by_id: { operation: replaceScheduleType },
  update_a_connect_wise_psa_schedule_type_by_id: { operation: updateScheduleType },
  connect_wise_psa_schedule_types_usages: { operation: usagesScheduleTypes },
  connect_wise_psa_schedule_types_usages_list: { operation: usagesListScheduleTypes },
};
