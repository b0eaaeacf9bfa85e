// @generated from definitions/connectwise-psa/schemas/system/member-delegation.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";

/** A handover from one member to another for some days. */
export interface MemberDelegation {
  /** Id of the member delegation. */
  id: number;
  /** What is handed over: approvals, or the duties in projects. */
  delegationType?: "Approval" | "Project" | null;
  /** Member who takes over. */
  delegatedTo?: MemberReference;
  /** First day of the handover. */
  dateStart?: string;
  /** Last day of the handover. */
  dateEnd?: string;
  /** Member who hands over. */
  member?: MemberReference;
  /**
   * What the server notes about the member delegation, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A handover from one member to another for some days. */
export interface MemberDelegationCreate extends MemberDelegationUpdate {
  /** What is handed over: approvals, or the duties in projects. */
  delegationType: "Approval" | "Project" | null;
  /** Member who takes over. */
  delegatedTo: {
    /** Id of the member. */
    id: number;
  };
  /** First day of the handover. */
  dateStart: string;
  /** Last day of the handover. */
  dateEnd: string;
}

/** A handover from one member to another for some days. */
export interface MemberDelegationUpdate {
  /** What is handed over: approvals, or the duties in projects. */
  delegationType?: "Approval" | "Project" | null;
  /** Member who takes over. */
  delegatedTo?: {
    /** Id of the member. */
    id: number;
  };
  /** First day of the handover. */
  dateStart?: string;
  /** Last day of the handover. */
  dateEnd?: string;
}
