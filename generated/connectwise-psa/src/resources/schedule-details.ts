// @generated from definitions/connectwise-psa/resources/schedule/schedule-details.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ScheduleEntryDetail } from "../schemas/schedule/schedule-entry-detail.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface ListScheduleDetailsParams extends ListParams {
  /**
   * Filter, e.g. `dateStart > [2026-03-02T00:00:00Z] and dateStart < [2026-03-09T00:00:00Z]`. Also: scheduleEntry/id,
   * hoursScheduled.
   */
  conditions?: string;
}

const base: ResourceShape = { name: "schedule_details", path: "/schedule/details" };

/**
 * Lists the stretches of all schedule entries with their hours. One day or stretch of a planned slot with the hours
 * booked in it, over all schedule entries.
 */
export const listScheduleDetails: Operation<ListScheduleDetailsParams, ScheduleEntryDetail> = {
  of: base,
  like: listShape,
};

/** Gets one schedule detail by its id. */
export const getScheduleDetail: Operation<{ id: number } & GetParams, ScheduleEntryDetail> = {
  of: base,
  like: getShape,
};

/** Counts the schedule details that match the given conditions. */
export const countScheduleDetails: Operation<CountParams, Count> = { of: base, like: countShape };

/** One day or stretch of a planned slot with the hours booked in it, over all schedule entries. */
export interface ScheduleDetailsResource {
  /**
   * Lists the stretches of all schedule entries with their hours. One day or stretch of a planned slot with the hours
   * booked in it, over all schedule entries.
   */
  list(params?: ListScheduleDetailsParams, options?: RequestOptions): Pages<ScheduleEntryDetail>;
  /** Gets one schedule detail by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ScheduleEntryDetail>;
  /** Counts the schedule details that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.scheduleDetails` is made from. */
export const scheduleDetailsResource: Resource<ScheduleDetailsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const scheduleDetailsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_schedule_details_count: { operation: countScheduleDetails },
  get_single_connect_wise_psa_schedule_detail_by_id: { operation: getScheduleDetail },
  list_all_connect_wise_psa_schedule_details: { operation: listScheduleDetails },
};
