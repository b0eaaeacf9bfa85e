// @generated from definitions/connectwise-psa/schemas/company/company-status.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, TrackReference } from "../../schemas/common.js";

/** Where the relationship with a company stands, such as Active, Imported or Not-Approved. */
export interface CompanyStatus {
  /** Id of the status. */
  id: number;
  /** Name of the status, such as Active. */
  name?: string;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** True takes it out of use without deleting it. */
  inactiveFlag?: boolean | null;
  /** Whether a message pops up when somebody opens such a company. */
  notifyFlag?: boolean | null;
  /** Whether new tickets for such companies are refused. */
  disallowSavingFlag?: boolean | null;
  /** Message that pops up. */
  notificationMessage?: string;
  /** Whether each company can have its own message. */
  customNoteFlag?: boolean | null;
  /** Whether running tracks stop when a company gets this status. */
  cancelOpenTracksFlag?: boolean | null;
  /** Track that starts when a company gets this status. */
  track?: TrackReference;
  /**
   * What the server notes about the company status, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** Where the relationship with a company stands, such as Active, Imported or Not-Approved. */
export interface CompanyStatusCreate extends CompanyStatusUpdate<never> {
  /** Name of the status, such as Active. */
  name: string;
}

/** Where the relationship with a company stands, such as Active, Imported or Not-Approved. */
export interface CompanyStatusUpdate<Empty = null> {
  /** Name of the status, such as Active. */
  name?: string;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** True takes it out of use without deleting it. */
  inactiveFlag?: boolean | null;
  /** Whether a message pops up when somebody opens such a company. */
  notifyFlag?: boolean | null;
  /** Whether new tickets for such companies are refused. */
  disallowSavingFlag?: boolean | null;
  /** Message that pops up. */
  notificationMessage?: string | Empty;
  /** Whether each company can have its own message. */
  customNoteFlag?: boolean | null;
  /** Whether running tracks stop when a company gets this status. */
  cancelOpenTracksFlag?: boolean | null;
  /** Track that starts when a company gets this status. */
  track?:
    | {
        /** Id of the track. */
        id: number;
      }
    | Empty;
}
