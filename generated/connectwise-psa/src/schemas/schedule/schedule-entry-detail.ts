// @generated from definitions/connectwise-psa/schemas/schedule/schedule-entry-detail.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, ScheduleEntryReference } from "../../schemas/common.js";

/** One stretch of a planned slot, with the hours booked in it. */
export interface ScheduleEntryDetail {
  /** Id of the schedule detail. */
  id: number;
  /** Planned slot the stretch belongs to. */
  scheduleEntry?: ScheduleEntryReference;
  /** When the stretch begins, YYYY-MM-DDTHH:mm:ssZ. */
  dateStart?: string;
  /** When the stretch ends, YYYY-MM-DDTHH:mm:ssZ. */
  dateEnd?: string;
  /** Number of hours booked in the stretch. */
  hoursScheduled?: number;
  /**
   * What the server notes about the schedule detail, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
