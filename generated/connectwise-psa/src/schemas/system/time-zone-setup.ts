// @generated from definitions/connectwise-psa/schemas/system/time-zone-setup.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { TimeZoneReference } from "../../schemas/system/cw-time-zone.js";

/** A time zone that members, companies and the server can be set to. */
export interface TimeZoneSetup {
  /** Id of the time zone setup. */
  id: number;
  /** Name of the time zone setup. */
  name?: string;
  /** Time zone of the system library behind the setup. */
  timeZone?: TimeZoneReference;
  /** Difference from UTC in hours; negative west of Greenwich. */
  offset?: number | null;
  /** Whether it is the time zone used where none is set. */
  defaultFlag?: boolean | null;
  /** Whether the time zone has daylight saving time; conditions cannot use it. */
  daylightSavingsFlag?: boolean | null;
  /**
   * What the server notes about the time zone setup, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the time zone setup in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A time zone that members, companies and the server can be set to. */
export interface TimeZoneSetupCreate extends TimeZoneSetupUpdate {
  /** Name of the time zone setup. */
  name: string;
  /** Time zone of the system library behind the setup. */
  timeZone: {
    /** Id of the time zone reference. */
    id: number | null;
  };
}

/** A time zone that members, companies and the server can be set to. */
export interface TimeZoneSetupUpdate {
  /** Name of the time zone setup. */
  name?: string;
  /** Time zone of the system library behind the setup. */
  timeZone?: {
    /** Id of the time zone reference. */
    id: number | null;
  };
  /** Difference from UTC in hours; negative west of Greenwich. */
  offset?: number | null;
  /** Whether it is the time zone used where none is set. */
  defaultFlag?: boolean | null;
}

/** A time zone setup in short. */
export interface TimeZoneSetupInfo {
  /** Id of the time zone setup. */
  id: number;
  /** Name of the time zone setup. */
  name?: string;
  /** Difference from UTC in hours; negative west of Greenwich. */
  offset?: number | null;
  /**
   * What the server notes about the time zone setup, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
