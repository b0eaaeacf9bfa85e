// @generated from definitions/connectwise-psa/schemas/time/work-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A kind of time, such as Regular or After Hours; changes the rate of the work role. */
export interface WorkType {
  /** Id of the work type. */
  id: number;
  /** Name of the type, such as Regular or After Hours; unique. */
  name?: string;
  /**
   * Whether such time is charged. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On the
   * invoice at no charge.
   */
  billTime?: "Billable" | "DoNotBill" | "NoCharge";
  /** How rate changes the hourly rate. AdjAmount: Is added to it; Custom: Replaces it; Multiplier: Multiplies it. */
  rateType?: "AdjAmount" | "Custom" | "Multiplier";
  /** Number that rateType applies, e.g. 1.5 as multiplier. */
  rate?: number;
  /** Fewest hours charged for one entry. */
  hoursMin?: number | null;
  /** Most hours charged for one entry; 0 means no limit. */
  hoursMax?: number | null;
  /** Charged hours are rounded up to a multiple of this, e.g. 0.25. */
  roundBillHoursTo?: number | null;
  /**
   * Kind of leave the type takes from. Holiday: Public holidays; PTO: Paid time off; Sick: Sick leave; Vacation:
   * Vacation days.
   */
  accrualType?: "Holiday" | "PTO" | "Sick" | "Vacation" | null;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /** Whether time entries start with it. */
  overallDefaultFlag?: boolean | null;
  /** Whether time on activities starts with it. */
  activityDefaultFlag?: boolean | null;
  /** Whether such time counts toward a member's utilization. */
  utilizationFlag?: boolean | null;
  /** Factor for the cost of an hour, e.g. 1.5 for overtime. */
  costMultiplier?: number | null;
  /** Id of the type in another system. */
  integrationXRef?: string;
  /** Send true to leave the type out of all agreements and agreement types. */
  addAllAgreementExclusions?: boolean | null;
  /**
   * What the server notes about the work type, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID of the record in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A kind of time, such as Regular or After Hours; changes the rate of the work role. */
export interface WorkTypeCreate extends WorkTypeUpdate<never> {
  /** Name of the type, such as Regular or After Hours; unique. */
  name: string;
  /**
   * Whether such time is charged. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On the
   * invoice at no charge.
   */
  billTime: "Billable" | "DoNotBill" | "NoCharge";
  /** How rate changes the hourly rate. AdjAmount: Is added to it; Custom: Replaces it; Multiplier: Multiplies it. */
  rateType: "AdjAmount" | "Custom" | "Multiplier";
  /** Number that rateType applies, e.g. 1.5 as multiplier. */
  rate: number;
  /** Send true to leave the type out of all agreements and agreement types. */
  addAllAgreementExclusions?: boolean | null;
}

/** A kind of time, such as Regular or After Hours; changes the rate of the work role. */
export interface WorkTypeUpdate<Empty = null> {
  /** Name of the type, such as Regular or After Hours; unique. */
  name?: string;
  /**
   * Whether such time is charged. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On the
   * invoice at no charge.
   */
  billTime?: "Billable" | "DoNotBill" | "NoCharge";
  /** How rate changes the hourly rate. AdjAmount: Is added to it; Custom: Replaces it; Multiplier: Multiplies it. */
  rateType?: "AdjAmount" | "Custom" | "Multiplier";
  /** Number that rateType applies, e.g. 1.5 as multiplier. */
  rate?: number;
  /** Fewest hours charged for one entry. */
  hoursMin?: number | null;
  /** Most hours charged for one entry; 0 means no limit. */
  hoursMax?: number | null;
  /** Charged hours are rounded up to a multiple of this, e.g. 0.25. */
  roundBillHoursTo?: number | null;
  /**
   * Kind of leave the type takes from. Holiday: Public holidays; PTO: Paid time off; Sick: Sick leave; Vacation:
   * Vacation days.
   */
  accrualType?: "Holiday" | "PTO" | "Sick" | "Vacation" | null;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /** Whether time entries start with it. */
  overallDefaultFlag?: boolean | null;
  /** Whether time on activities starts with it. */
  activityDefaultFlag?: boolean | null;
  /** Whether such time counts toward a member's utilization. */
  utilizationFlag?: boolean | null;
  /** Factor for the cost of an hour, e.g. 1.5 for overtime. */
  costMultiplier?: number | null;
  /** Id of the type in another system. */
  integrationXRef?: string | Empty;
}

/** The slim copy of a work type. */
export interface WorkTypeInfo {
  /** Id of the work type. */
  id: number;
  /** Name of the type, such as Regular or After Hours. */
  name?: string;
  /** Whether time entries start with it. */
  defaultFlag?: boolean | null;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /** Whether time on activities starts with it. */
  activityDefaultFlag?: boolean | null;
  /**
   * What the server notes about the work type info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
