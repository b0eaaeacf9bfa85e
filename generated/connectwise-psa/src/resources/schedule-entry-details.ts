// @generated from definitions/connectwise-psa/resources/schedule/schedule-entry-details.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ScheduleDetail } from "../schemas/schedule/schedule-detail.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface GetScheduleEntryDetailParams extends GetParams {
  /** Id of the schedule entry. */
  scheduleEntryId: number;
  /** Id of the schedule entry detail. */
  id: number;
}

const base: ResourceShape = { name: "schedule_entry_details", path: "/schedule/entries/{scheduleEntryId}/details" };

/**
 * Lists the stretches one schedule entry is made of. One stretch of a planned slot, with the member and the time from
 * start to end.
 */
export const listScheduleEntryDetails: Operation<{ scheduleEntryId: number } & ListParams, ScheduleDetail> = {
  of: base,
  like: listShape,
};

/** Gets one schedule entry detail by its id. */
export const getScheduleEntryDetail: Operation<GetScheduleEntryDetailParams, ScheduleDetail> = {
  of: base,
  like: getShape,
};

/** Counts the schedule entry details that match the given conditions. */
export const countScheduleEntryDetails: Operation<{ scheduleEntryId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** One stretch of a planned slot, with the member and the time from start to end. */
export interface ScheduleEntryDetailsResource {
  /**
   * Lists the stretches one schedule entry is made of. One stretch of a planned slot, with the member and the time from
   * start to end.
   */
  list(scheduleEntryId: number, params?: ListParams, options?: RequestOptions): Pages<ScheduleDetail>;
  /** Gets one schedule entry detail by its id. */
  get(params: GetScheduleEntryDetailParams, options?: RequestOptions): Promise<ScheduleDetail>;
  /** Counts the schedule entry details that match the given conditions. */
  count(scheduleEntryId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.scheduleEntryDetails` is made from. */
export const scheduleEntryDetailsResource: Resource<ScheduleEntryDetailsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const scheduleEntryDetailsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_schedule_entry_details_count: { operation: countScheduleEntryDetails },
  get_single_connect_wise_psa_schedule_entry_detail_by_id: { operation: getScheduleEntryDetail },
  list_all_connect_wise_psa_schedule_entry_details: { operation: listScheduleEntryDetails },
};
