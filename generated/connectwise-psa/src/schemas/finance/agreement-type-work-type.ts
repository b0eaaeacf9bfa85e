// @generated from definitions/connectwise-psa/schemas/finance/agreement-type-work-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { AgreementTypeReference, RecordInfo, WorkTypeReference } from "../../schemas/common.js";

/** Special rate and billing of a work type in an agreement type. */
export interface AgreementTypeWorkType {
  /** Id of the agreement type work type. */
  id: number;
  /** Agreement type the rule belongs to. */
  type?: AgreementTypeReference;
  /** Work type the rate is for. */
  workType?: WorkTypeReference;
  /** First day on which the agreement type work type counts. */
  effectiveDate?: string;
  /** Last day on which the agreement type work type counts. */
  endingDate?: string;
  /** Number that rateType applies, such as 1.5 as a multiplier. */
  rate?: number | null;
  /** How rate changes the hourly rate: added to it, in place of it, or times it. */
  rateType?: "AdjAmount" | "Custom" | "Multiplier" | null;
  /** Whether time of the work type is billed. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Fewest hours charged for one entry. */
  hoursMin?: number | null;
  /** Most hours charged for one entry; 0 means no limit. */
  hoursMax?: number | null;
  /** Step in hours to which billed time is rounded, such as 0.25. */
  roundBillHours?: number | null;
  /** Rate of hours beyond what the agreement covers. */
  overageRate?: number | null;
  /** How overageRate changes the hourly rate: added to it, in place of it, or times it. */
  overageRateType?: "AdjAmount" | "Custom" | "Multiplier" | null;
  /** Most that is charged by this rule. */
  limitTo?: number | null;
  /**
   * What the server notes about the agreement type work type, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Special rate and billing of a work type in an agreement type. */
export interface AgreementTypeWorkTypeCreate extends AgreementTypeWorkTypeUpdate<never> {
  /** How rate changes the hourly rate: added to it, in place of it, or times it. */
  rateType: "AdjAmount" | "Custom" | "Multiplier" | null;
  /** Whether time of the work type is billed. */
  billTime: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** How overageRate changes the hourly rate: added to it, in place of it, or times it. */
  overageRateType: "AdjAmount" | "Custom" | "Multiplier" | null;
}

/** Special rate and billing of a work type in an agreement type. */
export interface AgreementTypeWorkTypeUpdate<Empty = null> {
  /** Work type the rate is for. */
  workType?:
    | {
        /** Id of the work type. */
        id: number;
      }
    | Empty;
  /** First day on which the agreement type work type counts. */
  effectiveDate?: string | Empty;
  /** Last day on which the agreement type work type counts. */
  endingDate?: string | Empty;
  /** Number that rateType applies, such as 1.5 as a multiplier. */
  rate?: number | null;
  /** How rate changes the hourly rate: added to it, in place of it, or times it. */
  rateType?: "AdjAmount" | "Custom" | "Multiplier" | null;
  /** Whether time of the work type is billed. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Fewest hours charged for one entry. */
  hoursMin?: number | null;
  /** Most hours charged for one entry; 0 means no limit. */
  hoursMax?: number | null;
  /** Step in hours to which billed time is rounded, such as 0.25. */
  roundBillHours?: number | null;
  /** Rate of hours beyond what the agreement covers. */
  overageRate?: number | null;
  /** How overageRate changes the hourly rate: added to it, in place of it, or times it. */
  overageRateType?: "AdjAmount" | "Custom" | "Multiplier" | null;
  /** Most that is charged by this rule. */
  limitTo?: number | null;
}
