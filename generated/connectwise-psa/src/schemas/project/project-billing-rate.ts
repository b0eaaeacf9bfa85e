// @generated from definitions/connectwise-psa/schemas/project/project-billing-rate.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo, WorkRoleReference } from "../../schemas/common.js";

/** What an hour costs the customer in one project, for a work role or a member. */
export interface ProjectBillingRate {
  /** Id of the project billing rate. */
  id: number;
  /** Id of the project the rate counts in. */
  projectRecId?: number;
  /** Amount charged for one hour. */
  hourlyRate?: number;
  /** Work role the rate is for. */
  workRole?: WorkRoleReference;
  /** Record id of the work role the rate is for. */
  activityClassRecId?: number;
  /** Member the rate is for. */
  member?: MemberReference;
  /** Record id of the member the rate is for. */
  memberRecId?: number;
  /**
   * What the server notes about the project billing rate, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** What an hour costs the customer in one project, for a work role or a member. */
export interface ProjectBillingRateCreate extends ProjectBillingRateUpdate<never> {}

/** What an hour costs the customer in one project, for a work role or a member. */
export interface ProjectBillingRateUpdate<Empty = null> {
  /** Id of the project the rate counts in. */
  projectRecId?: number | Empty;
  /** Amount charged for one hour. */
  hourlyRate?: number | Empty;
  /** Work role the rate is for. */
  workRole?:
    | {
        /** Id of the work role. */
        id: number;
      }
    | Empty;
  /** Record id of the work role the rate is for. */
  activityClassRecId?: number | Empty;
  /** Member the rate is for. */
  member?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Record id of the member the rate is for. */
  memberRecId?: number | Empty;
}
