// @generated from definitions/connectwise-psa/schemas/schedule/holiday-list.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A named set of days off that calendars point to. */
export interface HolidayList {
  /** Id of the holiday list. */
  id: number;
  /** Name of the holiday list. */
  name?: string;
  /**
   * What the server notes about the holiday list, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the holiday list in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A named set of days off that calendars point to. */
export interface HolidayListCreate extends HolidayListUpdate {
  /** Name of the holiday list. */
  name: string;
}

/** A named set of days off that calendars point to. */
export interface HolidayListUpdate {
  /** Name of the holiday list. */
  name?: string;
}

/** A holiday list in short. */
export interface HolidayListInfo {
  /** Id of the holiday list. */
  id: number;
  /** Name of the holiday list. */
  name?: string;
  /**
   * What the server notes about the holiday list, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A holiday list: the days off that calendars leave out. */
export interface HolidayListReference {
  /** Id of the holiday list reference. */
  id?: number | null;
  /** Name of the holiday list reference. */
  name?: string;
  /**
   * What the server notes about the holiday list reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
