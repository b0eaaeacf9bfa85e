// @generated from definitions/connectwise-psa/schemas/schedule/schedule-detail.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo, ScheduleEntryReference } from "../../schemas/common.js";

/** One stretch of a planned slot, with its member. */
export interface ScheduleDetail {
  /** Id of the schedule entry detail. */
  id: number;
  /** Planned slot the stretch belongs to. */
  scheduleEntry?: ScheduleEntryReference;
  /** When the stretch begins, YYYY-MM-DDTHH:mm:ssZ. */
  dateStart?: string;
  /** When the stretch ends, YYYY-MM-DDTHH:mm:ssZ. */
  dateEnd?: string;
  /** Member whose time is booked. */
  member?: MemberReference;
  /**
   * What the server notes about the schedule entry detail, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
