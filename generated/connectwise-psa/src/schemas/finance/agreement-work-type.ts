// @generated from definitions/connectwise-psa/schemas/finance/agreement-work-type.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementReference,
  CompanyReference,
  OwnerLevelReference,
  RecordInfo,
  SiteReference,
  WorkTypeReference,
} from "../../schemas/common.js";

/** Special rate and billing of a work type under an agreement. */
export interface AgreementWorkType {
  /** Id of the agreement work type. */
  id: number;
  /** Work type the rate is for. */
  workType?: WorkTypeReference;
  /** Location whose work the rule is for. */
  location?: OwnerLevelReference;
  /** Id of the branch location the agreement work type belongs to. */
  locationId?: number | null;
  /** How rate changes the hourly rate: added to it, in place of it, or times it. */
  rateType?: "AdjAmount" | "Custom" | "Multiplier" | null;
  /** Whether time of the work type is billed. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Number that rateType applies, such as 1.5 as a multiplier. */
  rate?: number | null;
  /** Most hours charged for one entry; 0 means no limit. */
  hoursMax?: number | null;
  /** Fewest hours charged for one entry. */
  hoursMin?: number | null;
  /** Step in hours to which billed time is rounded, such as 0.25. */
  roundBillHours?: number | null;
  /** Rate of hours beyond what the agreement covers. */
  overageRate?: number | null;
  /** How overageRate changes the hourly rate: added to it, in place of it, or times it. */
  overageRateType?: "AdjAmount" | "Custom" | "Multiplier" | null;
  /** Most hours or money of this work type that the agreement covers. */
  agreementLimit?: number | null;
  /** Address of the company the agreement work type is for. */
  site?: SiteReference;
  /** First day on which the agreement work type counts. */
  effectiveDate?: string;
  /** Last day on which the agreement work type counts. */
  endingDate?: string;
  /** Agreement the rate belongs to. */
  agreement?: AgreementReference;
  /** Id of the agreement the agreement work type belongs to. */
  agreementId?: number | null;
  /** Customer who has the agreement. */
  company?: CompanyReference;
  /**
   * What the server notes about the agreement work type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Special rate and billing of a work type under an agreement. */
export interface AgreementWorkTypeCreate extends AgreementWorkTypeUpdate<never> {
  /** How rate changes the hourly rate: added to it, in place of it, or times it. */
  rateType: "AdjAmount" | "Custom" | "Multiplier" | null;
  /** Whether time of the work type is billed. */
  billTime: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
}

/** Special rate and billing of a work type under an agreement. */
export interface AgreementWorkTypeUpdate<Empty = null> {
  /** Work type the rate is for. */
  workType?:
    | {
        /** Id of the work type. */
        id: number;
      }
    | Empty;
  /** Location whose work the rule is for. */
  location?:
    | {
        /** Id of the owner level. */
        id: number;
      }
    | Empty;
  /** Id of the branch location the agreement work type belongs to. */
  locationId?: number | null;
  /** How rate changes the hourly rate: added to it, in place of it, or times it. */
  rateType?: "AdjAmount" | "Custom" | "Multiplier" | null;
  /** Whether time of the work type is billed. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Number that rateType applies, such as 1.5 as a multiplier. */
  rate?: number | null;
  /** Most hours charged for one entry; 0 means no limit. */
  hoursMax?: number | null;
  /** Fewest hours charged for one entry. */
  hoursMin?: number | null;
  /** Step in hours to which billed time is rounded, such as 0.25. */
  roundBillHours?: number | null;
  /** Rate of hours beyond what the agreement covers. */
  overageRate?: number | null;
  /** How overageRate changes the hourly rate: added to it, in place of it, or times it. */
  overageRateType?: "AdjAmount" | "Custom" | "Multiplier" | null;
  /** Most hours or money of this work type that the agreement covers. */
  agreementLimit?: number | null;
  /** Address of the company the agreement work type is for. */
  site?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** First day on which the agreement work type counts. */
  effectiveDate?: string | Empty;
  /** Last day on which the agreement work type counts. */
  endingDate?: string | Empty;
  /** Customer who has the agreement. */
  company?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
}
