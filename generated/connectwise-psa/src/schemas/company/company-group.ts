// @generated from definitions/connectwise-psa/schemas/company/company-group.yaml
// To change this file, edit that and run `npm run generate`.

import type { CompanyReference, RecordInfo } from "../../schemas/common.js";
import type { GroupReference } from "../../schemas/marketing/group.js";

/** The membership of a company in a marketing group. */
export interface CompanyGroup {
  /** Id of the group membership of the company. */
  id: number;
  /** Marketing group the company is in. */
  group?: GroupReference;
  /** Company that is in the group. */
  company?: CompanyReference;
  /** Whether the default contact of the company is in the group. */
  defaultContactFlag?: boolean | null;
  /** Whether all contacts of the company are in the group. */
  allContactsFlag?: boolean | null;
  /** True takes all contacts of the company out of the group. */
  removeAllContactsFlag?: boolean | null;
  /** Whether the company no longer gets mailings of the group. */
  unsubscribeFlag?: boolean | null;
  /** Ids of the contacts of the company that are in the group. */
  contactIds?: number[];
  /**
   * What the server notes about the group membership of the company, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** The membership of a company in a marketing group. */
export interface CompanyGroupCreate extends CompanyGroupUpdate<never> {
  /** Marketing group the company is in. */
  group: {
    /** Id of the group reference. */
    id: number | null;
  };
}

/** The membership of a company in a marketing group. */
export interface CompanyGroupUpdate<Empty = null> {
  /** Marketing group the company is in. */
  group?: {
    /** Id of the group reference. */
    id: number | null;
  };
  /** Whether the default contact of the company is in the group. */
  defaultContactFlag?: boolean | null;
  /** Whether all contacts of the company are in the group. */
  allContactsFlag?: boolean | null;
  /** True takes all contacts of the company out of the group. */
  removeAllContactsFlag?: boolean | null;
  /** Whether the company no longer gets mailings of the group. */
  unsubscribeFlag?: boolean | null;
  /** Ids of the contacts of the company that are in the group. */
  contactIds?: number[] | Empty;
}
