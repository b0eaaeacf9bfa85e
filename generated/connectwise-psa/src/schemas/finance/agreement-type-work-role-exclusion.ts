// @generated from definitions/connectwise-psa/schemas/finance/agreement-type-work-role-exclusion.yaml
// To change this file, edit that and run `npm run generate`.

import type { AgreementTypeReference, RecordInfo, WorkRoleReference } from "../../schemas/common.js";

/** A work role that an agreement type does not cover. */
export interface AgreementTypeWorkRoleExclusion {
  /** Id of the excluded work role. */
  id: number;
  /** Agreement type the rule belongs to. */
  type?: AgreementTypeReference;
  /** Work role whose hours are not covered. */
  workRole?: WorkRoleReference;
  /**
   * What the server notes about the excluded work role, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A work role that an agreement type does not cover. */
export interface AgreementTypeWorkRoleExclusionCreate {
  /** Work role whose hours are not covered. */
  workRole: {
    /** Id of the work role. */
    id: number;
  };
}
