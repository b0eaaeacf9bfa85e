// @generated from definitions/connectwise-psa/schemas/finance/agreement-type-work-type-exclusion.yaml
// To change this file, edit that and run `npm run generate`.

import type { AgreementTypeReference, RecordInfo, WorkTypeReference } from "../../schemas/common.js";

/** A work type that an agreement type does not cover. */
export interface AgreementTypeWorkTypeExclusion {
  /** Id of the excluded work type. */
  id: number;
  /** Agreement type the rule belongs to. */
  type?: AgreementTypeReference;
  /** Work type whose hours are not covered. */
  workType?: WorkTypeReference;
  /**
   * What the server notes about the excluded work type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A work type that an agreement type does not cover. */
export interface AgreementTypeWorkTypeExclusionCreate {
  /** Work type whose hours are not covered. */
  workType: {
    /** Id of the work type. */
    id: number;
  };
}
