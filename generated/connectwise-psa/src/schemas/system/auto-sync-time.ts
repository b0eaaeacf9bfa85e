// @generated from definitions/connectwise-psa/schemas/system/auto-sync-time.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, TimeZoneSetupReference } from "../../schemas/common.js";

/** A time of day of the automatic sync. */
export interface AutoSyncTime {
  /** Id of the sync time. */
  id: number;
  /** Time of day at which the sync runs, in the time zone given beside it. */
  syncTime?: string;
  /** Time zone in which syncTime is meant. */
  timeZone?: TimeZoneSetupReference;
  /**
   * What the server notes about the sync time, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID of the sync time in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A time of day of the automatic sync. */
export interface AutoSyncTimeCreate extends AutoSyncTimeUpdate {
  /** Time of day at which the sync runs, in the time zone given beside it. */
  syncTime: string;
  /** Time zone in which syncTime is meant. */
  timeZone: {
    /** Id of the time zone. */
    id: number;
  };
}

/** A time of day of the automatic sync. */
export interface AutoSyncTimeUpdate {
  /** Time of day at which the sync runs, in the time zone given beside it. */
  syncTime?: string;
  /** Time zone in which syncTime is meant. */
  timeZone?: {
    /** Id of the time zone. */
    id: number;
  };
}
