// @generated from definitions/connectwise-psa/schemas/schedule/schedule-color.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** The color the schedule shows for a range of booked time. */
export interface ScheduleColor {
  /** Id of the schedule color. */
  id: number;
  /** Lower end of the range in percent, 0 or more; must be given with endPercent. */
  startPercent?: number | null;
  /** Upper end of the range in percent; must be given with startPercent. */
  endPercent?: number | null;
  /** Color as a hexadecimal code, such as #00FF00. */
  color?: string;
  /**
   * What the server notes about the schedule color, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the schedule color in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** The color the schedule shows for a range of booked time. */
export interface ScheduleColorUpdate {
  /** Lower end of the range in percent, 0 or more; must be given with endPercent. */
  startPercent?: number | null;
  /** Upper end of the range in percent; must be given with startPercent. */
  endPercent?: number | null;
  /** Color as a hexadecimal code, such as #00FF00. */
  color?: string;
}

/** The color the schedule shows for a range of booked time. */
export interface ScheduleColorCreate extends ScheduleColorUpdate {
  /** Color as a hexadecimal code, such as #00FF00. */
  color: string;
}
