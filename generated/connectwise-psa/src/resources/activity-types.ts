// @generated from definitions/connectwise-psa/resources/sales/activity-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Filter, e.g. `inactiveFlag = false`. Also: name.
   */
  conditions?: string;
}

/**
 * Lists activity types, one page at a time.
 */
export const listActivityTypes: Operation<ListActivityTypesParams, ActivityType> = {
  like: listShape,
  id: "activity_types.list",
  path: "/sales/activities/types",
};

/**
 * Gets one activity type by its id.
 */
export const getActivityType: Operation<{ id: number } & GetParams, ActivityType> = {
  like: getShape,
  id: "activity_types.get",
  path: "/sales/activities/types/{id}",
  ids: { id: "integer" },
};

/**
 * Creates an activity type and returns it.
 */
export const createActivityType: Operation<ActivityTypeCreate, ActivityType> = {
  like: createShape,
  id: "activity_types.create",
  path: "/sales/activities/types",
  required: ["name"],
};

/**
 * Changes the given fields of one activity type; the others stay as they are.
 */
export const updateActivityType: Operation<{ id: number } & ActivityTypeUpdate, ActivityType> = {
  like: updateShape,
  id: "activity_types.update",
  path: "/sales/activities/types/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one activity type whole; fields that are left out go back to their defaults.
 */
export const replaceActivityType: Operation<{ id: number } & ActivityTypeCreate, ActivityType> = {
  like: replaceShape,
  id: "activity_types.replace",
  path: "/sales/activities/types/{id}",
  ids: { id: "integer" },
  required: ["name"],
};

/**
 * Deletes one activity type for good.
 */
export const deleteActivityType: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "activity_types.delete",
  path: "/sales/activities/types/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the activity types that match the given conditions.
 */
export const countActivityTypes: Operation<CountParams, Count> = {
  like: countShape,
  id: "activity_types.count",
  path: "/sales/activities/types/count",
};

/**
 * Tells which kinds of records use one activity type and so stand in the way of deleting it.
 */
export const usagesActivityTypes: Operation<{ id: number } & UsagesParams, Usage> = {
  like: usagesShape,
  id: "activity_types.usages",
  path: "/sales/activities/types/{id}/usages",
  ids: { id: "integer" },
};

/**
 * Lists the single records that use one activity type.
 */
export const usagesListActivityTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  like: usagesListShape,
  id: "activity_types.usages_list",
  path: "/sales/activities/types/{id}/usages/list",
  ids: { id: "integer" },
};

/**
 * A kind of sales activity, such as Call, Appointment or Quote, with the points a sales person earns for one.
 */
export class ActivityTypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists activity types, one page at a time.
   */
  list(params: ListActivityTypesParams = {}, options?: RequestOptions): Pages<ActivityType> {
    return this.#client.pages(listActivityTypes, params, options);
  }

  /**
   * Gets one activity type by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ActivityType> {
    return this.#client.call(getActivityType, { ...params, id }, options);
  }

  /**
   * Creates an activity type and returns it.
   */
  create(params: ActivityTypeCreate, options?: RequestOptions): Promise<ActivityType> {
    return this.#client.call(createActivityType, params, options);
  }

  /**
   * Changes the given fields of one activity type; the others stay as they are.
   */
  update(id: number, params: ActivityTypeUpdate, options?: RequestOptions): Promise<ActivityType> {
    return this.#client.call(updateActivityType, { ...params, id }, options);
  }

  /**
   * Replaces one activity type whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: ActivityTypeCreate, options?: RequestOptions): Promise<ActivityType> {
    return this.#client.call(replaceActivityType, { ...params, id }, options);
  }

  /**
   * Deletes one activity type for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteActivityType, { ...params, id }, options);
  }

  /**
   * Counts the activity types that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countActivityTypes, params, options);
  }

  /**
   * Tells which kinds of records use one activity type and so stand in the way of deleting it.
   */
  usages(id: number, params: UsagesParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesActivityTypes, { ...params, id }, options);
  }

  /**
   * Lists the single records that use one activity type.
   */
  usagesList(id: number, params: UsagesListParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListActivityTypes, { ...params, id }, options);
  }
}
