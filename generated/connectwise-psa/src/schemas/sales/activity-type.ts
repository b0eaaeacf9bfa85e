// @generated from definitions/connectwise-psa/schemas/sales/activity-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A kind of sales activity, such as Call or Appointment. */
export interface ActivityType {
  /** Id of the activity type. */
  id: number;
  /** Name of the activity type. */
  name?: string;
  /** Points a sales person earns for one activity of this type. */
  points?: number | null;
  /** Whether the activity type is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the activity type is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether activities of this type stand for e-mail. */
  emailFlag?: boolean | null;
  /** Whether activities of this type are memos. */
  memoFlag?: boolean | null;
  /** Whether activities of this type only record something past. */
  historyFlag?: boolean | null;
  /**
   * What the server notes about the activity type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the activity type in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A kind of sales activity, such as Call or Appointment. */
export interface ActivityTypeCreate extends ActivityTypeUpdate {
  /** Name of the activity type. */
  name: string;
}

/** A kind of sales activity, such as Call or Appointment. */
export interface ActivityTypeUpdate {
  /** Name of the activity type. */
  name?: string;
  /** Points a sales person earns for one activity of this type. */
  points?: number | null;
  /** Whether the activity type is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the activity type is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether activities of this type stand for e-mail. */
  emailFlag?: boolean | null;
  /** Whether activities of this type are memos. */
  memoFlag?: boolean | null;
  /** Whether activities of this type only record something past. */
  historyFlag?: boolean | null;
}

/** An activity type: the kind of sales activity, such as a call or a meeting. */
export interface ActivityTypeReference {
  /** Id of the activity type reference. */
  id?: number | null;
  /** Name of the activity type reference. */
  name?: string;
  /**
   * What the server notes about the activity type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
