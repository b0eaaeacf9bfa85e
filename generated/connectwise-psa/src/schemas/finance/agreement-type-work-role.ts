// @generated from definitions/connectwise-psa/schemas/finance/agreement-type-work-role.yaml
// To change this file, edit that and run `npm run generate`.

import type { AgreementTypeReference, RecordInfo, WorkRoleReference } from "../../schemas/common.js";

/** Special rate of a work role in an agreement type. */
export interface AgreementTypeWorkRole {
  /** Id of the agreement type work role. */
  id: number;
  /** Agreement type the rule belongs to. */
  type?: AgreementTypeReference;
  /** Work role the rate is for. */
  workRole?: WorkRoleReference;
  /** First day on which the agreement type work role counts. */
  effectiveDate?: string;
  /** Last day on which the agreement type work role counts. */
  endingDate?: string;
  /** Number that rateType applies, such as 1.5 as a multiplier. */
  rate?: number | null;
  /** How rate changes the hourly rate: added to it, in place of it, or times it. */
  rateType?: "AdjAmount" | "Custom" | "Multiplier" | null;
  /** Most that is charged by this rule. */
  limitTo?: number | null;
  /**
   * What the server notes about the agreement type work role, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Special rate of a work role in an agreement type. */
export interface AgreementTypeWorkRoleCreate extends AgreementTypeWorkRoleUpdate<never> {
  /** How rate changes the hourly rate: added to it, in place of it, or times it. */
  rateType: "AdjAmount" | "Custom" | "Multiplier" | null;
}

/** Special rate of a work role in an agreement type. */
export interface AgreementTypeWorkRoleUpdate<Empty = null> {
  /** Work role the rate is for. */
  workRole?:
    | {
        /** Id of the work role. */
        id: number;
      }
    | Empty;
  /** First day on which the agreement type work role counts. */
  effectiveDate?: string | Empty;
  /** Last day on which the agreement type work role counts. */
  endingDate?: string | Empty;
  /** Number that rateType applies, such as 1.5 as a multiplier. */
  rate?: number | null;
  /** How rate changes the hourly rate: added to it, in place of it, or times it. */
  rateType?: "AdjAmount" | "Custom" | "Multiplier" | null;
  /** Most that is charged by this rule. */
  limitTo?: number | null;
}

/** Short form of a work role rate in an agreement type. */
export interface AgreementTypeWorkRoleInfo {
  /** Id of the agreement type work role. */
  id: number;
  /** Agreement type the rule belongs to. */
  type?: AgreementTypeReference;
  /** Work role the rate is for. */
  workRole?: WorkRoleReference;
  /**
   * What the server notes about the agreement type work role, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
