// @generated from definitions/connectwise-psa/resources/time/activity-stopwatches.yaml
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
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ActivityStopwatch,
  ActivityStopwatchCreate,
  ActivityStopwatchUpdate,
} from "../schemas/time/activity-stopwatch.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "activity_stopwatches",
  path: "/time/activitystopwatches",
  required: ["activityId", "member", "status"],
  dates: ["endTime", "startTime"],
};

/** Lists activity stopwatches. A running or paused stopwatch by which a member measures time on a sales activity. */
export const listActivityStopwatches: Operation<ListParams, ActivityStopwatch> = { of: base, like: listShape };

/** Gets one activity stopwatch by its id. */
export const getActivityStopwatch: Operation<{ id: number } & GetParams, ActivityStopwatch> = {
  of: base,
  like: getShape,
};

/**
 * Creates an activity stopwatch and returns it. A running or paused stopwatch by which a member measures time on a
 * sales activity.
 */
export const createActivityStopwatch: Operation<ActivityStopwatchCreate, ActivityStopwatch> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one activity stopwatch; the others stay as they are. */
export const updateActivityStopwatch: Operation<{ id: number } & ActivityStopwatchUpdate, ActivityStopwatch> = {
  of: base,
  like: updateShape,
};

/** Replaces one activity stopwatch whole; fields that are left out go back to their defaults. */
export const replaceActivityStopwatch: Operation<{ id: number } & ActivityStopwatchCreate, ActivityStopwatch> = {
  of: base,
  like: replaceShape,
};

/** Deletes one activity stopwatch for good. */
export const deleteActivityStopwatch: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the activity stopwatches that match the given conditions. */
export const countActivityStopwatches: Operation<CountParams, Count> = { of: base, like: countShape };

/** A running or paused stopwatch by which a member measures time on a sales activity. */
export interface ActivityStopwatchesResource {
  /** Lists activity stopwatches. A running or paused stopwatch by which a member measures time on a sales activity. */
  list(params?: ListParams, options?: RequestOptions): Pages<ActivityStopwatch>;
  /** Gets one activity stopwatch by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ActivityStopwatch>;
  /**
   * Creates an activity stopwatch and returns it. A running or paused stopwatch by which a member measures time on a
   * sales activity.
   */
  create(params: ActivityStopwatchCreate, options?: RequestOptions): Promise<ActivityStopwatch>;
  /** Changes the given fields of one activity stopwatch; the others stay as they are. */
  update(id: number, params: ActivityStopwatchUpdate, options?: RequestOptions): Promise<ActivityStopwatch>;
  /** Replaces one activity stopwatch whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ActivityStopwatchCreate, options?: RequestOptions): Promise<ActivityStopwatch>;
  /** Deletes one activity stopwatch for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the activity stopwatches that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.activityStopwatches` is made from. */
export const activityStopwatchesResource: Resource<ActivityStopwatchesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const activityStopwatchesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_activity_stopwatches_count: { operation: countActivityStopwatches },
  create_a_connect_wise_psa_activity_stopwatch: { operation: createActivityStopwatch },
  delete_a_connect_wise_psa_activity_stopwatch_by_id: { operation: deleteActivityStopwatch },
  get_single_connect_wise_psa_activity_stopwatch_by_id: { operation: getActivityStopwatch },
  list_all_connect_wise_psa_activity_stopwatches: { operation: listActivityStopwatches },
  replace_a_connect_wise_psa_activity_stopwatch_by_id: { operation: replaceActivityStopwatch, json: "record" },
  update_a_connect_wise_psa_activity_stopwatch_by_id: { operation: updateActivityStopwatch },
};
