// @generated from definitions/connectwise-psa/schemas/finance/agreement-work-role.yaml
// To change this file, edit that and run `npm run generate`.

import type { AgreementReference, OwnerLevelReference, RecordInfo, WorkRoleReference } from "../../schemas/common.js";

/** Special rate of a work role under an agreement. */
export interface AgreementWorkRole {
  /** Id of the agreement work role. */
  id: number;
  /** Work role the rate is for. */
  workRole?: WorkRoleReference;
  /** Id of the branch location the agreement work role belongs to. */
  locationId?: number | null;
  /** Location whose work the rule is for. */
  location?: OwnerLevelReference;
  /** How rate changes the hourly rate: added to it, in place of it, or times it. */
  rateType?: "AdjAmount" | "Custom" | "Multiplier" | null;
  /** Number that rateType applies, such as 1.5 as a multiplier. */
  rate?: number | null;
  /** Most that is charged by this rule. */
  limitTo?: number | null;
  /** First day on which the agreement work role counts. */
  effectiveDate?: string;
  /** Last day on which the agreement work role counts. */
  endingDate?: string;
  /** Id of the agreement the agreement work role belongs to. */
  agreementId?: number | null;
  /** Agreement the rate belongs to. */
  agreement?: AgreementReference;
  /**
   * What the server notes about the agreement work role, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Special rate of a work role under an agreement. */
export interface AgreementWorkRoleCreate extends AgreementWorkRoleUpdate<never> {
  /** How rate changes the hourly rate: added to it, in place of it, or times it. */
  rateType: "AdjAmount" | "Custom" | "Multiplier" | null;
}

/** Special rate of a work role under an agreement. */
export interface AgreementWorkRoleUpdate<Empty = null> {
  /** Work role the rate is for. */
  workRole?:
    | {
        /** Id of the work role. */
        id: number;
      }
    | Empty;
  /** Id of the branch location the agreement work role belongs to. */
  locationId?: number | null;
  /** Location whose work the rule is for. */
  location?:
    | {
        /** Id of the owner level. */
        id: number;
      }
    | Empty;
  /** How rate changes the hourly rate: added to it, in place of it, or times it. */
  rateType?: "AdjAmount" | "Custom" | "Multiplier" | null;
  /** Number that rateType applies, such as 1.5 as a multiplier. */
  rate?: number | null;
  /** Most that is charged by this rule. */
  limitTo?: number | null;
  /** First day on which the agreement work role counts. */
  effectiveDate?: string | Empty;
  /** Last day on which the agreement work role counts. */
  endingDate?: string | Empty;
}
