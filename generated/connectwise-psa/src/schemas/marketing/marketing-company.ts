// @generated from definitions/connectwise-psa/schemas/marketing/marketing-company.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A company in a marketing group. */
export interface MarketingCompany {
  /** Id of the company that is in the group. */
  id: number;
  /** Id of the marketing group. */
  groupId?: number | null;
  /** Whether the default contact of the company is in the group. */
  defaultContactFlag?: boolean | null;
  /** Whether all contacts of the company are in the group. */
  allContactsFlag?: boolean | null;
  /** Whether the company no longer gets mailings of the group. */
  unsubscribeFlag?: boolean | null;
  /**
   * What the server notes about the company in the group, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A company in a marketing group. */
export interface MarketingCompanyCreate extends MarketingCompanyUpdate<never> {}

/** A company in a marketing group. */
export interface MarketingCompanyUpdate<Empty = null> {
  /** Id of the company that is in the group. */
  id?: number | Empty;
  /** Whether the default contact of the company is in the group. */
  defaultContactFlag?: boolean | null;
  /** Whether all contacts of the company are in the group. */
  allContactsFlag?: boolean | null;
  /** Whether the company no longer gets mailings of the group. */
  unsubscribeFlag?: boolean | null;
}
