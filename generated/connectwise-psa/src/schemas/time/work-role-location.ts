// @generated from definitions/connectwise-psa/schemas/time/work-role-location.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, SystemLocationReference, WorkRoleReference } from "../../schemas/common.js";

/** A location at which a work role may be used. */
export interface WorkRoleLocation {
  /** Id of the location of the work role. */
  id: number;
  /** Location where the work role can be used. */
  location?: SystemLocationReference;
  /** Price of one hour at the location. */
  hourlyRate?: number | null;
  /** Work role that can be used at the location. */
  workRole?: WorkRoleReference;
  /**
   * What the server notes about the location of the work role, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A location at which a work role may be used. */
export interface WorkRoleLocationCreate extends WorkRoleLocationUpdate {
  /** Location where the work role can be used. */
  location: {
    /** Id of the location. */
    id: number;
  };
}

/** A location at which a work role may be used. */
export interface WorkRoleLocationUpdate {
  /** Location where the work role can be used. */
  location?: {
    /** Id of the location. */
    id: number;
  };
  /** Price of one hour at the location. */
  hourlyRate?: number | null;
}
