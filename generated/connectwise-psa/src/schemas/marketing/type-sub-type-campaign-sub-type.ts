// @generated from definitions/connectwise-psa/schemas/marketing/type-sub-type-campaign-sub-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A subtype of one campaign type. */
export interface TypeSubTypeCampaignSubType {
  /** Id of the campaign subtype. */
  id: number;
  /** Id of the campaign type the subtype belongs to. */
  typeId?: number | null;
  /** Name of the campaign subtype. */
  name?: string;
  /**
   * What the server notes about the campaign subtype, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
