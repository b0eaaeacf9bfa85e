// @generated from definitions/connectwise-psa/resources/time/schedule-stopwatches.yaml
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
  ScheduleStopwatch,
  ScheduleStopwatchCreate,
  ScheduleStopwatchUpdate,
} from "../schemas/time/schedule-stopwatch.js";
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
  name: "schedule_stopwatches",
  path: "/time/schedulestopwatches",
  required: ["member", "scheduleId", "status"],
  dates: ["endTime", "startTime"],
};

/** Lists schedule stopwatches. A running or paused stopwatch by which a member measures time on a schedule entry. */
export const listScheduleStopwatches: Operation<ListParams, ScheduleStopwatch> = { of: base, like: listShape };

/** Gets one schedule stopwatch by its id. */
export const getScheduleStopwatch: Operation<{ id: number } & GetParams, ScheduleStopwatch> = {
  of: base,
  like: getShape,
};

/**
 * Creates a schedule stopwatch and returns it. A running or paused stopwatch by which a member measures time on a
 * schedule entry.
 */
export const createScheduleStopwatch: Operation<ScheduleStopwatchCreate, ScheduleStopwatch> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one schedule stopwatch; the others stay as they are. */
export const updateScheduleStopwatch: Operation<{ id: number } & ScheduleStopwatchUpdate, ScheduleStopwatch> = {
  of: base,
  like: updateShape,
};

/** Replaces one schedule stopwatch whole; fields that are left out go back to their defaults. */
export const replaceScheduleStopwatch: Operation<{ id: number } & ScheduleStopwatchCreate, ScheduleStopwatch> = {
  of: base,
  like: replaceShape,
};

/** Deletes one schedule stopwatch for good. */
export const deleteScheduleStopwatch: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the schedule stopwatches that match the given conditions. */
export const countScheduleStopwatches: Operation<CountParams, Count> = { of: base, like: countShape };

/** A running or paused stopwatch by which a member measures time on a schedule entry. */
export interface ScheduleStopwatchesResource {
  /** Lists schedule stopwatches. A running or paused stopwatch by which a member measures time on a schedule entry. */
  list(params?: ListParams, options?: RequestOptions): Pages<ScheduleStopwatch>;
  /** Gets one schedule stopwatch by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ScheduleStopwatch>;
  /**
   * Creates a schedule stopwatch and returns it. A running or paused stopwatch by which a member measures time on a
   * schedule entry.
   */
  create(params: ScheduleStopwatchCreate, options?: RequestOptions): Promise<ScheduleStopwatch>;
  /** Changes the given fields of one schedule stopwatch; the others stay as they are. */
  update(id: number, params: ScheduleStopwatchUpdate, options?: RequestOptions): Promise<ScheduleStopwatch>;
  /** Replaces one schedule stopwatch whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ScheduleStopwatchCreate, options?: RequestOptions): Promise<ScheduleStopwatch>;
  /** Deletes one schedule stopwatch for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the schedule stopwatches that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.scheduleStopwatches` is made from. */
export const scheduleStopwatchesResource: Resource<ScheduleStopwatchesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const scheduleStopwatchesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_schedule_stopwatches_count: { operation: countScheduleStopwatches },
  create_a_connect_wise_psa_schedule_stopwatch: { operation: createScheduleStopwatch },
  delete_a_connect_wise_psa_schedule_stopwatch_by_id: { operation: deleteScheduleStopwatch },
  get_single_connect_wise_psa_schedule_stopwatch_by_id: { operation: getScheduleStopwatch },
  list_all_connect_wise_psa_schedule_stopwatches: { operation: listScheduleStopwatches },
  replace_a_connect_wise_psa_schedule_stopwatch_by_id: { operation: replaceScheduleStopwatch, json: "record" },
  update_a_connect_wise_psa_schedule_stopwatch_by_id: { operation: updateScheduleStopwatch },
};
