// @generated from definitions/connectwise-psa/schemas/finance/work-role-exemption.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, WorkRoleReference } from "../../schemas/common.js";

/** A work role that a tax code does not tax in full. */
export interface WorkRoleExemption {
  /** Id of the work role exemption. */
  id: number;
  /** Work role whose hours are exempt from tax. */
  workRole?: WorkRoleReference;
  /** Numbers of the tax levels, 1 to 6, that still apply. */
  taxableLevels?: number[];
  /**
   * What the server notes about the work role exemption, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A work role that a tax code does not tax in full. */
export interface WorkRoleExemptionCreate extends WorkRoleExemptionUpdate<never> {
  /** Work role whose hours are exempt from tax. */
  workRole: {
    /** Id of the work role. */
    id: number;
  };
}

/** A work role that a tax code does not tax in full. */
export interface WorkRoleExemptionUpdate<Empty = null> {
  /** Work role whose hours are exempt from tax. */
  workRole?: {
    /** Id of the work role. */
    id: number;
  };
  /** Numbers of the tax levels, 1 to 6, that still apply. */
  taxableLevels?: number[] | Empty;
}
