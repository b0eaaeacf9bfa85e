// @generated from definitions/connectwise-psa/schemas/finance/agreement-work-role-exclusion.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, WorkRoleReference } from "../../schemas/common.js";

/** A work role that an agreement does not cover. */
export interface AgreementWorkRoleExclusion {
  /** Id of the excluded work role. */
  id: number;
  /** Work role whose hours are not covered. */
  workRole?: WorkRoleReference;
  /** Id of the agreement the excluded work role belongs to. */
  agreementId?: number | null;
  /**
   * What the server notes about the excluded work role, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A work role that an agreement does not cover. */
export interface AgreementWorkRoleExclusionCreate {
  /** Work role whose hours are not covered. */
  workRole: {
    /** Id of the work role. */
    id: number;
  };
}
