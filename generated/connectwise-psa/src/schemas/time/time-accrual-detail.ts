// @generated from definitions/connectwise-psa/schemas/time/time-accrual-detail.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { TimeAccrualReference } from "../../schemas/time/time-accrual.js";

/** Hours of time off earned in given years of service. */
export interface TimeAccrualDetail {
  /** Id of the time accrual detail. */
  id: number;
  /** Kind of leave it counts. */
  accrualType?: "Holiday" | "PTO" | "Sick" | "Vacation" | null;
  /** First year of service the hours are earned in. */
  startYear?: number | null;
  /** Last year of service the hours are earned in. */
  endYear?: number | null;
  /** Hours of leave earned in a year. */
  hours?: number | null;
  /** Accrual rules the hours belong to. */
  timeAccrual?: TimeAccrualReference;
  /**
   * What the server notes about the time accrual detail, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Hours of time off earned in given years of service. */
export interface TimeAccrualDetailCreate extends TimeAccrualDetailUpdate {
  /** Kind of leave it counts. */
  accrualType: "Holiday" | "PTO" | "Sick" | "Vacation" | null;
  /** First year of service the hours are earned in. */
  startYear: number | null;
  /** Last year of service the hours are earned in. */
  endYear: number | null;
  /** Hours of leave earned in a year. */
  hours: number | null;
}

/** Hours of time off earned in given years of service. */
export interface TimeAccrualDetailUpdate {
  /** Kind of leave it counts. */
  accrualType?: "Holiday" | "PTO" | "Sick" | "Vacation" | null;
  /** First year of service the hours are earned in. */
  startYear?: number | null;
  /** Last year of service the hours are earned in. */
  endYear?: number | null;
  /** Hours of leave earned in a year. */
  hours?: number | null;
}
