// @generated from definitions/connectwise-psa/schemas/marketing/marketing-contact.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A contact in a marketing group. */
export interface MarketingContact {
  /** Id of the contact who is in the group. */
  id: number;
  /** Id of the marketing group. */
  groupId?: number | null;
  /** Remark on the membership. */
  note?: string;
  /** Whether the contact no longer gets mailings of the group. */
  unsubscribeFlag?: boolean | null;
  /**
   * What the server notes about the contact in the group, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A contact in a marketing group. */
export interface MarketingContactCreate extends MarketingContactUpdate<never> {}

/** A contact in a marketing group. */
export interface MarketingContactUpdate<Empty = null> {
  /** Id of the contact who is in the group. */
  id?: number | Empty;
  /** Remark on the membership. */
  note?: string | Empty;
  /** Whether the contact no longer gets mailings of the group. */
  unsubscribeFlag?: boolean | null;
}
