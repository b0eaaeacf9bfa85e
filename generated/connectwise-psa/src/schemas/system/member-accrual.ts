// @generated from definitions/connectwise-psa/schemas/system/member-accrual.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";

/** Hours of paid leave granted to a member. */
export interface MemberAccrual {
  /** Id of the member accrual. */
  id: number;
  /** Kind of leave the hours are for; PTO is paid time off. */
  accrualType?: "Holiday" | "PTO" | "Sick" | "Vacation" | null;
  /** Calendar year for which the hours are granted. */
  year?: number | null;
  /** Hours granted; negative takes hours away. */
  hours?: number | null;
  /** Why the hours are granted or taken away. */
  reason?: string;
  /** Member who gets the hours. */
  member?: MemberReference;
  /**
   * What the server notes about the member accrual, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Hours of paid leave granted to a member. */
export interface MemberAccrualCreate extends MemberAccrualUpdate {
  /** Kind of leave the hours are for; PTO is paid time off. */
  accrualType: "Holiday" | "PTO" | "Sick" | "Vacation" | null;
  /** Calendar year for which the hours are granted. */
  year: number | null;
  /** Hours granted; negative takes hours away. */
  hours: number | null;
  /** Why the hours are granted or taken away. */
  reason: string;
}

/** Hours of paid leave granted to a member. */
export interface MemberAccrualUpdate {
  /** Kind of leave the hours are for; PTO is paid time off. */
  accrualType?: "Holiday" | "PTO" | "Sick" | "Vacation" | null;
  /** Calendar year for which the hours are granted. */
  year?: number | null;
  /** Hours granted; negative takes hours away. */
  hours?: number | null;
  /** Why the hours are granted or taken away. */
  reason?: string;
}
