// @generated from definitions/connectwise-psa/resources/time/time-periods.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { TimePeriod } from "../schemas/time/time-period.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface GetTimePeriodParams extends GetParams {
  /** Id of the time period setup. */
  timePeriodSetupId: number;
  /** Id of the time period. */
  id: number;
}

const base: ResourceShape = { name: "time_periods", path: "/time/timePeriodSetups/{timePeriodSetupId}/periods" };

/** Lists time periods. A single period with first day, last day and the deadline for handing in time or expenses. */
export const listTimePeriods: Operation<{ timePeriodSetupId: number } & ListParams, TimePeriod> = {
  of: base,
  like: listShape,
};

/** Gets one time period by its id. */
export const getTimePeriod: Operation<GetTimePeriodParams, TimePeriod> = { of: base, like: getShape };

/** Counts the time periods that match the given conditions. */
export const countTimePeriods: Operation<{ timePeriodSetupId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A single period with first day, last day and the deadline for handing in time or expenses. */
export interface TimePeriodsResource {
  /** Lists time periods. A single period with first day, last day and the deadline for handing in time or expenses. */
  list(timePeriodSetupId: number, params?: ListParams, options?: RequestOptions): Pages<TimePeriod>;
  /** Gets one time period by its id. */
  get(params: GetTimePeriodParams, options?: RequestOptions): Promise<TimePeriod>;
  /** Counts the time periods that match the given conditions. */
  count(timePeriodSetupId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.timePeriods` is made from. */
export const timePeriodsResource: Resource<TimePeriodsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const timePeriodsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_time_periods_count: { operation: countTimePeriods },
  get_single_connect_wise_psa_time_period_by_id: { operation: getTimePeriod },
  list_all_connect_wise_psa_time_periods: { operation: listTimePeriods },
};
