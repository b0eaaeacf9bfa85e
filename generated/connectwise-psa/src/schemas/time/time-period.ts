// @generated from definitions/connectwise-psa/schemas/time/time-period.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { TimePeriodSetupReference } from "../../schemas/time/time-period-setup.js";

/** A period for time sheets and expense reports. */
export interface TimePeriod {
  /** Id of the time period. */
  id: number;
  /** Setup of the year the period belongs to. */
  timePeriodSetup?: TimePeriodSetupReference;
  /** Number of the period within the year. */
  period?: number | null;
  /** First day of the time period, YYYY-MM-DDTHH:mm:ssZ. */
  startDate?: string;
  /** Last day of the time period, YYYY-MM-DDTHH:mm:ssZ. */
  endDate?: string;
  /** Day by which time sheets must be handed in, YYYY-MM-DDTHH:mm:ssZ. */
  deadlineDate?: string;
  /**
   * What the server notes about the time period, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
