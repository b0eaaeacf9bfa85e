// @generated from definitions/connectwise-psa/resources/sales/activity-types.yaml
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
import type { CountParams, GetParams, ListParams, UsagesListParams, UsagesParams } from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { ActivityType, ActivityTypeCreate, ActivityTypeUpdate } from "../schemas/sales/activity-type.js";
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

export interface ListActivityTypesParams extends ListParams {
  /** Filter, e.g. `inactiveFlag = false`. Also: name. */
  conditions?: string;
}

const base: ResourceShape = { name: "activity_types", path: "/sales/activities/types", required: ["name"] };

/**
 * Lists activity types. A kind of sales activity, such as Call, Appointment or Quote, with the points a sales person
 * earns for one.
 */
export const listActivityTypes: Operation<ListActivityTypesParams, ActivityType> = { of: base, like: listShape };

/** Gets one activity type by its id. */
export const getActivityType: Operation<{ id: number } & GetParams, ActivityType> = { of: base, like: getShape };

/**
 * Creates an activity type and returns it. A kind of sales activity, such as Call, Appointment or Quote, with the
 * points a sales person earns for one.
 */
export const createActivityType: Operation<ActivityTypeCreate, ActivityType> = { of: base, like: createShape };

/** Changes the given fields of one activity type; the others stay as they are. */
export const updateActivityType: Operation<{ id: number } & ActivityTypeUpdate, ActivityType> = {
  of: base,
  like: updateShape,
};

/** Replaces one activity type whole; fields that are left out go back to their defaults. */
export const replaceActivityType: Operation<{ id: number } & ActivityTypeCreate, ActivityType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one activity type for good. */
export const deleteActivityType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the activity types that match the given conditions. */
export const countActivityTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one activity type and so stand in the way of deleting it. */
export const usagesActivityTypes: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one activity type. */
export const usagesListActivityTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** A kind of sales activity, such as Call, Appointment or Quote, with the points a sales person earns for one. */
export interface ActivityTypesResource {
  /**
   * Lists activity types. A kind of sales activity, such as Call, Appointment or Quote, with the points a sales person
   * earns for one.
   */
  list(params?: ListActivityTypesParams, options?: RequestOptions): Pages<ActivityType>;
  /** Gets one activity type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ActivityType>;
  /**
   * Creates an activity type and returns it. A kind of sales activity, such as Call, Appointment or Quote, with the
   * points a sales person earns for one.
   */
  create(params: ActivityTypeCreate, options?: RequestOptions): Promise<ActivityType>;
  /** Changes the given fields of one activity type; the others stay as they are. */
  update(id: number, params: ActivityTypeUpdate, options?: RequestOptions): Promise<ActivityType>;
  /** Replaces one activity type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ActivityTypeCreate, options?: RequestOptions): Promise<ActivityType>;
  /** Deletes one activity type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the activity types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one activity type and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one activity type. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
}

/** What `client.activityTypes` is made from. */
export const activityTypesResource: Resource<ActivityTypesResource> = {
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
  ],
};

/** The operations behind the tools of this resource. */
export const activityTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_activity_types_count: { operation: countActivityTypes },
  create_a_connect_wise_psa_activity_type: { operation: createActivityType },
  delete_a_connect_wise_psa_activity_type_by_id: { operation: deleteActivityType },
  get_single_connect_wise_psa_activity_type_by_id: { operation: getActivityType },
  list_all_connect_wise_psa_activity_types: { operation: listActivityTypes },
  replace_a_connect_wise_psa_activity_type_by_id: { operation: replaceActivityType },
  update_a_connect_wise_psa_activity_type_by_id: { operation: updateActivityType },
  connect_wise_psa_activity_types_usages: { operation: usagesActivityTypes },
  connect_wise_psa_activity_types_usages_list: { operation: usagesListActivityTypes },
};
