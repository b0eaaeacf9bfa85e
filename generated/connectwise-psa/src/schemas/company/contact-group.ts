// @generated from definitions/connectwise-psa/schemas/company/contact-group.yaml
// To change this file, edit that and run `npm run generate`.

import type { ContactReference, RecordInfo } from "../../schemas/common.js";
import type { GroupReference } from "../../schemas/marketing/group.js";

/** The membership of a contact in a marketing group. */
export interface ContactGroup {
  /** Id of the group membership of the contact. */
  id: number;
  /** Marketing group the contact is in. */
  group?: GroupReference;
  /** Contact who is in the group. */
  contact?: ContactReference;
  /** Remark on the membership. */
  description?: string;
  /** Whether the contact no longer gets mailings of the group. */
  unsubscribeFlag?: boolean | null;
  /** Notice shown when the whole company takes no mailings. */
  companyUnsubcribedEmailMessage?: string;
  /** Notice shown when the company takes no mailings of this group. */
  companyGroupUnsubscribedEmailMessage?: string;
  /** Notice shown when the contact takes no mailings at all. */
  contactUnsubscribedEmailMessage?: string;
  /** Notice shown when the contact takes no mailings of this group. */
  contactGroupUnsubscribedEmailMessage?: string;
  /**
   * What the server notes about the group membership of the contact, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** The membership of a contact in a marketing group. */
export interface ContactGroupCreate extends ContactGroupUpdate<never> {
  /** Marketing group the contact is in. */
  group: {
    /** Id of the group reference. */
    id: number | null;
  };
}

/** The membership of a contact in a marketing group. */
export interface ContactGroupUpdate<Empty = null> {
  /** Marketing group the contact is in. */
  group?: {
    /** Id of the group reference. */
    id: number | null;
  };
  /** Remark on the membership. */
  description?: string | Empty;
  /** Whether the contact no longer gets mailings of the group. */
  unsubscribeFlag?: boolean | null;
}
