// @generated from definitions/connectwise-psa/schemas/sales/activity-status.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A state of sales activities, such as Open or Closed. */
export interface ActivityStatus {
  /** Id of the activity status. */
  id: number;
  /** Name of the activity status. */
  name?: string;
  /** Whether the activity status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the activity status is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether a follow-up activity is started when an activity gets this status. */
  spawnFollowupFlag?: boolean | null;
  /** Whether an activity with this status counts as closed. */
  closedFlag?: boolean | null;
  /**
   * What the server notes about the activity status, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the activity status in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A state of sales activities, such as Open or Closed. */
export interface ActivityStatusCreate extends ActivityStatusUpdate {
  /** Name of the activity status. */
  name: string;
}

/** A state of sales activities, such as Open or Closed. */
export interface ActivityStatusUpdate {
  /** Name of the activity status. */
  name?: string;
  /** Whether the activity status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the activity status is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether a follow-up activity is started when an activity gets this status. */
  spawnFollowupFlag?: boolean | null;
  /** Whether an activity with this status counts as closed. */
  closedFlag?: boolean | null;
}

/** The slim copy of an activity status. */
export interface ActivityStatusInfo {
  /** Id of the activity status. */
  id: number;
  /** Name of the activity status. */
  name?: string;
  /** Whether the activity status is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether an activity with this status counts as closed. */
  closedFlag?: boolean | null;
  /** Whether the activity status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the activity status, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** An activity status: where a sales activity stands. */
export interface ActivityStatusReference {
  /** Id of the activity status reference. */
  id?: number | null;
  /** Name of the activity status reference. */
  name?: string;
  /**
   * What the server notes about the activity status reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
