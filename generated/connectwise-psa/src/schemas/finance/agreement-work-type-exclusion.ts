// @generated from definitions/connectwise-psa/schemas/finance/agreement-work-type-exclusion.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, WorkTypeReference } from "../../schemas/common.js";

/** A work type that an agreement does not cover. */
export interface AgreementWorkTypeExclusion {
  /** Id of the excluded work type. */
  id: number;
  /** Work type whose hours are not covered. */
  workType?: WorkTypeReference;
  /** Id of the agreement the excluded work type belongs to. */
  agreementId?: number | null;
  /**
   * What the server notes about the excluded work type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A work type that an agreement does not cover. */
export interface AgreementWorkTypeExclusionCreate {
  /** Work type whose hours are not covered. */
  workType: {
    /** Id of the work type. */
    id: number;
  };
}
